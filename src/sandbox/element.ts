import { z } from 'zod';

const Option = z.record(z.string(), z.unknown());
const Element = z.looseObject({
  type: z.string(),
  action_id: z.string().default(''),
  options: z.array(Option).default([]),
  option_groups: z.array(z.looseObject({ options: z.array(Option).default([]) })).default([]),
});
const Block = z.looseObject({
  type: z.string().optional(),
  block_id: z.string().optional(),
  elements: z.array(z.unknown()).default([]),
  accessory: z.unknown().optional(),
  element: z.unknown().optional(),
  optional: z.boolean().default(false),
});

/** Anything in a block that a person can use. `optional` and `inInput` are those of its block. */
export type Element = z.infer<typeof Element>;
export type Placed = { blockId: string; element: Element; inInput: boolean; optional: boolean };

/** What a person chose or typed: text, a day, a time, a value, an id; several of them; or nothing. Moments are seconds. */
export const Raw = z.union([z.string(), z.array(z.string()), z.null()]);
export type Raw = z.infer<typeof Raw>;

/** By `block_id`, then by `action_id`. */
export type Raws = Readonly<Record<string, Readonly<Record<string, Raw>>>>;

/** Every element of these blocks. A block without an id goes by its place. */
export function elementsOf(blocks: readonly unknown[]): Placed[] {
  return blocks.flatMap((given, index) => {
    const block = Block.safeParse(given).data;
    if (block === undefined) return [];
    const inInput = block.type === 'input';
    return [...block.elements, block.accessory, block.element].flatMap((part): Placed[] => {
      const element = Element.safeParse(part).data;
      const blockId = block.block_id ?? String(index);
      return element === undefined ? [] : [{ blockId, element, inInput, optional: block.optional }];
    });
  });
}

/** The element with these ids, or `null` when there is none such. */
export function findElement(
  blocks: readonly unknown[],
  { blockId, actionId }: { blockId: string; actionId: string },
): Placed | null {
  const found = elementsOf(blocks).find(
    (placed) => placed.blockId === blockId && placed.element.action_id === actionId,
  );
  return found ?? null;
}

/**
 * What Slack says of an element's content in `view.state.values` and in an action; `null` for elements without content.
 * https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
 */
function contentOf(element: Element, raw: Raw): Record<string, unknown> | null {
  const one = Array.isArray(raw) ? (raw[0] ?? null) : raw;
  const many = Array.isArray(raw) ? raw : raw === null ? [] : [raw];
  const options = [...element.options, ...element.option_groups.flatMap(({ options }) => options)];
  const option = (value: string | null) => options.find((candidate) => candidate['value'] === value) ?? null;
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type: element.type, value: one };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type: element.type, selected_option: option(one) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type: element.type, selected_options: many.map(option).filter((known) => known !== null) };
    case 'users_select':
      return { type: element.type, selected_user: one };
    case 'conversations_select':
      return { type: element.type, selected_conversation: one };
    case 'channels_select':
      return { type: element.type, selected_channel: one };
    case 'multi_users_select':
      return { type: element.type, selected_users: many };
    case 'multi_conversations_select':
      return { type: element.type, selected_conversations: many };
    case 'multi_channels_select':
      return { type: element.type, selected_channels: many };
    case 'datepicker':
      return { type: element.type, selected_date: one };
    case 'timepicker':
      return { type: element.type, selected_time: one };
    case 'datetimepicker':
      return { type: element.type, selected_date_time: one === null ? null : Number(one) };
    default:
      return null;
  }
}

/** `state.values` of a view or a message, in the order of its blocks. Menus (`overflow`) hold nothing. */
export function valuesOf(blocks: readonly unknown[], raws: Raws): Record<string, Record<string, unknown>> {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { blockId, element } of elementsOf(blocks)) {
    const content = contentOf(element, raws[blockId]?.[element.action_id] ?? null);
    if (content === null || element.type === 'overflow') continue;
    values[blockId] = { ...values[blockId], [element.action_id]: content };
  }
  return values;
}

/** An action of a `block_actions` payload, without its moment; https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function actionOf({ blockId, element }: Placed, raw: Raw): Record<string, unknown> {
  const content = contentOf(element, raw);
  const { options, option_groups, ...shown } = element;
  return { ...shown, block_id: blockId, ...(content ?? {}) };
}
