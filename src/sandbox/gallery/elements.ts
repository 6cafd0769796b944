import type { View } from '@slack/types';

/** A modal as the Web API takes it. */
export type ModalView = Extract<View, { type: 'modal' }>;
type InputBlock = Extract<ModalView['blocks'][number], { type: 'input' }>;
type InputElement = InputBlock['element'];

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.charAt(0).toUpperCase() + value.slice(1)), value });

const FRUIT = ['apple', 'banana', 'cherry', 'damson', 'elderberry', 'fig'].map(option);
const GROUPS = [
  { label: plain('Fruit'), options: FRUIT.slice(0, 3) },
  { label: plain('Vegetables'), options: ['leek', 'marrow'].map(option) },
];

/** Elements with a list, a day or a time, for rows of actions. `prefix` makes their ids. */
export function inputElements(prefix: string): InputElement[] {
  const id = (name: string) => `gallery-${prefix}-${name}`;
  const placeholder = plain('Choose …');
  return [
    { type: 'static_select', action_id: id('select'), placeholder: plain('A fruit'), options: FRUIT },
    {
      type: 'static_select',
      action_id: id('grouped'),
      placeholder: plain('In groups'),
      option_groups: GROUPS,
    },
    {
      type: 'multi_static_select',
      action_id: id('multi'),
      placeholder: plain('Several fruits'),
      options: FRUIT,
    },
    { type: 'users_select', action_id: id('person'), placeholder: plain('A person') },
    { type: 'multi_users_select', action_id: id('people'), placeholder: plain('Several people') },
    { type: 'channels_select', action_id: id('channel'), placeholder: plain('A channel') },
    { type: 'multi_channels_select', action_id: id('channels'), placeholder: plain('Several channels') },
    { type: 'conversations_select', action_id: id('conversation'), placeholder: plain('A conversation') },
    { type: 'multi_conversations_select', action_id: id('conversations'), placeholder },
    { type: 'datepicker', action_id: id('day'), placeholder: plain('A day') },
    { type: 'timepicker', action_id: id('time'), placeholder: plain('A time') },
    { type: 'datetimepicker', action_id: id('moment') },
  ];
}

/** Boxes and circles. */
export function choiceElements(prefix: string): InputElement[] {
  const id = (name: string) => `gallery-${prefix}-${name}`;
  const described = { ...option('figs'), description: plain('They are in season') };
  return [
    { type: 'checkboxes', action_id: id('checks'), options: [option('nuts'), described] },
    { type: 'radio_buttons', action_id: id('radio'), options: ['small', 'large'].map(option) },
  ];
}

/** Fields to type in. */
export function textElements(prefix: string): InputElement[] {
  const id = (name: string) => `gallery-${prefix}-${name}`;
  return [
    {
      type: 'plain_text_input',
      action_id: id('text'),
      placeholder: plain('A few words'),
      min_length: 3,
      max_length: 60,
    },
    { type: 'plain_text_input', action_id: id('lines'), multiline: true },
    { type: 'email_text_input', action_id: id('email') },
    { type: 'url_text_input', action_id: id('url') },
    {
      type: 'number_input',
      action_id: id('number'),
      is_decimal_allowed: false,
      min_value: '1',
      max_value: '10',
    },
  ];
}
