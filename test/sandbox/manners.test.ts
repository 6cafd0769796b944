import { expect, test } from 'vitest';
import { mend, readParams } from '../../src/sandbox/manners.ts';

const metadata = { event_type: 'reminder', event_payload: { marker: 'm' } };
const listing = {
  ok: true,
  messages: [{ ts: '30.000003' }, { ts: '20.000002', metadata }, { ts: '10.000001' }],
};
const stamps = (params: Record<string, string>) =>
  JSON.stringify(mend('conversations.history', params, listing)['messages']).match(/\d+\.\d+/g);

test.each([
  [{}, ['30.000003', '20.000002', '10.000001']],
  [{ oldest: '10.000001' }, ['30.000003', '20.000002']],
  [{ oldest: '10.000001', inclusive: 'true' }, ['30.000003', '20.000002', '10.000001']],
  [{ latest: '20.000002' }, ['10.000001']],
  [{ oldest: '10.5', latest: '25' }, ['20.000002']],
])('a history read with %o holds %o', (params, expected) => {
  expect(stamps(params)).toEqual(expected);
});

test('the payload of metadata is given only to those who ask for it', () => {
  const shown = (params: Record<string, string>) =>
    JSON.stringify(mend('conversations.replies', params, listing));
  expect(shown({})).toContain('"metadata":{"event_type":"reminder"}');
  expect(shown({ include_all_metadata: 'true' })).toContain('"marker":"m"');
});

test('arguments are read from a form and from JSON alike', () => {
  const expected = { channel: 'C1', blocks: '[{"type":"divider"}]' };
  const form = new URLSearchParams(expected).toString();
  expect(readParams('application/x-www-form-urlencoded', form)).toEqual(expected);
  const json = JSON.stringify({ channel: 'C1', blocks: [{ type: 'divider' }] });
  expect(readParams('application/json; charset=utf-8', json)).toEqual(expected);
  expect(readParams('application/json', 'no json')).toEqual({});
});
