import { sameValue } from '../domain/canonical.ts';
import type { FeedChange, KnownOccurrence, Suspicion } from '../domain/feed.ts';
import { type Occurrence, occurrenceKey, occurrenceOfKey } from '../domain/occurrence.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';
import { changesOf } from './compare-change.ts';
import { inOrder, instanceOf, type Matched, match, seriesOf, startOf } from './compare-match.ts';
import { type Evidence, isBelieved, suspect } from './compare-suspicion.ts';
import { atOnce, grouped, mapped, type Steps, withPauses } from './steps.ts';

/** How long an event must have been missing before it counts as removed at its source. */
const REMOVED_AFTER = 30 * MINUTE;

/** What `compare` is given. `known` and `reading` belong to one feed. */
export type CompareQuestion = {
  known: readonly KnownOccurrence[];
  reading: readonly Occurrence[];
  /** Keys of instances that an EXDATE takes out of their series. */
  excluded: readonly string[];
  now: Instant;
  /** The end of the window of `reading`. */
  until: Instant;
  /** The end of the window that `known` was read in; `null` when nothing has been read before, so that nothing is news. */
  seenUntil: Instant | null;
  suspicion: Suspicion | null;
  /** `false` when only the stored copy was expanded anew: what it lacks is not missing once more. */
  confirmed: boolean;
};

/**
 * `known` is what is known now, the very same array when nothing of it has changed. Of a `suspect` reading nothing is taken: `known` is as before, and `changes` are what it
 * would mean if it were true.
 */
export type Comparison = {
  verdict: 'accepted' | 'suspect';
  known: readonly KnownOccurrence[];
  changes: FeedChange[];
  suspicion: Suspicion | null;
  /** Is it a suspicious reading that was accepted all the same? */
  believed: boolean;
  /** One line for organisers about each oddity of the feed as a whole. */
  problems: string[];
};

type Step = { known: KnownOccurrence[]; changes: FeedChange[] };

function unchanged(one: KnownOccurrence): Step {
  return { known: [one], changes: [] };
}

function found({ before, after }: Matched['pairs'][number], now: Instant): Step {
  const { uid, recurrenceId } = before;
  const next: KnownOccurrence = { ...after, uid, recurrenceId, missingSince: null, removed: false };
  if (sameValue(before, next)) return unchanged(before);
  return { known: [next], changes: changesOf(before, next, now) };
}

function cancelled(one: KnownOccurrence): Step {
  const after: KnownOccurrence = { ...one, status: 'CANCELLED', missingSince: null };
  return { known: [after], changes: [{ type: 'cancelled', after }] };
}

/** Missing is not cancelled: only what a later reading lacks too is taken for removed, or what is believed to be gone. */
function vanished(one: KnownOccurrence, now: Instant, believed: Suspicion | null): Step {
  const loss = believed?.why === 'gone' ? believed : null;
  const missingSince = one.missingSince ?? loss?.since ?? now;
  const after = { ...one, missingSince, removed: loss !== null || now - missingSince >= REMOVED_AFTER };
  if (after.removed) return { known: [after], changes: [{ type: 'removed', after }] };
  return { known: [after], changes: one.missingSince === null ? [{ type: 'vanished', after }] : [] };
}

function added(one: Occurrence, isNews: boolean): Step {
  const after: KnownOccurrence = { ...one, missingSince: null, removed: false };
  return { known: [after], changes: isNews ? [{ type: 'added', after }] : [] };
}

/** How many instances that are still to come each series has among these. */
function* instances(occurrences: readonly Occurrence[], now: Instant): Steps<(one: Occurrence) => number> {
  const coming = occurrences.filter((one) => one.recurrenceId !== null && overAt(one.time) > now);
  const bySeries = yield* grouped(coming, seriesOf);
  return (one) => bySeries.get(seriesOf(one))?.length ?? 0;
}

type Gone = Record<'kept' | 'cancelled' | 'vanished', KnownOccurrence[]>;

/**
 * What became of those that the reading lacks; the ones that are over are of no interest any more. Cancelled is what an
 * EXDATE takes out (RFC 5545 3.8.5.1), and what a series that is still there no longer has.
 */
function* sortGone(
  { gone }: Matched,
  { reading, excluded, now, until, confirmed }: CompareQuestion,
): Steps<Gone> {
  if (gone.length === 0) return { kept: [], cancelled: [], vanished: [] };
  const out = new Set(yield* mapped(excluded, (key) => instanceOf(occurrenceOfKey(key))));
  const isSettled = (one: KnownOccurrence): boolean => one.removed || one.status === 'CANCELLED';
  const left = yield* instances(reading, now);
  const lost = yield* instances(
    gone.filter((one) => !isSettled(one)),
    now,
  );
  const groups = Object.groupBy(gone, (one) => {
    if (overAt(one.time) <= now) return 'over';
    if (isSettled(one) || !confirmed || startOf(one) >= until) return 'kept';
    if (out.has(instanceOf(one))) return 'cancelled';
    // When most of a series is gone, its master may have been lost and only single instances be left.
    return one.recurrenceId !== null && left(one) > 0 && left(one) >= lost(one) ? 'cancelled' : 'vanished';
  });
  return { kept: groups.kept ?? [], cancelled: groups.cancelled ?? [], vanished: groups.vanished ?? [] };
}

function newsOf({ fresh }: Matched, { now, seenUntil }: CompareQuestion): Set<Occurrence> {
  const isNews = (one: Occurrence): boolean =>
    one.status !== 'CANCELLED' && overAt(one.time) > now && startOf(one) < (seenUntil ?? -Infinity);
  return new Set(fresh.filter(isNews));
}

function problemsOf({ pairs }: Matched, { reading }: CompareQuestion): string[] {
  const isRenumbered = ({ before, after }: Matched['pairs'][number]): boolean =>
    before.uid !== after.uid && seriesOf(before) !== seriesOf(after);
  const renumbered = pairs.filter(isRenumbered).length;
  if (renumbered < 2 || renumbered * 5 <= reading.length * 4) return [];
  return ['most events have other UIDs than before; they are recognised by their title and start'];
}

/**
 * Compares a reading with what is known of its feed. An occurrence keeps the key under which it was first seen, so that
 * nothing is announced twice. Order does not matter, and comparing the same reading again changes nothing.
 */
export function compare(question: CompareQuestion): Comparison {
  return atOnce(comparing(question));
}

/** The same, with pauses in which the event loop goes on, however many occurrences there are. */
export async function compareWithPauses(question: CompareQuestion): Promise<Comparison> {
  return withPauses(comparing(question));
}

function* comparing(question: CompareQuestion): Steps<Comparison> {
  const { known, reading, now, seenUntil, confirmed } = question;
  const matched = yield* match(known, reading, seenUntil ?? -Infinity);
  const gone = yield* sortGone(matched, question);
  const news = newsOf(matched, question);
  const evidence: Evidence = {
    ...{ known, reading, vanished: gone.vanished, news: [...news] },
    gone: new Set(yield* mapped(matched.gone, occurrenceKey)),
    added: new Set(yield* mapped(matched.fresh, occurrenceKey)),
    seenUntil: seenUntil ?? now,
  };
  const suspicion = confirmed ? suspect(question.suspicion, evidence, now) : question.suspicion;
  yield;
  const problems = problemsOf(matched, question);
  const believed = confirmed && suspicion !== null && isBelieved(suspicion, now) ? suspicion : null;
  const steps = [
    ...(yield* mapped(matched.pairs, (pair) => found(pair, now))),
    ...gone.kept.map(unchanged),
    ...gone.cancelled.map(cancelled),
    ...gone.vanished.map((one) => vanished(one, now, believed)),
    ...(yield* mapped(matched.fresh, (one) => added(one, news.has(one)))),
  ];
  const changes = steps.flatMap((step) => step.changes);
  if (confirmed && suspicion !== null && believed === null) {
    return { verdict: 'suspect', known, changes, suspicion, believed: false, problems };
  }
  yield;
  const next = yield* inOrder(steps.flatMap((step) => step.known));
  const isSame = next.length === known.length && next.every((one, index) => sameValue(one, known[index]));
  return {
    verdict: 'accepted',
    known: isSame ? known : next,
    changes,
    suspicion: confirmed ? null : suspicion,
    believed: believed !== null,
    problems,
  };
}
