import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { text } from '../../config/fields.ts';
import { openFeeds } from '../calendar/open.ts';
import { type AgendaRead, readAgenda } from '../content/agenda/read.ts';
import type { AgendaEntry } from '../domain/agenda.ts';
import { seriesWords } from '../domain/agenda-book.ts';
import { doubtsOf } from '../domain/agenda-doubt.ts';
import { type Call, callOf } from '../domain/call.ts';
import { DAY, type Instant, isoInstant } from '../domain/time.ts';
import { agendaName, doubtLines } from '../messages/agenda-doubt.ts';
import type { StoredAgenda } from '../store/rooms/agenda.ts';
import type { Rooms } from '../store/store.ts';
import { readAgendaText } from './agenda-source.ts';
import { readArguments } from './arguments.ts';
import { withStore } from './newsletter-store.ts';
import { printError, printResult, terminalText } from './output.ts';
import { readFeed } from './read-feed.ts';
import { configuration, environment } from './settings.ts';

const Arguments = z.strictObject({
  source: z.string({ error: () => 'a Markdown file, or an https: address of one' }),
  series: text('words of the title of the calls').prefault('touchpoint'),
});

/** How far ahead a table is compared with the calendars. */
const KNOWN_AHEAD = 400 * DAY;

/** `ospo-bot import agenda`: keeps the agendas of a table in place of those that came from it before. */
export async function importAgenda(argv: readonly string[]): Promise<number> {
  const asked = readArguments('import', argv, Arguments, 'source');
  if (!asked.ok) return asked.exitCode;
  const { source, series } = asked.given;
  const found = await readAgendaText(source);
  if (!found.ok) {
    printError(terminalText(`${source}: ${found.error}`));
    return 1;
  }
  const { name, address } = found;
  const now = Date.now();
  const read = readAgenda(found.text, { address, series, today: isoInstant(now).slice(0, 10) });
  for (const { line, reason } of read.problems) printError(terminalText(`${source}:${line}: ${reason}`));
  for (const line of repeatedLines(name, read.entries)) printError(terminalText(`${source}:${line}`));
  // What is no agenda, such as the page of an error, takes nothing away.
  if (read.tables === 0) {
    printError(
      terminalText(`${source}: no table in it has a column for the date and one for topic or guests`),
    );
    return 1;
  }
  const entries = read.entries.map(({ entry }) => entry);
  const done = await withStore({ readOnly: false }, async (store) => {
    const counts = await store.transaction((rooms) => replace(rooms, name, entries));
    printResult(terminalText(`${source}: ${countsLine(counts, read.placeholders)}`));
    return true;
  });
  if (done === null) return 2;
  await printDoubts(entries, now);
  return 0;
}

/** Of rows about one call the last one counts: the others are told. */
function repeatedLines(source: string, rows: AgendaRead['entries']): string[] {
  const counting = new Map(rows.map(({ line, entry }) => [keyOf(source, entry), line]));
  return rows.flatMap(({ line, entry }) => {
    const last = counting.get(keyOf(source, entry));
    return last === line ? [] : [`${line}: line ${last} is about the same day and region, and counts`];
  });
}

type Counts = Record<'added' | 'changed' | 'same' | 'gone', number>;

function countsLine({ added, changed, same, gone }: Counts, placeholders: number): string {
  const parts = [`${added} added`, `${changed} changed`, `${same} as before`];
  if (gone > 0) parts.push(`${gone} no longer there`);
  if (placeholders > 0) parts.push(`${placeholders} without a topic yet`);
  return parts.join(', ');
}

async function replace({ agendas }: Rooms, source: string, entries: readonly AgendaEntry[]): Promise<Counts> {
  const counts: Counts = { added: 0, changed: 0, same: 0, gone: 0 };
  const wanted = new Map(entries.map((entry) => [keyOf(source, entry), entry]));
  for (const [key, entry] of wanted) counts[await agendas.put({ key, source, entry })] += 1;
  const gone = (await agendas.all()).filter(
    (one: StoredAgenda) => one.source === source && !wanted.has(one.key),
  );
  for (const { key } of gone) await agendas.remove(key);
  return { ...counts, gone: gone.length };
}

function keyOf(source: string, { about }: AgendaEntry): string {
  const [series, date] = about.type === 'day' ? [about.series, about.date] : ['', ''];
  const words = seriesWords(series).toSorted().join(' ');
  return ['day', date, words, source].map(encodeURIComponent).join('/');
}

/** Says where the table and the calendars, as they are now, differ. */
async function printDoubts(entries: readonly AgendaEntry[], now: Instant): Promise<void> {
  const env = environment();
  const named = env !== null && (env.configNamed || existsSync(env.configPath));
  const config = named ? await configuration(env) : null;
  const calls = config === null ? [] : await callsOf(config, now);
  const day = (instant: Instant): string => isoInstant(instant).slice(0, 10);
  const doubtful = doubtsOf(entries, {
    calls: calls.length === 0 ? null : calls,
    home: config?.community.zone ?? 'UTC',
    from: day(now),
    until: day(now + KNOWN_AHEAD),
  });
  for (const one of doubtful)
    for (const line of doubtLines(one, 'en'))
      printError(terminalText(unescaped(`${agendaName(one, 'en')}: ${line}`)));
}

/** Every call of the community's calendars; one that cannot be read is said so. */
async function callsOf(config: Config, now: Instant): Promise<Call[]> {
  const feeds = openFeeds();
  const window = { from: now - DAY, to: now + KNOWN_AHEAD + DAY };
  const readings = await Promise.all(config.feeds.map((feed) => readFeed(feeds, feed, window)));
  await feeds.close();
  return readings.flatMap((reading, index) => {
    const name = config.feeds[index]?.name ?? '';
    if (reading.type === 'unreadable') {
      printError(terminalText(`Feed ${name}: ${reading.error}, so nothing was compared with it`));
      return [];
    }
    return reading.occurrences.map((one) => callOf(one, config.community.linkHosts));
  });
}

/** Slack's three entities as the characters that they stand for. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
