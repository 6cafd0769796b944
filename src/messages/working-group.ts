import type { KnownBlock } from '@slack/types';
import type { ComingCall } from '../domain/coming.ts';
import type { Reader } from '../domain/person.ts';
import { clip, tidy } from '../domain/text.ts';
import type { Instant } from '../domain/time.ts';
import type { GroupState, MeetingGroup, WorkingGroup } from '../domain/working-group.ts';
import { actions, boldLine, header, section, valueButton } from './blocks.ts';
import { linkButtons, namedLink } from './call.ts';
import { fitting } from './fitting.ts';
import { ACTION } from './ids.ts';
import { moreLines } from './listed.ts';
import type { Message } from './message.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { remindButtons } from './own-reminder.ts';
import { whenLine, zoneLine } from './touchpoint.ts';

const TEXT_LIMIT = 3900;

/** So many meetings of one group are told. */
const MEETINGS = 3;

const STATE_WORDS: Readonly<Record<GroupState, string>> = {
  active: 'active',
  maintenance: 'in maintenance',
  paused: 'paused',
  completed: 'completed',
};

function standing({ state, lead }: WorkingGroup): Mrkdwn {
  const led = lead === null ? mrkdwn`` : mrkdwn`, led by ${plain(lead, 150)}`;
  return mrkdwn`${plain(STATE_WORDS[state])}${led}`;
}

function next(coming: readonly ComingCall[]): ComingCall | null {
  return coming.find(({ call }) => call.status !== 'CANCELLED') ?? null;
}

function meetingLine({ coming }: MeetingGroup, reader: Reader): Mrkdwn {
  const meeting = next(coming);
  if (meeting === null) return mrkdwn`Next meeting: none in the calendar.`;
  return mrkdwn`Next meeting: ${whenLine(meeting.call, reader)}`;
}

function whereLine({ channel, mailingList }: WorkingGroup): Mrkdwn[] {
  const places = [
    ...(channel === null ? [] : [channelName(channel)]),
    ...(mailingList === null ? [] : [namedLink('Mailing list', mailingList)]),
  ];
  return places.length === 0 ? [] : [joined(places, 900, ' · ')];
}

function shortLines(one: MeetingGroup, reader: Reader): Mrkdwn[] {
  return [mrkdwn`State: ${standing(one.group)}`, meetingLine(one, reader), ...whereLine(one.group)];
}

/** Every group with its state, its next meeting on the reader's clock, and where it talks. */
export function groupsReply(
  groups: readonly MeetingGroup[],
  reader: Reader,
  { now, command }: { now: Instant; command: string },
): Message {
  if (groups.length === 0) return { text: mrkdwn`There are no working groups here.`, blocks: [] };
  const calls = groups.flatMap(({ coming }) => next(coming)?.call ?? []);
  const end = [mrkdwn`More about one: ${plain(command)} and its name.`, zoneLine(now, calls, reader)];
  const said = groups.map((one) =>
    joined([mrkdwn`${plain(one.group.name)}.`, ...shortLines(one, reader)], 1200),
  );
  const parts = groups.map((one) => [
    boldLine(clip(tidy(one.group.name), 150)),
    ...section(shortLines(one, reader)),
  ]);
  const blocks = fitting(parts, (left) => section([...moreLines(left, reader.language), ...end]));
  return { text: joined([...said, ...end], TEXT_LIMIT), blocks };
}

function goalLines({ goals, moderators }: WorkingGroup): Mrkdwn[] {
  const names = moderators.map((name) => mrkdwn`${plain(name, 120)}`);
  return [
    ...goals.map((goal) => mrkdwn`• ${plain(goal, 450)}`),
    ...(names.length === 0 ? [] : [mrkdwn`Moderated by ${joined(names, 900, ', ')}`]),
  ];
}

function placeLines({ channel, notes, mailingList, repository }: WorkingGroup): Mrkdwn[] {
  return [
    ...(channel === null ? [] : [mrkdwn`Channel: ${channelName(channel)}`]),
    ...(notes === null ? [] : [namedLink('Meeting notes', notes)]),
    ...(mailingList === null ? [] : [namedLink('Mailing list', mailingList)]),
    ...(repository === null ? [] : [namedLink('Repository', repository)]),
  ];
}

/** One group with all that is known of it and its next meetings. */
export function groupReply(one: MeetingGroup, reader: Reader, now: Instant): Message {
  const { group, coming } = one;
  const meetings = coming.filter(({ call }) => call.status !== 'CANCELLED').slice(0, MEETINGS);
  const calls = meetings.map(({ call }) => call);
  const times =
    meetings.length === 0
      ? [mrkdwn`Next meeting: none in the calendar.`]
      : [mrkdwn`Next meetings:`, ...meetings.map(({ call }) => mrkdwn`• ${whenLine(call, reader)}`)];
  const sections = [
    [mrkdwn`State: ${standing(group)}`, ...goalLines(group)],
    placeLines(group),
    [...times, zoneLine(now, calls, reader)],
  ];
  return {
    text: joined([mrkdwn`${plain(group.name)}.`, ...sections.flat()], TEXT_LIMIT),
    blocks: [
      header(group.name),
      ...sections.flatMap((lines) => section(lines)),
      ...meetingButtons(meetings[0], reader),
    ],
  };
}

function meetingButtons(meeting: ComingCall | undefined, { language }: Reader): KnownBlock[] {
  if (meeting === undefined) return [];
  const { call } = meeting;
  const file = valueButton(ACTION.ics, 'Add to calendar (.ics)', call.key);
  return actions([...linkButtons(call), ...remindButtons(call, language), ...file]);
}

/** No group has such a name. */
export function noGroupReply(words: string, names: readonly string[], command: string): Mrkdwn {
  const known = joined(
    names.map((name) => mrkdwn`${plain(name, 120)}`),
    2500,
    ', ',
  );
  return mrkdwn`There is no working group “${plain(words, 60)}”. There are: ${known}. ${plain(command)} help says what I understand.`;
}

/** Several groups have these words in their name. */
export function whichGroupReply(names: readonly string[]): Mrkdwn {
  const found = joined(
    names.map((name) => mrkdwn`${plain(name, 120)}`),
    2500,
    ', ',
  );
  return mrkdwn`Which of these do you mean? ${found}`;
}

/** What the command can do. */
export function groupsHelp(command: string): Mrkdwn {
  const lines = [
    mrkdwn`About the community's working groups:`,
    mrkdwn`${plain(command)}: all of them, each with its next meeting in your own time`,
    mrkdwn`${plain(command)} and a name, or a part of it: all about one`,
    mrkdwn`${plain(command)} fits: whose meetings fall in your waking hours, best first`,
    mrkdwn`${plain(command)} help: this list`,
  ];
  return joined(lines, TEXT_LIMIT);
}
