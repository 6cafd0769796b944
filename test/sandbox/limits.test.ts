import { expect, test } from 'vitest';
import { refusalOf } from '../../src/sandbox/limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text = 'Hello') => ({ type: 'section', text: mrkdwn(text) });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Join'), ...more });
const option = (text = 'One', value = '1') => ({ text: plain(text), value });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);

const post = (blocks: readonly object[], text = 'Hello') =>
  refusalOf('chat.postMessage', { channel: 'C1', text, blocks: JSON.stringify(blocks) });

test.each([
  ['fifty blocks', times(50, section())],
  ['a section of 3000 characters', [section('a'.repeat(3_000))]],
  ['a button with a text of 75 characters', [actions(button({ text: plain('a'.repeat(75)) }))]],
  [
    'a menu of a hundred',
    [actions({ type: 'static_select', action_id: 's', options: times(100, option()) })],
  ],
  [
    'a header, a divider and a context',
    [
      { type: 'header', text: plain('a'.repeat(150)) },
      { type: 'divider' },
      { type: 'context', elements: times(10, mrkdwn('a')) },
    ],
  ],
])('%s may be posted', (_what, blocks) => {
  expect(post(blocks)).toBeNull();
});

test.each([
  ['51 blocks', times(51, section()), 'no more than 50 items allowed [json-pointer:/blocks]'],
  ['a type that does not exist', [{ type: 'nope' }], 'unsupported type: nope [json-pointer:/blocks/0/type]'],
  ['an input in a message', [{ type: 'input' }], 'unsupported type: input [json-pointer:/blocks/0/type]'],
  [
    'a section that is too long',
    [section('a'.repeat(3_001))],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['an empty section', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  [
    '26 elements',
    [actions(...times(26, button()))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button with a long text',
    [actions(button({ text: plain('a'.repeat(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a button with a long value, beside a text',
    [{ ...section(), accessory: button({ value: 'a'.repeat(2_001) }) }],
    'must be less than 2001 characters [json-pointer:/blocks/0/accessory/value]',
  ],
  [
    'an option with a long text',
    [actions({ type: 'radio_buttons', action_id: 'r', options: [option('a'.repeat(76))] })],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
  ],
  [
    'two blocks with one id',
    times(2, { ...section(), block_id: 'b' }),
    'block_id `b` already exists [json-pointer:/blocks]',
  ],
  ['a header without text', [{ type: 'header' }], 'missing required field: text [json-pointer:/blocks/0]'],
])('%s is refused as invalid_blocks', (_what, blocks, message) => {
  const messages = [`[ERROR] ${message}`];
  expect(post(blocks)).toEqual({ ok: false, error: 'invalid_blocks', response_metadata: { messages } });
});

test('a text, or all blocks together, can be too long, and nothing at all is no message', () => {
  expect(post([], 'a'.repeat(40_001))).toEqual({ ok: false, error: 'msg_too_long' });
  expect(post(times(6, section('a'.repeat(2_900))))).toEqual({ ok: false, error: 'msg_blocks_too_long' });
  expect(post([], '')).toEqual({ ok: false, error: 'no_text' });
  expect(refusalOf('chat.update', { text: 'a', blocks: '{}' })).toEqual({
    ok: false,
    error: 'invalid_blocks_format',
  });
  expect(refusalOf('conversations.history', { channel: 'C1' })).toBeNull();
});

const input = { type: 'input', label: plain('Name'), element: { type: 'plain_text_input', action_id: 'n' } };
const view = (more: object) =>
  refusalOf('views.open', {
    view: JSON.stringify({ type: 'modal', title: plain('Offer a job'), blocks: [section()], ...more }),
  });

test.each([
  [
    'a long title',
    { title: plain('a'.repeat(25)) },
    'must be less than 25 characters [json-pointer:/title/text]',
  ],
  ['101 blocks', { blocks: times(101, section()) }, 'no more than 100 items allowed [json-pointer:/blocks]'],
  ['an input without submit', { blocks: [input] }, 'missing required field: submit [json-pointer:/submit]'],
  [
    'much private metadata',
    { private_metadata: 'a'.repeat(3_001) },
    'must be less than 3001 characters [json-pointer:/private_metadata]',
  ],
])('a modal with %s is refused', (_what, more, message) => {
  const messages = [`[ERROR] ${message}`];
  expect(view(more)).toEqual({ ok: false, error: 'invalid_arguments', response_metadata: { messages } });
});

test('a modal with an input and a submit button opens', () => {
  expect(view({ blocks: [input], submit: plain('Send') })).toBeNull();
});
