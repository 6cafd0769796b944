import type { KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ComingCall, SeriesFit } from '../domain/coming.ts';
import { type Fit, fitOf, isAwake } from '../domain/fit.ts';
import type { Reader } from '../domain/person.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Instant } from '../domain/time.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { calendarButtons, detailLines, lengthOf, linkButtons } from './call.ts';
import { fitting } from './fitting.ts';
import { ACTION } from './ids.ts';
import { listMessage } from './listed.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { remindButtons } from './own-reminder.ts';
import { shortTimeFor, timeFor, zoneFor } from './reader.ts';
import { subscriptionButtons, subscriptionLines } from './subscription.ts';

const TEXT_LIMIT = 3900;

/** So many calls are shown in full. */
const IN_FULL = 3;

/** How a call falls in the reader's day. */
const FIT_WORDS: Readonly<Record<Fit, string>> = {
  working: 'in your working hours',
  early: 'early in your day',
  evening: 'in your evening',
  weekend: 'on your weekend',
  night: 'in your night',
  'all-day': 'all day',
};

/** What each word behind the command does. */
const HELP: Readonly<Record<string, string>> = {
  next: 'the next calls in your own time (this is what you get without a word, too)',
  all: 'every call of the next weeks',
  agenda: 'what is planned for the next calls',
  recordings: 'recordings and notes of past calls',
  plan: 'for organisers: plan a call, with topic, guests and links',
  fits: 'which calls fall in your waking hours, best first',
  topics: 'what members want to talk about, and your vote',
  propose: 'propose a session of your own',
  feedback: 'how the last calls were, for organisers; feedback csv as a file',
  help: 'this list',
};

/** Where the reader's times come from: named once in a message, with the offsets at which these calls begin. */
export function zoneLine(now: Instant, calls: readonly Pick<Call, 'time'>[], reader: Reader): Mrkdwn {
  const starts = calls
    .flatMap(({ time }) => (time.allDay ? [] : [time.start]))
    .toSorted((one, other) => one - other);
  return mrkdwn`Times are on your own clock: ${plain(zoneFor(starts.length > 0 ? starts : [now], reader))}.`;
}

/** When a call is on the reader's clock, how long it takes, and how it falls in their day. */
export function whenLine(call: Call, reader: Reader): Mrkdwn {
  const length = lengthOf(call);
  const parts = [
    mrkdwn`*${plain(timeFor(call.time, reader))}*`,
    ...(length === null ? [] : [mrkdwn`${plain(length)}`]),
    mrkdwn`${plain(FIT_WORDS[fitOf(call.time, reader.zone)])}`,
  ];
  return joined(parts, 600, ' · ');
}

/** What stands before everything else of a call that is not sure to take place. */
function standingLines({ status }: Call): Mrkdwn[] {
  if (status === 'CANCELLED') return [mrkdwn`*This call is cancelled.* It was planned for:`];
  return status === 'TENTATIVE' ? [mrkdwn`Not confirmed yet.`] : [];
}

/** Whether a call takes place, when it is for the reader, and then `details`, unless it is cancelled. */
export function callLines(call: Call, reader: Reader, details: readonly Mrkdwn[]): Mrkdwn[] {
  const off = call.status === 'CANCELLED';
  return [...standingLines(call), whenLine(call, reader), ...(off ? [] : details)];
}

function callBlocks(call: Call, reader: Reader, isFirst: boolean): KnownBlock[] {
  const lines = section(callLines(call, reader, detailLines(call)));
  if (call.status === 'CANCELLED') return [header(call.title), ...lines];
  const own = [...linkButtons(call), ...remindButtons(call, reader.language)];
  const file = valueButton(ACTION.ics, 'Add to calendar (.ics)', call.key);
  if (!isFirst) return [header(call.title), ...lines, ...actions([...own, ...file])];
  return [header(call.title), ...lines, ...actions(own), ...actions(calendarButtons(call))];
}

/** The next calls in full, on the reader's own clock. */
export function nextReply(
  coming: readonly ComingCall[],
  reader: Reader,
  { now, command, subscriptions }: { now: Instant; command: string; subscriptions: readonly Subscription[] },
): Message {
  if (coming.length === 0) return nothingReply();
  const next = coming.slice(0, IN_FULL).map(({ call }) => call);
  const end = [
    zoneLine(now, next, reader),
    ...(coming.length > next.length
      ? [mrkdwn`${coming.length - next.length} more: ${plain(command)} all`]
      : []),
    ...subscriptionLines(subscriptions),
  ];
  const said = next.map((call) =>
    joined([mrkdwn`${plain(call.title)}`, ...callLines(call, reader, detailLines(call))], 1200),
  );
  const blocks = fitting(
    next.map((call, index) => callBlocks(call, reader, index === 0)),
    () => [...section(end), ...subscriptionButtons(subscriptions)],
  );
  return { text: joined([...said, ...end], TEXT_LIMIT), blocks };
}

/** One call on one line, for a list. */
function callLine(call: Call, reader: Reader): Mrkdwn {
  const when = mrkdwn`*${plain(shortTimeFor(call.time, reader))}*`;
  const title = mrkdwn`${plain(call.title, 200)}`;
  if (call.status === 'CANCELLED') return mrkdwn`• ${when} ${title} · cancelled`;
  const fit = plain(FIT_WORDS[fitOf(call.time, reader.zone)]);
  const topic = call.topic === null ? mrkdwn`` : mrkdwn` · ${plain(call.topic, 200)}`;
  return mrkdwn`• ${when} ${title} · ${fit}${topic}`;
}

/** Every call that is known of, on one line each; what does not fit is counted. */
export function allReply(coming: readonly ComingCall[], reader: Reader, now: Instant): Message {
  if (coming.length === 0) return nothingReply();
  const calls = coming.map(({ call }) => call);
  const lines = calls.map((call) => callLine(call, reader));
  const end = zoneLine(now, calls, reader);
  return listMessage(mrkdwn`All calls that are in the calendar:`, lines, [end], reader.language);
}

/** Which series fall in the reader's waking hours, best first; those that do not are named at the end, as such. */
export function fitsReply(fits: readonly SeriesFit[], reader: Reader, now: Instant): Message {
  if (fits.length === 0) return nothingReply();
  const [good = [], bad = []] = [true, false].map((wanted) =>
    fits.filter(({ fit }) => isAwake(fit) === wanted).map((one) => fitLine(one, reader)),
  );
  const heading =
    good.length === 0
      ? mrkdwn`Nothing that is planned falls in your waking hours (07:00 to 23:00).`
      : mrkdwn`What falls in your waking hours (07:00 to 23:00), best first:`;
  const lines = bad.length === 0 ? good : [...good, mrkdwn`Only in your night:`, ...bad];
  const calls = fits.map(({ coming: { call } }) => call);
  return listMessage(heading, lines, [zoneLine(now, calls, reader)], reader.language);
}

function fitLine({ coming: { call }, fit, awake, of }: SeriesFit, reader: Reader): Mrkdwn {
  const line = callLine(call, reader);
  if (of === 1 || !isAwake(fit)) return line;
  return awake === of
    ? mrkdwn`${line} · all ${of} that are planned fit you`
    : mrkdwn`${line} · ${awake} of ${of} that are planned fit you`;
}

/** The calendars hold nothing to come. */
function nothingReply(): Message {
  return { text: mrkdwn`There is no call in the calendar for the next weeks.`, blocks: [] };
}

/** What the command can do: the words that it has, each with what it does. */
export function touchpointHelp(command: string, words: readonly string[]): Mrkdwn {
  const lines = words.map((word) => mrkdwn`${plain(command)} ${plain(word)}: ${plain(HELP[word] ?? '')}`);
  return joined([mrkdwn`About the community's calls:`, ...lines], TEXT_LIMIT);
}
