import type { KnownOccurrence, Suspicion } from '../domain/feed.ts';
import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';
import { startOf } from './compare-match.ts';

/** More new calls at once than this, within the sixty days that are looked at, are rather an accident than news. */
const FLOOD = 1000;

/** A suspicious reading is believed once it has come so often, over so long. */
const ENOUGH_READINGS = 3;
const ENOUGH_TIME = 6 * HOUR;

/** What a reading is suspected of. `gone` and `added` hold all keys of that kind, those of calls that are over too. */
export type Evidence = {
  known: readonly KnownOccurrence[];
  reading: readonly Occurrence[];
  vanished: readonly KnownOccurrence[];
  news: readonly Occurrence[];
  gone: ReadonlySet<string>;
  added: ReadonlySet<string>;
  seenUntil: Instant;
};

function isAwaited(one: KnownOccurrence, now: Instant): boolean {
  return overAt(one.time) > now && one.status !== 'CANCELLED' && !one.removed;
}

/** Half or more of what was to come, and more than one call; or nothing at all is left. */
function isMassLoss({ known, reading, vanished }: Evidence, now: Instant): boolean {
  const awaited = known.filter((one) => isAwaited(one, now)).length;
  const half = vanished.length >= 2 && vanished.length * 2 >= awaited;
  return half || (vanished.length > 0 && !reading.some(({ time }) => overAt(time) > now));
}

/** What it is about must still be so, as far as time has not taken it away. */
function stands({ why, keys }: Suspicion, { known, gone, added }: Evidence): boolean {
  if (why === 'flood') return keys.every((key) => added.has(key));
  const still = new Set(known.map(occurrenceKey));
  return keys.every((key) => gone.has(key) || !still.has(key));
}

/** Is it the accident that was seen before, no less and no more? */
function isAgain(before: Suspicion, why: Suspicion['why'], evidence: Evidence): boolean {
  const { vanished, news } = evidence;
  const isFlood = (added: number): boolean => added >= FLOOD;
  if (before.why !== why || isFlood(before.added) !== isFlood(news.length)) return false;
  const keys = new Set(before.keys);
  const isMore = (one: Occurrence): boolean =>
    startOf(one) < before.seenUntil && !keys.has(occurrenceKey(one));
  return stands(before, evidence) && !(why === 'gone' ? vanished : news).some(isMore);
}

/** What this reading is to be suspected of, counted together with the readings before; `null` for an ordinary one. */
export function suspect(before: Suspicion | null, evidence: Evidence, now: Instant): Suspicion | null {
  const lost = isMassLoss(evidence, now);
  if (!lost && evidence.news.length < FLOOD) return null;
  const why = lost ? 'gone' : 'flood';
  if (before !== null && isAgain(before, why, evidence)) return { ...before, readings: before.readings + 1 };
  const { vanished, news, seenUntil } = evidence;
  const keys = (lost ? vanished : news).map(occurrenceKey);
  const extent = { gone: vanished.length, added: news.length, seenUntil };
  return { why, keys, ...extent, since: now, readings: 1, decision: null };
}

/** Has an organiser said that it is the truth, or, when none has said anything, has it come often enough, over long enough? */
export function isBelieved({ readings, since, decision }: Suspicion, now: Instant): boolean {
  if (decision !== null) return decision === 'believed';
  return readings >= ENOUGH_READINGS && now - since >= ENOUGH_TIME;
}
