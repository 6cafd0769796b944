import type { Config, Feed } from '../../config/config.ts';
import type { Feeds, Reading } from '../calendar/feeds.ts';
import { openFeeds } from '../calendar/open.ts';
import { planReminders } from '../domain/reminder.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Finding } from './check.ts';
import { terminalText } from './output.ts';
import { readFeed } from './read-feed.ts';

const DAYS_AHEAD = 60;
const MOST_SHOWN = 20;

/** Reads every feed as the bot would: what it holds for the next 60 days, what was set aside and why. */
export async function checkFeeds(config: Config, now: Instant): Promise<Finding> {
  if (config.feeds.length === 0) return { lines: ['None are configured.'], ok: true };
  const feeds = openFeeds();
  const findings = await Promise.all(config.feeds.map((feed) => checkFeed(feeds, feed, config, now)));
  await feeds.close();
  return { lines: findings.flatMap(({ lines }) => lines), ok: findings.every(({ ok }) => ok) };
}

async function checkFeed(feeds: Feeds, feed: Feed, config: Config, now: Instant): Promise<Finding> {
  const reading = await readFeed(feeds, feed, { from: now - DAY, to: now + DAYS_AHEAD * DAY });
  const title = `${terminalText(feed.name)} (${sourceOf(feed)})`;
  if (reading.type === 'unreadable')
    return { lines: [`✗ ${title}: ${terminalText(reading.error)}`], ok: false };
  const { occurrences, problems, complete } = reading;
  const events = occurrences.length === 1 ? '1 event' : `${occurrences.length} events`;
  const found = `${events} in the next ${DAYS_AHEAD} days`;
  const details = [...setAside(problems), ...idleRules(feed, reading, config)];
  const head = `${complete ? '✓' : '✗'} ${title}: ${found}`;
  return { lines: [head, ...details.map((line) => `  ${line}`)], ok: complete };
}

/** Where a feed lies, without what may be a secret in its address. */
function sourceOf({ url }: Feed): string {
  return url.startsWith('file:') ? 'a file' : (URL.parse(url)?.hostname ?? 'an address');
}

/** Lines about what was set aside, as many as fit on a screen. */
export function setAside(problems: readonly string[]): string[] {
  const shown = problems.slice(0, MOST_SHOWN).map(terminalText);
  return problems.length > MOST_SHOWN ? [...shown, `and ${problems.length - MOST_SHOWN} more`] : shown;
}

/** Rules that match no event of their feed: often a misspelt `match`. */
function idleRules(
  feed: Feed,
  { occurrences }: Extract<Reading, { type: 'read' }>,
  config: Config,
): string[] {
  const known = occurrences.map((one) => ({ ...one, missingSince: null, removed: false }));
  return config.reminders
    .filter((rule) => rule.feed === feed.name)
    .filter((rule) => planReminders({ rule, occurrences: known, community: config.community }).length === 0)
    .map((rule) => `the reminder ${JSON.stringify(rule.name)} matches none of them`);
}
