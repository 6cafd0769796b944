import type { KnownBlock } from '@slack/types';
import type { Language } from '../domain/language.ts';
import { section } from './blocks.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, told } from './mrkdwn.ts';

/** A heading, as many lines as fit, how many are left out, and what stands at the end. */
export function listMessage(
  heading: Mrkdwn,
  lines: readonly Mrkdwn[],
  end: readonly Mrkdwn[],
  language: Language,
): Message {
  const longest = joined([heading, ...moreLines(lines.length, language), ...end], TEXT_LIMIT);
  const shown = fittingLines(lines, TEXT_LIMIT - longest.length);
  const rest = moreLines(lines.length - shown.length, language);
  const blocks = [...section([heading]), ...sections(shown), ...section([...rest, ...end])];
  return { text: joined([heading, ...shown, ...rest, ...end], TEXT_LIMIT), blocks };
}

/** How many are left out, if any. */
export function moreLines(left: number, language: Language): Mrkdwn[] {
  return left > 0 ? [told(language, 'listed.more', { count: left })] : [];
}

function fittingLines(lines: readonly Mrkdwn[], room: number): Mrkdwn[] {
  let left = room;
  const end = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** Lines in as many sections as they need. */
function sections(lines: readonly Mrkdwn[]): KnownBlock[] {
  const [first, ...rest] = chunked(lines);
  return first === undefined ? [] : [...section(first), ...rest.flatMap((chunk) => section(chunk))];
}

const A_SECTION = 10;

function chunked(lines: readonly Mrkdwn[]): Mrkdwn[][] {
  const count = Math.ceil(lines.length / A_SECTION);
  return Array.from({ length: count }, (_, index) => lines.slice(index * A_SECTION, (index + 1) * A_SECTION));
}
