import { expect, test } from 'vitest';
import { actionOf, findElement, type Raw, valuesOf } from '../../src/sandbox/element.ts';
import { checkInputs } from '../../src/sandbox/input-check.ts';
import { escapedCommandText, typedText } from '../../src/sandbox/typed.ts';

const text = (words: string) => ({ type: 'plain_text', text: words });
const apple = { text: text('Apple'), value: 'apple' };
const fig = { text: text('Fig'), value: 'fig' };

/** Element, what a person chose, and what Slack's documentation shows for it in `view.state.values`. */
const CASES: readonly (readonly [{ type: string; [field: string]: unknown }, Raw, object])[] = [
  [{ type: 'plain_text_input' }, 'Hi', { value: 'Hi' }],
  [{ type: 'plain_text_input' }, null, { value: null }],
  [{ type: 'email_text_input' }, 'a@b.c', { value: 'a@b.c' }],
  [{ type: 'url_text_input' }, 'https://a.b', { value: 'https://a.b' }],
  [{ type: 'number_input' }, '7', { value: '7' }],
  [{ type: 'static_select', options: [apple, fig] }, 'fig', { selected_option: fig }],
  [
    { type: 'static_select', option_groups: [{ label: text('G'), options: [apple] }] },
    'apple',
    { selected_option: apple },
  ],
  [{ type: 'static_select', options: [apple] }, null, { selected_option: null }],
  [{ type: 'static_select', options: [apple] }, 'forged', { selected_option: null }],
  [
    { type: 'multi_static_select', options: [apple, fig] },
    ['fig', 'apple'],
    { selected_options: [fig, apple] },
  ],
  [{ type: 'checkboxes', options: [apple, fig] }, [], { selected_options: [] }],
  [{ type: 'radio_buttons', options: [apple, fig] }, 'apple', { selected_option: apple }],
  [{ type: 'users_select' }, 'U1', { selected_user: 'U1' }],
  [{ type: 'multi_users_select' }, ['U1', 'U2'], { selected_users: ['U1', 'U2'] }],
  [{ type: 'channels_select' }, 'C1', { selected_channel: 'C1' }],
  [{ type: 'multi_channels_select' }, ['C1'], { selected_channels: ['C1'] }],
  [{ type: 'conversations_select' }, null, { selected_conversation: null }],
  [{ type: 'multi_conversations_select' }, [], { selected_conversations: [] }],
  [{ type: 'datepicker' }, '2026-12-24', { selected_date: '2026-12-24' }],
  [{ type: 'timepicker' }, '17:45', { selected_time: '17:45' }],
  [{ type: 'datetimepicker' }, '1798131600', { selected_date_time: 1_798_131_600 }],
];

test.each(CASES)('%j holding %j is told as Slack tells it', (element, raw, content) => {
  const blocks = [{ type: 'input', block_id: 'b', element: { ...element, action_id: 'a' } }];
  expect(valuesOf(blocks, { b: { a: raw } })).toEqual({
    b: { a: { type: element.type, ...content } },
  });
});

test('buttons, menus and words hold nothing, and inputs in sections and rows count', () => {
  const blocks = [
    { type: 'section', text: text('Words') },
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'press' },
        { type: 'datepicker', action_id: 'day' },
      ],
    },
    { type: 'section', block_id: 's', accessory: { type: 'overflow', action_id: 'menu', options: [apple] } },
  ];
  expect(valuesOf(blocks, {})).toEqual({ 1: { day: { type: 'datepicker', selected_date: null } } });
  const menu = findElement(blocks, { blockId: 's', actionId: 'menu' });
  if (menu === null) throw new Error('no menu');
  expect(actionOf(menu, 'apple')).toEqual({
    type: 'overflow',
    action_id: 'menu',
    block_id: 's',
    selected_option: apple,
  });
  expect(findElement(blocks, { blockId: 's', actionId: 'other' })).toBeNull();
});

/** Element, what was typed, and what Slack says before it asks the app. */
const FAULTS: readonly (readonly [object, Raw, string])[] = [
  [{ type: 'plain_text_input' }, null, 'Please complete this required field.'],
  [{ type: 'multi_users_select' }, [], 'Please complete this required field.'],
  [{ type: 'plain_text_input', min_length: 3 }, 'Hi', 'Please enter at least 3 characters.'],
  [{ type: 'plain_text_input', max_length: 3 }, 'Hello', 'Please enter at most 3 characters.'],
  [{ type: 'email_text_input' }, 'nobody', 'Please enter a valid email address.'],
  [{ type: 'url_text_input' }, 'javascript:alert(1)', 'Please enter a valid URL.'],
  [{ type: 'number_input', is_decimal_allowed: false }, '1.5', 'Please enter a whole number.'],
  [{ type: 'number_input', is_decimal_allowed: true, min_value: '2' }, '1.5', 'Please enter 2 or more.'],
  [{ type: 'number_input', is_decimal_allowed: false, max_value: '10' }, '11', 'Please enter 10 or less.'],
];

test.each(FAULTS)('%j holding %j does not go out', (element, raw, message) => {
  const input = { type: 'input', block_id: 'b', element: { ...element, action_id: 'a' } };
  expect(checkInputs([input], { b: { a: raw } })).toEqual({ b: message });
});

test('an optional input may stay empty, but what is in it must be right', () => {
  const input = {
    type: 'input',
    block_id: 'b',
    optional: true,
    element: { type: 'email_text_input', action_id: 'a' },
  };
  expect(checkInputs([input], {})).toEqual({});
  expect(checkInputs([input], { b: { a: 'nobody' } })).toEqual({ b: 'Please enter a valid email address.' });
});

test('typed names become ids, and what could be taken for a control sequence is escaped', () => {
  const directory = { people: [{ id: 'U1', name: 'amina' }], channels: [{ id: 'C1', name: 'general' }] };
  expect(typedText('@amina & @nobody in #general <!channel> me@amina', directory)).toBe(
    '<@U1> &amp; @nobody in <#C1> &lt;!channel&gt; me@amina',
  );
  expect(escapedCommandText('@amina #general', directory)).toBe('<@U1|amina> <#C1|general>');
});
