import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Bot } from '../bot.ts';
import { compareWithPauses } from '../calendar/compare.ts';
import type { FeedChange, Suspicion } from '../domain/feed.ts';
import { DAY, HOUR, type Instant, type Millis, SECOND } from '../domain/time.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';

/** A feed as the configuration names it. */
export type Feed = Bot['config']['feeds'][number];

/** A calendar text with what its source says of it. */
type Copy = { etag: string | null; lastModified: string | null; body: Uint8Array; bodyHash: string };

/** What a copy holds: the parts of a record that a reading replaces. */
type Contents = Pick<FeedRecord, 'expandedAt' | 'occurrences' | 'problems' | 'suspicion'>;

/**
 * One look at a feed: what it has now and what is new in that (`believed`: although it had been suspicious), that it is
 * not taken before somebody has believed it, or why there is nothing to take.
 */
export type Look =
  | { type: 'good'; copy: Copy; contents: Contents; changes: FeedChange[]; believed: boolean }
  | { type: 'suspect'; suspicion: Suspicion }
  | { type: 'bad'; error: string; retryAfter: Millis | null };

/** How far occurrences are worked out around the present, and how old that may become: the longest lead is eight weeks. */
const BACK = DAY;
const AHEAD = 60 * DAY;
const EXPANSION_AGE = 6 * HOUR;

/** So long the host of a feed that was never asked before may take: when many hang, the others wait less for a first copy. */
const FIRST_TIMEOUT = 5 * SECOND;

/** How many bytes are digested at a time. */
const PIECE = 1_000_000;

/** Whether the occurrences of the stored copy still cover the window as it has moved on. */
export function isCurrent({ expandedAt }: Pick<FeedRecord, 'expandedAt'>, now: Instant): boolean {
  return expandedAt !== null && expandedAt <= now && now - expandedAt < EXPANSION_AGE;
}

/** Reads a copy of the feed and compares it with its record. `confirmed`: the source says now that this is its text. */
export async function readCopy(
  { feeds }: Bot,
  feed: Feed,
  record: FeedRecord,
  copy: Copy,
  { now, confirmed }: { now: Instant; confirmed: boolean },
): Promise<Look> {
  const bad = (error: string): Look => ({ type: 'bad', error, retryAfter: null });
  const window = { from: now - BACK, to: now + AHEAD };
  const reading = await feeds.read({ feed: feed.name, body: copy.body, window, zone: feed.zone });
  if (reading.type === 'unreadable') return bad(reading.error);
  if (!reading.complete) return bad('the calendar is cut off: it has no end');
  const compared = await compareWithPauses({
    known: record.occurrences,
    reading: reading.occurrences,
    excluded: reading.excluded,
    ...{ now, confirmed, until: window.to, suspicion: record.suspicion },
    seenUntil: record.expandedAt === null ? null : record.expandedAt + AHEAD,
  });
  const { known: occurrences, changes, suspicion, believed } = compared;
  if (compared.verdict === 'suspect' && suspicion !== null) return { type: 'suspect', suspicion };
  const problems = [...reading.problems, ...compared.problems];
  const contents = { expandedAt: now, occurrences, problems, suspicion };
  return { type: 'good', copy, contents, changes, believed };
}

/** The text that is stored, if there is one. */
export function storedCopy({ etag, lastModified, body, bodyHash }: FeedRecord): Copy | null {
  return body === null || bodyHash === null ? null : { etag, lastModified, body, bodyHash };
}

/** In pieces, so that ten megabytes keep nobody waiting. */
async function sha256(body: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < body.length; at += PIECE) {
    hash.update(body.subarray(at, at + PIECE));
    await breathe();
  }
  return hash.digest('hex');
}

/** Asks the source and reads what it has, unless that is what is known already. */
export async function look(
  bot: Bot,
  feed: Feed,
  record: FeedRecord,
  now: Instant,
  signal: AbortSignal,
): Promise<Look> {
  const stored = storedCopy(record);
  const known = stored ?? { etag: null, lastModified: null };
  const timeout = record.checkedAt === null ? FIRST_TIMEOUT : undefined;
  const fetched = await bot.feeds.fetch(feed.url, known, signal, timeout);
  if (fetched.type === 'failed') return { ...fetched, type: 'bad' };
  const copy = fetched.type === 'body' ? { ...fetched, bodyHash: await sha256(fetched.body) } : stored;
  if (copy === null) {
    const error = 'its host says that nothing has changed, but there is no copy yet';
    return { type: 'bad', error, retryAfter: null };
  }
  const isSame = copy.bodyHash === stored?.bodyHash;
  const isWaiting = record.occurrences.some(({ missingSince, removed }) => missingSince !== null && !removed);
  if (!isSame || isWaiting || !isCurrent(record, now)) {
    return readCopy(bot, feed, record, copy, { now, confirmed: true });
  }
  const { expandedAt, occurrences, problems } = record;
  const contents = { expandedAt, occurrences, problems, suspicion: null };
  return { type: 'good', copy, contents, changes: [], believed: false };
}
