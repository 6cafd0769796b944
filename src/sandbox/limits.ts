import { z } from 'zod';
import { type Breach, breachesOf } from './limits-table.ts';
import { type Answer, type Params, parseJson } from './manners.ts';

/** Most blocks: https://docs.slack.dev/reference/block-kit/blocks; a view takes twice as many: /reference/views. */
const MOST_BLOCKS = { message: 50, view: 100 };
/** Where chat.postMessage cuts a text: https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const LONGEST_TEXT = 40_000;
/** Not documented; found by others: github.com/slackapi/bolt-js/issues/2509. */
const LONGEST_BLOCKS = 13_200;

const MESSAGE_BLOCKS = [
  'actions',
  'context',
  'context_actions',
  'divider',
  'file',
  'header',
  'image',
  'markdown',
  'rich_text',
  'section',
  'table',
  'video',
];
const VIEW_BLOCKS = [...MESSAGE_BLOCKS, 'input'].filter(
  (type) => !['markdown', 'table', 'file'].includes(type),
);

/**
 * What Slack answers to a call that breaks one of its limits, or `null` when it keeps them all (the limits that a bot
 * meets in practice, not every one: https://docs.slack.dev/reference/block-kit).
 */
export function refusalOf(method: string, params: Params): Answer | null {
  switch (method) {
    case 'chat.postMessage':
    case 'chat.postEphemeral':
    case 'chat.update':
      return messageRefusal(params);
    case 'views.open':
    case 'views.push':
    case 'views.update':
    case 'views.publish':
      return viewRefusal(params['view'] ?? '');
    default:
      return null;
  }
}

function messageRefusal({ text = '', blocks }: Params): Answer | null {
  if (text.length > LONGEST_TEXT) return { ok: false, error: 'msg_too_long' };
  const given = blocks === undefined ? [] : parseJson(blocks);
  if (!Array.isArray(given)) return { ok: false, error: 'invalid_blocks_format' };
  if (text === '' && given.length === 0) return { ok: false, error: 'no_text' };
  const breaches = blocksBreaches(given, MESSAGE_BLOCKS, MOST_BLOCKS.message, '/blocks');
  if (breaches.length > 0) return refused('invalid_blocks', breaches);
  return (blocks?.length ?? 0) > LONGEST_BLOCKS ? { ok: false, error: 'msg_blocks_too_long' } : null;
}

function viewRefusal(json: string): Answer | null {
  const view = z.record(z.string(), z.unknown()).safeParse(parseJson(json));
  if (!view.success) return { ok: false, error: 'invalid_arguments' };
  const { blocks } = view.data;
  const given: unknown[] = Array.isArray(blocks) ? blocks : [];
  const breaches = [
    ...breachesOf(typeOf(view.data), view.data, ''),
    ...blocksBreaches(given, VIEW_BLOCKS, MOST_BLOCKS.view, '/blocks'),
    ...(needsSubmit(view.data, given) ? [{ rule: 'missing required field: submit', at: '/submit' }] : []),
  ];
  return breaches.length === 0 ? null : refused('invalid_arguments', breaches);
}

/** A modal with an input must be possible to send: https://docs.slack.dev/reference/views/modal-views */
function needsSubmit({ type, submit }: Record<string, unknown>, blocks: readonly unknown[]): boolean {
  return type === 'modal' && submit === undefined && blocks.some((block) => typeOf(block) === 'input');
}

function refused(error: string, breaches: readonly Breach[]): Answer {
  const messages = breaches.map(({ rule, at }) => `[ERROR] ${rule} [json-pointer:${at}]`);
  return { ok: false, error, response_metadata: { messages } };
}

function blocksBreaches(
  blocks: readonly unknown[],
  known: readonly string[],
  most: number,
  at: string,
): Breach[] {
  const tooMany = blocks.length > most ? [{ rule: `no more than ${most} items allowed`, at }] : [];
  const ids = blocks.flatMap((block) => Identified.safeParse(block).data?.block_id ?? []);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  const twice = repeated === undefined ? [] : [{ rule: `block_id \`${repeated}\` already exists`, at }];
  const each = blocks.flatMap((block, index) =>
    known.includes(typeOf(block))
      ? breachesWithin(block, `${at}/${index}`)
      : [{ rule: `unsupported type: ${typeOf(block)}`, at: `${at}/${index}/type` }],
  );
  return [...tooMany, ...twice, ...each];
}

/** The limits of an object and of everything in it. */
function breachesWithin(value: unknown, at: string): Breach[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => breachesWithin(item, `${at}/${index}`));
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) return [];
  const inside = Object.entries(fields.data).flatMap(([name, part]) => breachesWithin(part, `${at}/${name}`));
  return [...breachesOf(typeOf(value), fields.data, at), ...inside];
}

const Identified = z.looseObject({ block_id: z.string() });

function typeOf(value: unknown): string {
  return z.looseObject({ type: z.string() }).safeParse(value).data?.type ?? '';
}
