import { z } from 'zod';

/** A rule of Slack's that a payload breaks, and where (a JSON pointer). */
export type Breach = { rule: string; at: string };

/** Most characters of a text, or most items of a list, at a path; `*` is each item. */
type Limits = Readonly<Record<string, number>>;

const OPTIONS: Limits = {
  'options/*/text/text': 75,
  'options/*/value': 150,
  'options/*/description/text': 75,
};
const SELECT: Limits = {
  options: 100,
  option_groups: 100,
  'option_groups/*/options': 100,
  'placeholder/text': 150,
  ...OPTIONS,
};
const SELECTS = ['static', 'external', 'users', 'conversations', 'channels'].flatMap((kind) => [
  `${kind}_select`,
  `multi_${kind}_select`,
]);

/** https://docs.slack.dev/reference/block-kit (one page for each type) and https://docs.slack.dev/reference/views */
const LIMITS: Readonly<Record<string, Limits>> = {
  section: { 'text/text': 3_000, fields: 10, 'fields/*/text': 2_000 },
  header: { 'text/text': 150 },
  context: { elements: 10 },
  actions: { elements: 25 },
  image: { image_url: 3_000, alt_text: 2_000, 'title/text': 2_000 },
  input: { 'label/text': 2_000, 'hint/text': 2_000 },
  markdown: { text: 12_000 },
  table: { rows: 100, 'rows/*': 20 },
  button: { 'text/text': 75, value: 2_000, url: 3_000 },
  overflow: { options: 5, ...OPTIONS },
  checkboxes: { options: 10, ...OPTIONS },
  radio_buttons: { options: 10, ...OPTIONS },
  plain_text_input: { 'placeholder/text': 150 },
  ...Object.fromEntries(SELECTS.map((type) => [type, SELECT])),
  modal: {
    'title/text': 24,
    'submit/text': 24,
    'close/text': 24,
    private_metadata: 3_000,
    callback_id: 255,
    external_id: 255,
  },
  home: { private_metadata: 3_000, callback_id: 255, external_id: 255 },
};
const EVERYWHERE: Limits = {
  block_id: 255,
  action_id: 255,
  'confirm/title/text': 100,
  'confirm/text/text': 300,
  'confirm/confirm/text': 30,
  'confirm/deny/text': 30,
};
/** Without these Slack takes none of the type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  header: ['text/text'],
  context: ['elements'],
  actions: ['elements'],
  image: ['alt_text'],
  input: ['label/text', 'element'],
  markdown: ['text'],
  table: ['rows'],
  button: ['text/text'],
  modal: ['title/text', 'blocks'],
  home: ['blocks'],
};

/** What an object of this `type` breaks by itself; what is inside it counts as far as a path of the type reaches it. */
export function breachesOf(type: string, value: unknown, at: string): Breach[] {
  const limits = Object.entries({ ...LIMITS[type], ...EVERYWHERE });
  const exceeded = limits.flatMap(([path, most]) =>
    partsAt(value, path.split('/'), at).flatMap((part) => excess(part, most)),
  );
  const missing = (REQUIRED[type] ?? []).filter((path) => partsAt(value, path.split('/'), at).length === 0);
  return [
    ...exceeded,
    ...missing.map((path) => ({ rule: `missing required field: ${path.split('/')[0]}`, at })),
  ];
}

type Part = { part: unknown; at: string };

function excess({ part, at }: Part, most: number): Breach[] {
  if (Array.isArray(part) && part.length > most) return [{ rule: `no more than ${most} items allowed`, at }];
  if (typeof part !== 'string') return [];
  if (part.length > most) return [{ rule: `must be less than ${most + 1} characters`, at }];
  return part === '' && at.endsWith('/text') ? [{ rule: 'must be more than 0 characters', at }] : [];
}

const Fields = z.record(z.string(), z.unknown());

function partsAt(value: unknown, [name, ...rest]: readonly string[], at: string): Part[] {
  if (name === undefined) return [{ part: value, at }];
  if (name === '*') {
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => partsAt(item, rest, `${at}/${index}`));
  }
  const part = Fields.safeParse(value).data?.[name];
  return part === undefined ? [] : partsAt(part, rest, `${at}/${name}`);
}
