import { isDeepStrictEqual } from 'node:util';
import type { Bot } from '../bot.ts';
import type { FeedChange } from '../domain/feed.ts';
import { isoInstant } from '../domain/time.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';
import type { Look } from './refresh-look.ts';

/** Writes into the log what a look at a feed has brought: what is new as a warning, what goes on quietly. */
export function report(bot: Bot, before: FeedRecord, after: FeedRecord, seen: Look): void {
  switch (seen.type) {
    case 'good':
      reportGood(bot, before, after, seen.changes);
      break;
    case 'suspect':
      reportSuspect(bot, before, after);
      break;
    case 'bad':
      reportBad(bot, before, after, seen.error);
      break;
  }
}

function reportGood({ log }: Bot, before: FeedRecord, after: FeedRecord, changes: FeedChange[]): void {
  const feed = after.name;
  if (before.failingSince !== null) log.info({ feed }, 'a feed can be read again');
  if (!isDeepStrictEqual(after.problems, before.problems)) {
    log.warn({ feed, problems: after.problems }, 'problems with single events of a feed');
  }
  const byType = Object.groupBy(changes, ({ type }) => type);
  const counts = Object.entries(byType).map(([type, { length }]) => [type, length]);
  if (counts.length > 0) log.info({ feed, changes: Object.fromEntries(counts) }, 'a feed has changed');
}

function reportSuspect({ log }: Bot, before: FeedRecord, after: FeedRecord): void {
  const isNew = after.suspicion?.since !== before.suspicion?.since;
  const { gone, added, readings } = after.suspicion ?? {};
  const next = isoInstant(after.nextCheckAt);
  log[isNew ? 'warn' : 'debug'](
    { feed: after.name, gone, added, readings, next },
    'a feed looks like an accident, its last good copy is kept',
  );
}

function reportBad({ log }: Bot, before: FeedRecord, after: FeedRecord, error: string): void {
  const isNew = before.failingSince === null || after.toldAt !== before.toldAt;
  const kept = after.body === null ? 'there is no copy yet' : 'its last good copy is kept';
  const next = isoInstant(after.nextCheckAt);
  log[isNew ? 'warn' : 'debug']({ feed: after.name, error, next }, `a feed fails, ${kept}`);
}
