import type { KnownBlock } from '@slack/types';
import type { ComingCall } from '../domain/coming.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { clip, tidy } from '../domain/text.ts';
import type { Instant } from '../domain/time.ts';
import type { GroupState, MeetingGroup, WorkingGroup } from '../domain/working-group.ts';
import { actions, boldLine, header, section, valueButton } from './blocks.ts';
import { linkButtons, namedLink } from './call.ts';
import { fitting } from './fitting.ts';
import { ACTION } from './ids.ts';
import { moreLines } from './listed.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { channelName, enumerated, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { remindButtons } from './own-reminder.ts';
import { type Key, say } from './say.ts';
import { whenLine, zoneLine } from './touchpoint.ts';

/** So many meetings of one group are told. */
const MEETINGS = 3;

const STATES = {
  active: 'working-group.active',
  maintenance: 'working-group.maintenance',
  paused: 'working-group.paused',
  completed: 'working-group.completed',
} as const satisfies Readonly<Record<GroupState, Key>>;

function stateLine(group: WorkingGroup, language: Language): Mrkdwn {
  const state = told(language, STATES[group.state]);
  if (group.lead === null) return told(language, 'working-group.state', { state });
  return told(language, 'working-group.led', { state, lead: plain(group.lead, 150) });
}

function next(coming: readonly ComingCall[]): ComingCall | null {
  return coming.find(({ call }) => call.status !== 'CANCELLED') ?? null;
}

function meetingLine({ coming }: MeetingGroup, reader: Reader): Mrkdwn {
  const meeting = next(coming);
  if (meeting === null) return told(reader.language, 'working-group.next-none');
  return told(reader.language, 'working-group.next', { when: whenLine(meeting.call, reader) });
}

function whereLine({ channel, mailingList }: WorkingGroup, language: Language): Mrkdwn[] {
  const places = [
    ...(channel === null ? [] : [channelName(channel)]),
    ...(mailingList === null ? [] : [namedLink(say(language, 'working-group.mailing-list'), mailingList)]),
  ];
  return places.length === 0 ? [] : [joined(places, 900, ' · ')];
}

function shortLines(one: MeetingGroup, reader: Reader): Mrkdwn[] {
  const { language } = reader;
  return [stateLine(one.group, language), meetingLine(one, reader), ...whereLine(one.group, language)];
}

/** Every group with its state, its next meeting on the reader's clock, and where it talks. */
export function groupsReply(
  groups: readonly MeetingGroup[],
  reader: Reader,
  { now, command }: { now: Instant; command: string },
): Message {
  const { language } = reader;
  if (groups.length === 0) return { text: told(language, 'working-group.none'), blocks: [] };
  const calls = groups.flatMap(({ coming }) => next(coming)?.call ?? []);
  const end = [
    told(language, 'working-group.more', { command: plain(command) }),
    zoneLine(now, calls, reader),
  ];
  const said = groups.map((one) =>
    joined(
      [told(language, 'listed.title', { title: plain(one.group.name) }), ...shortLines(one, reader)],
      1200,
    ),
  );
  const parts = groups.map((one) => [
    boldLine(clip(tidy(one.group.name), 150)),
    ...section(shortLines(one, reader)),
  ]);
  const blocks = fitting(parts, (left) => section([...moreLines(left, language), ...end]));
  return { text: joined([...said, ...end], TEXT_LIMIT), blocks };
}

function goalLines({ goals, moderators }: WorkingGroup, language: Language): Mrkdwn[] {
  const names = namesOf(moderators, 900, language);
  return [
    ...goals.map((goal) => mrkdwn`• ${plain(goal, 450)}`),
    ...(moderators.length === 0 ? [] : [told(language, 'working-group.moderated', { names })]),
  ];
}

function placeLines({ channel, notes, mailingList, repository }: WorkingGroup, language: Language): Mrkdwn[] {
  const link = (label: string, url: string | null) => (url === null ? [] : [namedLink(label, url)]);
  return [
    ...(channel === null ? [] : [told(language, 'working-group.channel', { channel: channelName(channel) })]),
    ...link(say(language, 'working-group.notes'), notes),
    ...link(say(language, 'working-group.mailing-list'), mailingList),
    ...link(say(language, 'working-group.repository'), repository),
  ];
}

/** One group with all that is known of it and its next meetings. */
export function groupReply(one: MeetingGroup, reader: Reader, now: Instant): Message {
  const { group, coming } = one;
  const { language } = reader;
  const meetings = coming.filter(({ call }) => call.status !== 'CANCELLED').slice(0, MEETINGS);
  const calls = meetings.map(({ call }) => call);
  const times =
    meetings.length === 0
      ? [told(language, 'working-group.next-none')]
      : [
          told(language, 'working-group.next-several'),
          ...meetings.map(({ call }) => mrkdwn`• ${whenLine(call, reader)}`),
        ];
  const sections = [
    [stateLine(group, language), ...goalLines(group, language)],
    placeLines(group, language),
    [...times, zoneLine(now, calls, reader)],
  ];
  return {
    text: joined(
      [told(language, 'listed.title', { title: plain(group.name) }), ...sections.flat()],
      TEXT_LIMIT,
    ),
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
  const file = valueButton(ACTION.ics, say(language, 'call.ics'), call.key);
  return actions([...linkButtons(call, language), ...remindButtons(call, language), ...file]);
}

function namesOf(names: readonly string[], limit: number, language: Language): Mrkdwn {
  const pieces = names.map((name) => mrkdwn`${plain(name, 120)}`);
  return enumerated(pieces, limit, language);
}

function groupNames(groups: readonly Pick<WorkingGroup, 'name'>[], language: Language): Mrkdwn {
  return namesOf(
    groups.map(({ name }) => name),
    2500,
    language,
  );
}

/** No group has such a name. */
export function noGroupReply(
  words: string,
  groups: readonly Pick<WorkingGroup, 'name'>[],
  { command, language }: { command: string; language: Language },
): Mrkdwn {
  if (groups.length === 0) return told(language, 'working-group.none');
  return told(language, 'working-group.unknown', {
    words: plain(words, 60),
    names: groupNames(groups, language),
    command: plain(command),
  });
}

/** Several groups have these words in their name. */
export function whichGroupReply(groups: readonly Pick<WorkingGroup, 'name'>[], language: Language): Mrkdwn {
  return told(language, 'working-group.which', { names: groupNames(groups, language) });
}

/** What the command can do. */
export function groupsHelp(name: string, language: Language): Mrkdwn {
  const command = plain(name);
  const lines = [
    told(language, 'working-group.help'),
    told(language, 'working-group.help-all', { command }),
    told(language, 'working-group.help-one', { command }),
    told(language, 'working-group.help-fits', { command }),
    told(language, 'working-group.help-help', { command }),
  ];
  return joined(lines, TEXT_LIMIT);
}
