import type { KnownBlock } from '@slack/types';

/** https://docs.slack.dev/reference/block-kit/blocks, and below the size at which Slack refuses (blocks.ts). */
const MOST_BLOCKS = 50;
const MOST_CHARACTERS = 12_500;

/**
 * As many whole groups of blocks as fit into one message between `before` and `after`, which are always kept.
 * `shown` says how many groups are in it.
 */
export function fitting(
  groups: readonly (readonly KnownBlock[])[],
  { before = [], after = [] }: { before?: readonly KnownBlock[]; after?: readonly KnownBlock[] } = {},
): { blocks: KnownBlock[]; shown: number } {
  const blocks = [...before];
  let size = JSON.stringify([...before, ...after]).length;
  let shown = 0;
  for (const group of groups) {
    const longer = size + JSON.stringify(group).length;
    if (longer > MOST_CHARACTERS || blocks.length + group.length + after.length > MOST_BLOCKS) break;
    blocks.push(...group);
    size = longer;
    shown += 1;
  }
  return { blocks: [...blocks, ...after], shown };
}
