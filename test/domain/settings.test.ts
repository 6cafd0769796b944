import { expect, test } from 'vitest';
import { USUAL } from '../../src/domain/person.ts';
import { readSettings } from '../../src/domain/settings.ts';

test('a form that says everything', () => {
  const answers = {
    ...{ zone: 'Asia/Tokyo', language: 'ja', lead: '1h', messages: ['cfp'] },
    ...{ quiet_from: '22:00', quiet_to: '07:00' },
  };
  expect(readSettings(answers)).toEqual({
    ok: true,
    settings: {
      ...{ zone: 'Asia/Tokyo', language: 'ja', lead: '1h', muted: ['call'] },
      quiet: { from: '22:00', to: '07:00' },
    },
  });
});

test.each([
  [{ zone: 'profile', language: 'profile', lead: '10m', messages: ['call', 'cfp'] }],
  [{ zone: 'Mars/Olympus', language: 'klingon', lead: '1y', messages: ['call', 'cfp', 'spam'] }],
  [{ zone: ['x'], language: null, messages: ['cfp', 'call'], quiet_from: '25:00', quiet_to: null }],
])('%j is the usual', (answers) => {
  expect(readSettings(answers)).toEqual({ ok: true, settings: USUAL });
});

test('nothing ticked turns all off', () => {
  expect(readSettings({ messages: [] })).toMatchObject({ settings: { muted: ['call', 'cfp'] } });
});

test('quiet hours that only begin, or only end, are asked for', () => {
  expect(readSettings({ quiet_from: '22:00', quiet_to: null })).toEqual({ ok: false, field: 'quiet_to' });
  expect(readSettings({ quiet_to: '07:00' })).toEqual({ ok: false, field: 'quiet_from' });
});
