import type { KnownOccurrence, Suspicion } from '../domain/feed.ts';
import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';

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

/** Is it the accident that was seen before? What it is about must still be so, as far as time has not taken it away. */
function isAgain({ why, keys }: Suspicion, { known, gone, added }: Evidence): boolean {
  if (why === 'flood') return keys.every((key) => added.has(key));
  const still = new Set(known.map(occurrenceKey));
  return keys.every((key) => gone.has(key) || !still.has(key));
}

/** What this reading is to be suspected of, counted together with the readings before; `null` for an ordinary one. */
export function suspect(before: Suspicion | null, evidence: Evidence, now: Instant): Suspicion | null {
  const lost = isMassLoss(evidence, now);
  if (!lost && evidence.news.length < FLOOD) return null;
  const why = lost ? 'gone' : 'flood';
  if (before?.why === why && isAgain(before, evidence)) return { ...before, readings: before.readings + 1 };
  const keys = (lost ? evidence.vanished : evidence.news).map(occurrenceKey);
  return { why, keys, since: now, readings: 1 };
}

/** Has the same reading come often enough, over long enough, to be the truth? */
export function isBelieved({ readings, since }: Suspicion, now: Instant): boolean {
  return readings >= ENOUGH_READINGS && now - since >= ENOUGH_TIME;
}
