import type { KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ReminderFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
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
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { isOwn, ownReminderMessage, remindButtons } from './own-reminder.ts';
import { say } from './say.ts';
import { countdown, timeWords } from './when.ts';

type Off = { title: string; line: Mrkdwn };

/** What is said instead of a reminder once the call is off; `null` while it takes place. */
function offWords({ call, listed }: ReminderFacts, language: Language): Off | null {
  const { title } = call;
  if (call.status === 'CANCELLED') {
    return {
      title: say(language, 'reminder.cancelled-title', { title }),
      line: told(language, 'reminder.cancelled'),
    };
  }
  if (listed) return null;
  return { title: say(language, 'reminder.check-title', { title }), line: told(language, 'reminder.gone') };
}

function offMessage(
  facts: ReminderFacts,
  { title, line }: Off,
  { community, language }: MessageContext,
): Message {
  const zone = zoneOf(facts.call, community, facts.zone);
  const planned = told(language, 'reminder.planned', {
    time: plain(timeWords(facts.call.time, zone, language)),
  });
  const shown = told(language, 'reminder.planned', { time: whenToken(facts.call, zone, language) });
  return {
    text: joined([told(language, 'listed.title', { title: plain(title) }), line, planned], TEXT_LIMIT, ' '),
    blocks: [header(title), ...section([line, shown])],
  };
}

function movedLines({ call, was, zone }: ReminderFacts, { community, language }: MessageContext): Mrkdwn[] {
  if (was === undefined) return [];
  const old = timeWords(was, zoneOf({ ...call, time: was }, community, zone), language);
  return [told(language, 'reminder.moved', { time: plain(old) })];
}

function tentativeLines({ status }: Call, language: Language): Mrkdwn[] {
  return status === 'TENTATIVE' ? [told(language, 'reminder.tentative')] : [];
}

function timeLine({ call, zone }: ReminderFacts, { community, language }: MessageContext): Mrkdwn {
  const length = lengthOf(call, language);
  const when = whenToken(call, zoneOf(call, community, zone), language);
  return length === null ? when : mrkdwn`${when} · ${plain(length)}`;
}

/** Where in the world it is at what time, and what is known of it. */
function bodyLines(
  { call, zone }: ReminderFacts,
  { community, language, topics }: MessageContext,
): Mrkdwn[][] {
  return [
    [...audienceLines(call, community, zone, language), ...clockLines(call, community, zone, language)],
    [...detailLines(call, language), ...topicLines(topics, language)],
  ];
}

function blocksOf(facts: ReminderFacts, context: MessageContext, left: string): KnownBlock[] {
  const { call } = facts;
  const { language } = context;
  return [
    header(call.title),
    ...section([
      mrkdwn`*${plain(left)}*`,
      timeLine(facts, context),
      ...movedLines(facts, context),
      ...tentativeLines(call, language),
    ]),
    ...bodyLines(facts, context).flatMap((lines) => section(lines)),
    ...actions(linkButtons(call, language)),
    ...actions([...calendarButtons(call, language), ...remindButtons(call, language)]),
  ];
}

/** An edited message stands where it was posted: how long was left then or is left now would mislead its later readers. */
function leadWords(
  { call, was, zone }: ReminderFacts,
  { community, now, edited, language }: MessageContext,
): string {
  if (edited) return say(language, was === undefined ? 'reminder.updated' : 'reminder.new-time');
  return countdown(call.time, now, zone ?? community.zone, language);
}

/** A reminder of a call, worded for the time that is left at the moment it is sent. */
export function reminderMessage(facts: ReminderFacts, context: MessageContext): Message {
  const { community, language } = context;
  const off = offWords(facts, language);
  if (off !== null) return offMessage(facts, off, context);
  if (isOwn(facts)) return ownReminderMessage(facts, context);
  const { call, zone } = facts;
  const left = leadWords(facts, context);
  const length = lengthOf(call, language);
  const time = timeWords(call.time, zoneOf(call, community, zone), language);
  const lines = [
    told(language, 'reminder.starts', { title: plain(call.title), left: plain(left), time: plain(time) }),
    ...(length === null ? [] : [told(language, 'reminder.length', { length: plain(length) })]),
    ...movedLines(facts, context),
    ...tentativeLines(call, language),
    ...bodyLines(facts, context).flat(),
  ];
  return { text: joined(lines, TEXT_LIMIT), blocks: blocksOf(facts, context, left) };
}
