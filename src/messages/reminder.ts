import type { KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ReminderFacts } from '../domain/delivery.ts';
import { actions, header, section } from './blocks.ts';
import {
  audienceLines,
  calendarButtons,
  clockLines,
  detailLines,
  lengthOf,
  linkButtons,
  type MessageContext,
  topicLines,
  whenToken,
  zoneOf,
} from './call.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { countdown, timeWords } from './when.ts';

const TEXT_LIMIT = 3900;

type Off = { title: string; line: Mrkdwn };

/** What is said instead of a reminder once the call is off; `null` while it takes place. */
function offWords({ call, listed }: ReminderFacts): Off | null {
  if (call.status === 'CANCELLED') {
    return { title: `Cancelled: ${call.title}`, line: mrkdwn`*This call is cancelled.*` };
  }
  if (listed) return null;
  return {
    title: `Please check: ${call.title}`,
    line: mrkdwn`*This call is no longer in the calendar.* It was not marked as cancelled: please check with the organisers.`,
  };
}

function offMessage(facts: ReminderFacts, { title, line }: Off, { community }: MessageContext): Message {
  const zone = zoneOf(facts.call, community, facts.zone);
  const planned = plain(timeWords(facts.call.time, zone));
  return {
    text: mrkdwn`${plain(title)}. ${line} It was planned for ${planned}.`,
    blocks: [header(title), ...section([line, mrkdwn`It was planned for ${whenToken(facts.call, zone)}.`])],
  };
}

function movedLines({ call, was, zone }: ReminderFacts, { community }: MessageContext): Mrkdwn[] {
  if (was === undefined) return [];
  const old = timeWords(was, zoneOf({ ...call, time: was }, community, zone));
  return [mrkdwn`Moved: it was ~${plain(old)}~`];
}

function tentativeLines({ status }: Call): Mrkdwn[] {
  return status === 'TENTATIVE' ? [mrkdwn`Not confirmed yet.`] : [];
}

function timeLine({ call, zone }: ReminderFacts, { community }: MessageContext): Mrkdwn {
  const length = lengthOf(call);
  const when = whenToken(call, zoneOf(call, community, zone));
  return length === null ? when : mrkdwn`${when} · ${plain(length)}`;
}

function blocksOf(facts: ReminderFacts, context: MessageContext, left: string): KnownBlock[] {
  const { call, zone } = facts;
  const { community } = context;
  return [
    header(call.title),
    ...section([
      mrkdwn`*${plain(left)}*`,
      timeLine(facts, context),
      ...movedLines(facts, context),
      ...tentativeLines(call),
    ]),
    ...section([...audienceLines(call, community, zone), ...clockLines(call, community, zone)]),
    ...section([...detailLines(call), ...topicLines(context.topics)]),
    ...actions(linkButtons(call)),
    ...actions(calendarButtons(call)),
  ];
}

/** An edited message stands where it was posted: how long was left then or is left now would mislead its later readers. */
function leadWords({ call, was, zone }: ReminderFacts, { community, now, edited }: MessageContext): string {
  if (edited) return was === undefined ? 'Updated' : 'New time';
  return countdown(call.time, now, zone ?? community.zone);
}

/** A reminder of a call, worded for the time that is left at the moment it is sent. */
export function reminderMessage(facts: ReminderFacts, context: MessageContext): Message {
  const off = offWords(facts);
  if (off !== null) return offMessage(facts, off, context);
  const { call, zone } = facts;
  const { community } = context;
  const left = leadWords(facts, context);
  const length = lengthOf(call);
  const lines = [
    mrkdwn`${plain(call.title)}. ${plain(left)}: ${plain(timeWords(call.time, zoneOf(call, community, zone)))}.`,
    ...(length === null ? [] : [mrkdwn`Length: ${plain(length)}.`]),
    ...movedLines(facts, context),
    ...tentativeLines(call),
    ...audienceLines(call, community, zone),
    ...clockLines(call, community, zone),
    ...detailLines(call),
    ...topicLines(context.topics),
  ];
  return { text: joined(lines, TEXT_LIMIT), blocks: blocksOf(facts, context, left) };
}
