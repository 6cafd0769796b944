import type { Config, Feed } from '../../config/config.ts';
import type { Suspicion } from '../domain/feed.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { lengthWords, momentWords } from '../messages/when.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';
import type { Finding } from './check.ts';
import { setAside } from './check-feeds.ts';
import { terminalText } from './output.ts';

/** A bot looks each second; one that is so late does not run. */
const OVERDUE = 5 * MINUTE;

/** How a feed has been doing by its record (`null`: none): its last good copy, what is wrong, and what to do about it. */
export function feedHealth(feed: Feed, record: FeedRecord | null, config: Config, now: Instant): Finding {
  const name = terminalText(feed.name);
  if (record === null || record.url !== feed.url) {
    return { lines: [`${name}: the bot has not read it yet`], ok: true };
  }
  const wrong = [...failing(record, config, now), ...suspicious(record.suspicion, config)];
  const details = [...wrong, ...putAside(record), ...overdue(record, now)];
  const ok = wrong.length === 0;
  const copy =
    record.goodAt === null
      ? 'no good copy yet'
      : `last good copy ${lengthWords(now - record.goodAt, 'en')} old`;
  return { lines: [`${ok ? '✓' : '✗'} ${name}: ${copy}`, ...details.map((line) => `  ${line}`)], ok };
}

function failing({ failingSince, error }: FeedRecord, { community }: Config, now: Instant): string[] {
  if (failingSince === null) return [];
  const since = `${lengthWords(now - failingSince, 'en')}, since ${momentWords(failingSince, community.zone, 'en')}`;
  return [
    `cannot be read for ${since}: ${terminalText(error ?? 'no reason is known')}`,
    'Next: see whether its address in community.yml still opens. The bot goes on asking, and reminds from the last good copy.',
  ];
}

function suspicious(suspicion: Suspicion | null, config: Config): string[] {
  if (suspicion === null) return [];
  const { gone, added, since } = suspicion;
  const what = [`${gone} coming calls gone`, `${added} new`].join(', ');
  const when = momentWords(since, config.community.zone, 'en');
  return [
    `looks like an accident since ${when}: ${what}. The last good copy is kept.`,
    next(suspicion, config),
  ];
}

function next({ decision }: Suspicion, { organisers }: Config): string {
  switch (decision) {
    case 'believed':
      return 'An organiser said that it is true: it counts from the next reading on.';
    case 'refused':
      return 'An organiser chose to keep the last copy until the calendar changes. Next: put right what is wrong in the calendar.';
    case null: {
      const answer = organisers === null ? 'look into the calendar' : `answer in ${organisers.channel}`;
      return `Next: ${answer}. If nobody does anything, it is accepted after three equal readings over six hours.`;
    }
  }
}

function putAside({ problems }: FeedRecord): string[] {
  if (problems.length === 0) return [];
  const title = 'Set aside in that copy (next: mend these events in the calendar):';
  return [title, ...setAside(problems).map((line) => `  ${line}`)];
}

function overdue({ nextCheckAt }: FeedRecord, now: Instant): string[] {
  const late = now - nextCheckAt;
  return late < OVERDUE
    ? []
    : [`The bot does not seem to run: it was to look again ${lengthWords(late, 'en')} ago.`];
}
