import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Config, Feed } from '../../config/config.ts';
import { openContent } from '../../config/open-content.ts';
import type { Feeds, Window } from '../calendar/feeds.ts';
import { openFeeds } from '../calendar/open.ts';
import { type AgendaBook, agendaBook } from '../domain/agenda-book.ts';
import type { Wanted } from '../domain/delivery.ts';
import { languageIn } from '../domain/language.ts';
import { planReminders } from '../domain/reminder.ts';
import type { ReminderRule } from '../domain/rule.ts';
import { DAY, isoInstant, type Millis } from '../domain/time.ts';
import type { Message } from '../messages/message.ts';
import { render } from '../messages/render.ts';
import { flag, readArguments } from './arguments.ts';
import { ENDS_LATER, endsLater, instant } from './instant.ts';
import { printError, printResult, terminalText } from './output.ts';
import { readFeed } from './read-feed.ts';
import { configuration, environment } from './settings.ts';

const Arguments = z.strictObject({ from: instant, to: instant, json: flag }).refine(endsLater, ENDS_LATER);

/** `ospo-bot plan`: every reminder that would be posted from `--from` until `--to`, by the calendars as they are now. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('plan', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const env = environment();
  const config = env === null ? null : await configuration(env);
  if (config === null) return 2;
  const { from, to, json } = read.given;
  const feeds = openFeeds();
  const { agendas, right } = await readAgendas(config);
  const plans = await Promise.all(
    config.feeds.map((feed) => planFeed(feeds, feed, config, agendas, { from, to })),
  );
  await feeds.close();
  const wanted = plans.flatMap((plan) => plan ?? []).sort(byDue);
  const show = json ? jsonLine : plainLine;
  for (const one of wanted) printResult(show(one, config));
  // Of a feed that could not be read nobody knows.
  const complete = plans.every((plan) => plan !== null);
  if (wanted.length === 0 && complete && !json) printError('Nothing would be posted in that time.');
  return plans.includes(null) || !right ? 1 : 0;
}

/** What the community's file plans for calls; what is wrong with it is printed. */
async function readAgendas({ community, folder }: Config): Promise<{ agendas: AgendaBook; right: boolean }> {
  const { name, read } = openContent(folder, () => {}).touchpoints;
  const { items, problems } = await read();
  for (const problem of problems) printError(terminalText(`${name}: ${problem}`));
  return { agendas: agendaBook(items, community.zone), right: problems.length === 0 };
}

/** What one feed leads to; `null` when it cannot be read, which is printed. */
async function planFeed(
  feeds: Feeds,
  feed: Feed,
  config: Config,
  agendas: AgendaBook,
  asked: Window,
): Promise<Wanted[] | null> {
  const rules = config.reminders.filter((rule) => rule.feed === feed.name);
  const window = { from: asked.from - DAY, to: asked.to + Math.max(0, ...rules.map(longestLead)) + DAY };
  const reading = await readFeed(feeds, feed, window);
  if (reading.type === 'unreadable') {
    printError(`Feed ${terminalText(feed.name)}: ${terminalText(reading.error)}`);
    return null;
  }
  for (const problem of reading.problems)
    printError(`Feed ${terminalText(feed.name)}: ${terminalText(problem)}`);
  const occurrences = reading.occurrences.map((one) => ({ ...one, missingSince: null, removed: false }));
  return rules
    .flatMap((rule) =>
      planReminders({ rule, occurrences, community: config.community, agendas, window: asked }),
    )
    .filter(({ wanted, withdrawn }) => withdrawn === null && wanted.dueAt >= asked.from)
    .map(({ wanted }) => wanted);
}

function longestLead({ timing }: ReminderRule): Millis {
  if (timing.at === 'local-time') return (timing.daysBefore + 2) * DAY;
  return Math.max(...timing.leads.map(({ days, ms }) => days * DAY + ms));
}

function byDue(left: Wanted, right: Wanted): number {
  return left.dueAt - right.dueAt || (left.key < right.key ? -1 : 1);
}

/** As it is posted, in the language of its channel. */
function messageOf({ channel, dueAt, facts }: Wanted, { community, languages }: Config): Message {
  return render(facts, { community, now: dueAt, language: languageIn(channel, languages) });
}

/** The contract of `plan --json`. */
function jsonLine(wanted: Wanted, config: Config): string {
  const { key, channel, dueAt, staleAfter, facts } = wanted;
  const { text, blocks } = messageOf(wanted, config);
  const moments = { dueAt: isoInstant(dueAt), staleAfter: isoInstant(staleAfter) };
  return JSON.stringify({ key, kind: facts.kind, channel, ...moments, text, blocks });
}

/** When on the community's clock, where, and the first line of what. */
function plainLine(wanted: Wanted, config: Config): string {
  const { channel, dueAt } = wanted;
  const when = DateTime.fromMillis(dueAt, { zone: config.community.zone });
  const [first = ''] = messageOf(wanted, config).text.split('\n');
  return `${when.toFormat('ccc yyyy-MM-dd HH:mm', { locale: 'en' })}  ${channel}  ${terminalText(first)}`;
}
