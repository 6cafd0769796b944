import type { KnownBlock } from '@slack/types';
import { header } from '../blocks.ts';

/** https://docs.slack.dev/reference/views: a Home may hold so many blocks. */
const MOST_BLOCKS = 100;

/** One part of App Home: a title, and blocks that belong together in groups. None is shown without a group. */
export type HomeSection = { title: string; groups: readonly (readonly KnownBlock[])[] };

/**
 * The sections one below the other, whole groups only. Each section that is still to come keeps room for its title and first
 * group, so that no long one crowds out another.
 */
export function stacked(sections: readonly HomeSection[], taken: number): KnownBlock[] {
  const shown = sections.filter(({ groups }) => groups.length > 0);
  let reserved = shown.reduce((sum, section) => sum + leastOf(section), 0);
  const blocks: KnownBlock[] = [];
  for (const section of shown) {
    const least = leastOf(section);
    if (taken + blocks.length + least > MOST_BLOCKS) continue;
    reserved -= least;
    const room = MOST_BLOCKS - taken - blocks.length - reserved;
    blocks.push(...sectionBlocks(section, Math.max(least, room)));
  }
  return blocks;
}

function leastOf({ groups }: HomeSection): number {
  return 2 + (groups[0]?.length ?? 0);
}

function sectionBlocks({ title, groups }: HomeSection, room: number): KnownBlock[] {
  const blocks: KnownBlock[] = [{ type: 'divider' }, header(title)];
  for (const group of groups) {
    if (blocks.length + group.length > room) break;
    blocks.push(...group);
  }
  return blocks;
}
