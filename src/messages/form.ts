import type { InputBlock, KnownBlock, ModalView, PlainTextElement, PlainTextOption } from '@slack/types';
import type { Language } from '../domain/language.ts';
import { clip, tidy } from '../domain/text.ts';
import { section } from './blocks.ts';
import { FIELD } from './ids.ts';
import type { Mrkdwn } from './mrkdwn.ts';
import { say } from './say.ts';

/** Slack's limits of views and options: https://docs.slack.dev/reference/views, .../composition-objects/option-object */
const TITLE_LIMIT = 24;
const OPTION_LIMIT = 75;
const METADATA_LIMIT = 3000;

function words(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: clip(text, limit), emoji: false };
}

/** One choice of a menu. */
export type Choice = { value: string; label: string };

function option({ value, label }: Choice): PlainTextOption {
  return { value, text: words(tidy(label), OPTION_LIMIT) };
}

type Common = { id: string; label: string; hint?: string; optional?: boolean };

function input({ id, label, hint, optional = false }: Common, element: InputBlock['element']): InputBlock {
  const help = hint === undefined ? {} : { hint: words(hint, 150) };
  return { type: 'input', block_id: id, label: words(label, 150), optional, element, ...help };
}

/** A text. What is too long is answered beside the field, so the element takes more than fits. */
export function textInput(field: Common & { initial?: string; multiline?: boolean }): InputBlock {
  const { initial = '', multiline = false } = field;
  const filled = initial === '' ? {} : { initial_value: clip(initial.toWellFormed(), 3000) };
  return input(field, { type: 'plain_text_input', action_id: FIELD, multiline, max_length: 3000, ...filled });
}

/** One of several choices. */
export function choiceInput(
  field: Common & { choices: readonly Choice[]; initial?: string | null },
): InputBlock {
  const options = field.choices.slice(0, 100).map(option);
  const chosen = options.find(({ value }) => value === field.initial);
  const initial = chosen === undefined ? {} : { initial_option: chosen };
  return input(field, { type: 'static_select', action_id: FIELD, options, ...initial });
}

/** Choices under a heading. */
export type ChoiceGroup = { label: PlainTextElement; options: PlainTextOption[] };

/** A menu takes at most 100 groups with 100 choices each. Made once where they are always the same: there may be many. */
export function choiceGroup(label: string, choices: readonly Choice[]): ChoiceGroup {
  return { label: words(label, OPTION_LIMIT), options: choices.slice(0, 100).map(option) };
}

/** Any of several choices, which stand in groups. */
export function choicesInput(
  field: Common & { groups: readonly ChoiceGroup[]; initial: readonly string[] },
): InputBlock {
  const option_groups = [...field.groups];
  const all = field.initial.length === 0 ? [] : option_groups.flatMap(({ options }) => options);
  const chosen = all.filter(({ value }) => field.initial.includes(value ?? ''));
  const initial = chosen.length === 0 ? {} : { initial_options: chosen };
  return input(field, { type: 'multi_static_select', action_id: FIELD, option_groups, ...initial });
}

/** One of many choices, which stand in groups. */
export function groupedChoiceInput(
  field: Common & { groups: readonly ChoiceGroup[]; initial: string },
): InputBlock {
  const option_groups = [...field.groups];
  const chosen = option_groups.flatMap(({ options }) => options).find(({ value }) => value === field.initial);
  const initial = chosen === undefined ? {} : { initial_option: chosen };
  return input(field, { type: 'static_select', action_id: FIELD, option_groups, ...initial });
}

/** Several boxes to tick, ten at most. */
export function ticksInput(
  field: Common & { choices: readonly Choice[]; initial: readonly string[] },
): InputBlock {
  const options = field.choices.slice(0, 10).map(option);
  const ticked = options.filter(({ value }) => field.initial.includes(value ?? ''));
  const initial = ticked.length === 0 ? {} : { initial_options: ticked };
  return input(field, { type: 'checkboxes', action_id: FIELD, options, ...initial });
}

/** A time of day, `HH:MM`. */
export function timeInput(field: Common & { initial: string | null }): InputBlock {
  const initial = field.initial === null ? {} : { initial_time: field.initial };
  return input(field, { type: 'timepicker', action_id: FIELD, ...initial });
}

/** One box to tick. */
export function tickInput(field: Common & { choice: Choice; initial: boolean }): InputBlock {
  const options = [option(field.choice)];
  const initial = field.initial ? { initial_options: options } : {};
  return input(field, { type: 'checkboxes', action_id: FIELD, options, ...initial });
}

/** Boxes to tick, at most ten. */
export function boxesInput(field: Common & { choices: readonly Choice[] }): InputBlock {
  return input(field, {
    type: 'checkboxes',
    action_id: FIELD,
    options: field.choices.slice(0, 10).map(option),
  });
}

/** One of at most ten choices, all of them in sight. */
export function radioInput(field: Common & { choices: readonly Choice[] }): InputBlock {
  const options = field.choices.slice(0, 10).map(option);
  return input(field, { type: 'radio_buttons', action_id: FIELD, options });
}

/** A day. */
export function dayInput(field: Common & { initial: string | null }): InputBlock {
  const initial = field.initial === null ? {} : { initial_date: field.initial };
  return input(field, { type: 'datepicker', action_id: FIELD, ...initial });
}

/** A modal; with `submit` it is a form. `data` comes back with it. Its other button says in the reader's language that it closes. */
export function modal(view: {
  language: Language;
  title: string;
  blocks: KnownBlock[];
  form?: { id: string; data: string; submit: string };
}): ModalView {
  const { language, title, blocks, form } = view;
  const base = { type: 'modal', title: words(title, TITLE_LIMIT), blocks } as const;
  const close = words(say(language, form === undefined ? 'form.close' : 'form.cancel'), TITLE_LIMIT);
  if (form === undefined) return { ...base, close };
  const private_metadata = form.data.slice(0, METADATA_LIMIT);
  return { ...base, close, callback_id: form.id, private_metadata, submit: words(form.submit, TITLE_LIMIT) };
}

/** A modal that only says something. */
export function sayingModal(language: Language, title: string, lines: readonly Mrkdwn[]): ModalView {
  return modal({ language, title, blocks: section(lines) });
}
