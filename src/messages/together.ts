import type { KnownBlock } from '@slack/types';
import { section } from './blocks.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn } from './mrkdwn.ts';

/** Slack's own limits (blocks.ts), a little tightened. */
const MOST = { blocks: 50, characters: 12_500 };
/** Room is left: each of the parts may be edited, and then say more. */
const AT_FIRST = { blocks: 40, characters: 9_000 };
/** How much a part says that must be short. */
const SHORT_LIMIT = 600;

const BETWEEN: KnownBlock = { type: 'divider' };
const BETWEEN_TEXTS = '\n\n';

/** May these go out as one message? Pictures and files go alone. */
export function fitTogether(parts: readonly Message[]): boolean {
  if (parts.some(({ files, picture }) => files !== undefined || picture !== undefined)) return false;
  const texts = parts.map(({ text }) => text).join(BETWEEN_TEXTS);
  return texts.length <= TEXT_LIMIT && isWithin(laidOut(parts.map(({ blocks }) => blocks)), AT_FIRST);
}

/**
 * Several messages as one, one part below the other. Where parts have grown since so that they do not fit any more, the longest say what they
 * have to say in a few lines.
 */
export function together(parts: readonly Message[]): Message {
  const shown = parts.map(({ blocks }) => blocks);
  while (!isWithin(laidOut(shown), MOST)) {
    const longest = indexOfLongest(shown, parts);
    if (longest === -1) break;
    shown[longest] = shortOf(parts[longest]);
  }
  const texts = parts.map(({ text }) => text);
  return { text: joined(texts, TEXT_LIMIT, BETWEEN_TEXTS), blocks: laidOut(shown) };
}

function laidOut(parts: readonly (readonly KnownBlock[])[]): KnownBlock[] {
  return parts.flatMap((blocks, index) => (index === 0 ? blocks : [BETWEEN, ...blocks]));
}

function isWithin(blocks: readonly KnownBlock[], limit: typeof MOST): boolean {
  return blocks.length <= limit.blocks && JSON.stringify(blocks).length <= limit.characters;
}

/** The longest part that is not short yet; -1 when all are. */
function indexOfLongest(shown: readonly (readonly KnownBlock[])[], parts: readonly Message[]): number {
  const lengths = shown.map((blocks, index) =>
    blocks === parts[index]?.blocks ? JSON.stringify(blocks).length : -1,
  );
  const longest = Math.max(...lengths);
  return longest === -1 ? -1 : lengths.indexOf(longest);
}

/** Its text as far as whole lines go, which no entity or link reaches across. */
function shortOf(part: Message | undefined): KnownBlock[] {
  const lines = (part?.text ?? '').split('\n') as Mrkdwn[];
  return section(lines, SHORT_LIMIT);
}
