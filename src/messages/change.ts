import type { CallChange, ChangeFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
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
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { timeWords } from './when.ts';

function startOf({ time }: ChangeFacts['after']): string | number {
  return time.allDay ? time.startDate : time.start;
}

/** A call that starts as before has a new length. */
function lengthLine({ before, after }: ChangeFacts, language: Language): Mrkdwn | null {
  const [old, length] = [lengthOf(before, language), lengthOf(after, language)];
  if (startOf(before) !== startOf(after) || length === null) return null;
  if (old === null) return told(language, 'change.length-unknown', { length: plain(length) });
  return told(language, 'change.length', { length: plain(length), before: plain(old) });
}

function movedLines(facts: ChangeFacts, { community, language }: MessageContext, time: Mrkdwn): Mrkdwn[] {
  const length = lengthLine(facts, language);
  if (length !== null) return [length];
  const old = timeWords(facts.before.time, zoneOf(facts.before, community), language);
  return [told(language, 'change.moved', { time }), told(language, 'change.was-time', { time: plain(old) })];
}

function joinLine(url: string | null, language: Language): Mrkdwn {
  if (url === null) return told(language, 'change.join-gone');
  return told(language, 'change.join-changed', { link: namedLink(say(language, 'call.join'), url) });
}

function linesOf(change: CallChange, facts: ChangeFacts, context: MessageContext, time: Mrkdwn): Mrkdwn[] {
  const { before, after, changes } = facts;
  const { language } = context;
  switch (change) {
    case 'moved':
      return movedLines(facts, context, time);
    case 'renamed':
      return [
        told(language, 'change.renamed', { title: plain(after.title) }),
        told(language, 'change.was-title', { title: plain(before.title) }),
      ];
    case 'cancelled':
      return [told(language, 'change.cancelled', { time })];
    case 'restored':
      return changes.includes('moved')
        ? [told(language, 'change.restored')]
        : [told(language, 'change.restored-at', { time })];
    case 'removed':
      return [told(language, 'change.removed', { time })];
    case 'links':
      return [joinLine(after.links.join, language)];
  }
}

/** The one reply in a thread that says what changed. Times in blocks show in the reader's zone, in `text` they name theirs. */
export function changeMessage(facts: ChangeFacts, context: MessageContext): Message {
  const { changes, after } = facts;
  const { community, language } = context;
  const zone = zoneOf(after, community);
  const said = (time: Mrkdwn): Mrkdwn[] => changes.flatMap((change) => linesOf(change, facts, context, time));
  const newTime = changes.some((change) => change === 'moved' || change === 'restored');
  const clocks = newTime
    ? [...audienceLines(after, community, null, language), ...clockLines(after, community, null, language)]
    : [];
  const words = mrkdwn`${plain(timeWords(after.time, zone, language))}`;
  return {
    text: joined(
      [told(language, 'listed.title', { title: plain(after.title) }), ...said(words), ...clocks],
      TEXT_LIMIT,
    ),
    blocks: [
      ...section(said(whenToken(after, zone, language))),
      ...section(clocks),
      ...actions(newTime || changes.includes('links') ? linkButtons(after, language) : []),
    ],
  };
}
