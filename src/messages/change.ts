import type { CallChange, ChangeFacts } from '../domain/delivery.ts';
import { actions, section } from './blocks.ts';
import {
  audienceLines,
  clockLines,
  lengthOf,
  linkButtons,
  type MessageContext,
  namedLink,
  whenToken,
  zoneOf,
} from './call.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { timeWords } from './when.ts';

const TEXT_LIMIT = 3900;

function startOf({ time }: ChangeFacts['after']): string | number {
  return time.allDay ? time.startDate : time.start;
}

function movedLines({ before, after }: ChangeFacts, { community }: MessageContext, now: Mrkdwn): Mrkdwn[] {
  if (startOf(before) === startOf(after)) {
    const [old, length] = [lengthOf(before), lengthOf(after)];
    if (length !== null)
      return [mrkdwn`*New length:* ${plain(length)} (it was ${plain(old ?? 'not known')}).`];
  }
  const old = timeWords(before.time, zoneOf(before, community));
  return [mrkdwn`*Moved* to ${now}`, mrkdwn`It was ~${plain(old)}~`];
}

function joinLine(url: string | null): Mrkdwn {
  if (url === null) return mrkdwn`The link to join was taken out of the calendar.`;
  return mrkdwn`The link to join has changed: ${namedLink('Join', url)}`;
}

function linesOf(change: CallChange, facts: ChangeFacts, context: MessageContext, now: Mrkdwn): Mrkdwn[] {
  switch (change) {
    case 'moved':
      return movedLines(facts, context, now);
    case 'renamed':
      return [mrkdwn`*New title:* ${plain(facts.after.title)}`, mrkdwn`It was: ${plain(facts.before.title)}`];
    case 'cancelled':
      return [mrkdwn`*Cancelled.* The call planned for ${now} does not take place.`];
    case 'restored':
      return facts.changes.includes('moved')
        ? [mrkdwn`*It takes place after all.*`]
        : [mrkdwn`*It takes place after all:* ${now}`];
    case 'removed':
      return [
        mrkdwn`*No longer in the calendar.* The call was planned for ${now}. It was not marked as cancelled: please check with the organisers before you join.`,
      ];
    case 'links':
      return [joinLine(facts.after.links.join)];
  }
}

/** The one reply in a thread that says what changed. Times in blocks show in the reader's zone, in `text` they name theirs. */
export function changeMessage(facts: ChangeFacts, context: MessageContext): Message {
  const { changes, after } = facts;
  const { community } = context;
  const zone = zoneOf(after, community);
  const said = (now: Mrkdwn): Mrkdwn[] => changes.flatMap((change) => linesOf(change, facts, context, now));
  const newTime = changes.some((change) => change === 'moved' || change === 'restored');
  const clocks = newTime ? [...audienceLines(after, community), ...clockLines(after, community)] : [];
  const words = mrkdwn`${plain(timeWords(after.time, zone))}`;
  return {
    text: joined([mrkdwn`${plain(after.title)}.`, ...said(words), ...clocks], TEXT_LIMIT),
    blocks: [
      ...section(said(whenToken(after, zone))),
      ...section(clocks),
      ...actions(newTime || changes.includes('links') ? linkButtons(after) : []),
    ],
  };
}
