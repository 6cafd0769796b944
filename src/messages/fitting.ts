import type { KnownBlock } from '@slack/types';

/** https://docs.slack.dev/reference/block-kit/blocks, and below the size at which Slack refuses (blocks.ts). */
const MOST_BLOCKS = 50;
const MOST_CHARACTERS = 12_500;

/**
 * As many whole groups of blocks as fit into one message, and what `end` makes of the number of groups that are left out,
 * which is always kept.
 */
export function fitting(
  groups: readonly (readonly KnownBlock[])[],
  end: (left: number) => readonly KnownBlock[],
): KnownBlock[] {
  const longest = end(groups.length);
  const blocks: KnownBlock[] = [];
  let size = JSON.stringify(longest).length;
  let shown = 0;
  for (const group of groups) {
    size += JSON.stringify(group).length;
    if (size > MOST_CHARACTERS || blocks.length + group.length + longest.length > MOST_BLOCKS) break;
    blocks.push(...group);
    shown += 1;
  }
  return [...blocks, ...end(groups.length - shown)];
}
