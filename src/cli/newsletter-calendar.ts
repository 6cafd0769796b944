import { openFeeds } from '../calendar/open.ts';
import { callOf } from '../domain/call.ts';
import type { KnownCalls } from '../domain/newsletter-calls.ts';
import { DAY, type LocalDate } from '../domain/time.ts';
import { addDays } from '../domain/walltime.ts';
import { printError, terminalText } from './output.ts';
import { readFeed } from './read-feed.ts';

/** How far from its own day an issue speaks of touchpoints. */
const NEAR = 120;

/** The touchpoints of a calendar around the day of an issue, or `null` when it cannot be read, which is printed. */
export async function touchpointsAround(url: string, date: LocalDate): Promise<KnownCalls | null> {
  const [from, to] = [addDays(date, -NEAR), addDays(date, NEAR)];
  const feeds = openFeeds();
  const window = { from: Date.parse(from) - DAY, to: Date.parse(to) + 2 * DAY };
  const reading = await readFeed(feeds, { name: 'calendar', url, zone: 'UTC' }, window);
  await feeds.close();
  if (reading.type === 'unreadable') {
    printError(`Calendar: ${terminalText(reading.error)}`);
    return null;
  }
  for (const problem of reading.problems) printError(terminalText(problem));
  const touchpoints = reading.occurrences.filter(({ summary }) => /touchpoint/i.test(summary));
  return { from, to, calls: touchpoints.map((occurrence) => callOf(occurrence, [])) };
}
