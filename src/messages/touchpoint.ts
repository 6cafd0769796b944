import type { KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ComingCall, SeriesFit } from '../domain/coming.ts';
import { isAwake } from '../domain/fit.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Instant } from '../domain/time.ts';
import { TOUCHPOINT_WORDS, type TouchpointWord } from '../domain/touchpoint.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { calendarButtons, detailLines, lengthOf, linkButtons } from './call.ts';
import { fitWords } from './fit.ts';
import { fitting } from './fitting.ts';
import { ACTION } from './ids.ts';
import { listMessage } from './listed.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { remindButtons } from './own-reminder.ts';
import { shortTimeFor, timeFor, zoneFor } from './reader.ts';
import { type Key, say } from './say.ts';
import { subscriptionButtons, subscriptionLines } from './subscription.ts';

/** So many calls are shown in full. */
const IN_FULL = 3;

/** What each word behind the command does. */
const HELP = {
  next: 'touchpoint.help-next',
  agenda: 'touchpoint.help-agenda',
  all: 'touchpoint.help-all',
  fits: 'touchpoint.help-fits',
  recordings: 'touchpoint.help-recordings',
  plan: 'touchpoint.help-plan',
  topics: 'touchpoint.help-topics',
  propose: 'touchpoint.help-propose',
  feedback: 'touchpoint.help-feedback',
  help: 'touchpoint.help-help',
} as const satisfies Readonly<Record<TouchpointWord, Key>>;

/** Where the reader's times come from: named once in a message, with the offsets at which these calls begin. */
export function zoneLine(now: Instant, calls: readonly Pick<Call, 'time'>[], reader: Reader): Mrkdwn {
  const starts = calls
    .flatMap(({ time }) => (time.allDay ? [] : [time.start]))
    .toSorted((one, other) => one - other);
  const zone = plain(zoneFor(starts.length > 0 ? starts : [now], reader));
  return told(reader.language, 'touchpoint.clock', { zone });
}

/** When a call is on the reader's clock, how long it takes, and how it falls in their day. */
export function whenLine(call: Call, reader: Reader): Mrkdwn {
  const length = lengthOf(call, reader.language);
  const parts = [
    mrkdwn`*${plain(timeFor(call.time, reader))}*`,
    ...(length === null ? [] : [mrkdwn`${plain(length)}`]),
    mrkdwn`${plain(fitWords(call, reader))}`,
  ];
  return joined(parts, 600, ' · ');
}

/** What stands before everything else of a call that is not sure to take place. */
function standingLines({ status }: Call, language: Language): Mrkdwn[] {
  if (status === 'CANCELLED') return [told(language, 'touchpoint.cancelled')];
  return status === 'TENTATIVE' ? [told(language, 'reminder.tentative')] : [];
}

/** Whether a call takes place, when it is for the reader, and then `details`, unless it is cancelled. */
export function callLines(call: Call, reader: Reader, details: readonly Mrkdwn[]): Mrkdwn[] {
  const off = call.status === 'CANCELLED';
  return [...standingLines(call, reader.language), whenLine(call, reader), ...(off ? [] : details)];
}

function callBlocks(call: Call, reader: Reader, isFirst: boolean): KnownBlock[] {
  const { language } = reader;
  const lines = section(callLines(call, reader, detailLines(call, language)));
  if (call.status === 'CANCELLED') return [header(call.title), ...lines];
  const own = [...linkButtons(call, language), ...remindButtons(call, language)];
  const file = valueButton(ACTION.ics, say(language, 'call.ics'), call.key);
  if (!isFirst) return [header(call.title), ...lines, ...actions([...own, ...file])];
  return [header(call.title), ...lines, ...actions(own), ...actions(calendarButtons(call, language))];
}

/** The next calls in full, on the reader's own clock. */
export function nextReply(
  coming: readonly ComingCall[],
  reader: Reader,
  { now, command, subscriptions }: { now: Instant; command: string; subscriptions: readonly Subscription[] },
): Message {
  if (coming.length === 0) return nothingReply(reader);
  const { language } = reader;
  const next = coming.slice(0, IN_FULL).map(({ call }) => call);
  const left = coming.length - next.length;
  const end = [
    zoneLine(now, next, reader),
    ...(left > 0 ? [told(language, 'touchpoint.more', { count: left, command: plain(command) })] : []),
    ...subscriptionLines(subscriptions, language),
  ];
  const said = next.map((call) =>
    joined([mrkdwn`${plain(call.title)}`, ...callLines(call, reader, detailLines(call, language))], 1200),
  );
  const blocks = fitting(
    next.map((call, index) => callBlocks(call, reader, index === 0)),
    () => [...section(end), ...subscriptionButtons(subscriptions, language)],
  );
  return { text: joined([...said, ...end], TEXT_LIMIT), blocks };
}

/** One call on one line, for a list. */
function callLine(call: Call, reader: Reader): Mrkdwn {
  const when = mrkdwn`*${plain(shortTimeFor(call.time, reader))}*`;
  const title = mrkdwn`${plain(call.title, 200)}`;
  if (call.status === 'CANCELLED')
    return mrkdwn`• ${when} ${title} · ${told(reader.language, 'call.cancelled')}`;
  const fit = plain(fitWords(call, reader));
  const topic = call.topic === null ? mrkdwn`` : mrkdwn` · ${plain(call.topic, 200)}`;
  return mrkdwn`• ${when} ${title} · ${fit}${topic}`;
}

/** Every call that is known of, on one line each; what does not fit is counted. */
export function allReply(coming: readonly ComingCall[], reader: Reader, now: Instant): Message {
  if (coming.length === 0) return nothingReply(reader);
  const calls = coming.map(({ call }) => call);
  const lines = calls.map((call) => callLine(call, reader));
  const end = zoneLine(now, calls, reader);
  return listMessage(told(reader.language, 'touchpoint.all'), lines, [end], reader.language);
}

/** Which series fall in the reader's waking hours, best first; those that do not are named at the end, as such. */
export function fitsReply(fits: readonly SeriesFit[], reader: Reader, now: Instant): Message {
  if (fits.length === 0) return nothingReply(reader);
  const [good = [], bad = []] = [true, false].map((wanted) =>
    fits.filter(({ fit }) => isAwake(fit) === wanted).map((one) => fitLine(one, reader)),
  );
  const { language } = reader;
  const heading = told(language, good.length === 0 ? 'touchpoint.fits-none' : 'touchpoint.fits');
  const lines = bad.length === 0 ? good : [...good, told(language, 'touchpoint.fits-night'), ...bad];
  const calls = fits.map(({ coming: { call } }) => call);
  return listMessage(heading, lines, [zoneLine(now, calls, reader)], language);
}

function fitLine({ coming: { call }, fit, awake, of }: SeriesFit, reader: Reader): Mrkdwn {
  const line = callLine(call, reader);
  if (of === 1 || !isAwake(fit)) return line;
  const { language } = reader;
  return awake === of
    ? mrkdwn`${line} · ${told(language, 'touchpoint.fit-all', { of })}`
    : mrkdwn`${line} · ${told(language, 'touchpoint.fit-some', { awake, of })}`;
}

/** The calendars hold nothing to come. */
function nothingReply({ language }: Reader): Message {
  return { text: told(language, 'home.no-calls'), blocks: [] };
}

/** What the command can do: the words that it has, each with what it does. */
export function touchpointHelp(command: string, language: Language): Mrkdwn {
  const lines = TOUCHPOINT_WORDS.map((word) => told(language, HELP[word], { command: plain(command) }));
  return joined([told(language, 'touchpoint.help'), ...lines], TEXT_LIMIT);
}
