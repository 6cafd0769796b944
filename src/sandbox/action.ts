import { z } from 'zod';

const Element = z.looseObject({ type: z.string(), action_id: z.string().default('') });
const Block = z.looseObject({
  block_id: z.string().optional(),
  elements: z.array(z.unknown()).default([]),
  accessory: z.unknown().optional(),
});

/**
 * The pressed element as the bot hears of it, or `null` when the message has none such. A block without an id of its
 * own goes by its place, as Slack gives ids to those that have none.
 */
export function actionOf(
  blocks: readonly unknown[],
  { blockId, actionId }: { blockId: string; actionId: string },
): Record<string, unknown> | null {
  for (const [index, given] of blocks.entries()) {
    const block = Block.safeParse(given);
    if (!block.success || (block.data.block_id ?? String(index)) !== blockId) continue;
    const elements = [...block.data.elements, block.data.accessory].map(
      (part) => Element.safeParse(part).data,
    );
    const found = elements.find((element) => element?.action_id === actionId);
    if (found !== undefined) return { ...found, block_id: blockId };
  }
  return null;
}
