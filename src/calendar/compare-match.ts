import { canonical } from '../domain/canonical.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { DAY, HOUR, type Instant, type Millis } from '../domain/time.ts';
import { grouped, mapped, type Steps } from './steps.ts';

/** Which occurrence of a reading is which of those known. Both sides are in order of start, then key. */
export type Matched = {
  pairs: { before: KnownOccurrence; after: Occurrence }[];
  /** Known, but not in the reading. */
  gone: KnownOccurrence[];
  /** In the reading, but not known. */
  fresh: Occurrence[];
};

/** When it starts; an all-day event at noon UTC, when its day has begun everywhere on Earth. */
export function startOf({ time }: Occurrence): Instant {
  return time.allDay ? Date.parse(`${time.startDate}T12:00:00Z`) : time.start;
}

/** The UID of a series; Google gives the part of a series that is edited from one instance on `UID_R<that start>`. */
export function seriesOf({ uid }: Pick<Occurrence, 'uid'>): string {
  return uid.replace(/_R\d{8}(T\d{6}Z?)?(?=@|$)/, '');
}

/** An instance of a series, also after Google has split the series. */
export function instanceOf(one: Pick<Occurrence, 'uid' | 'recurrenceId'>): string {
  return JSON.stringify([seriesOf(one), one.recurrenceId]);
}

type Keyed<One extends Occurrence> = { one: One; start: Instant; key: string };

function keyed<One extends Occurrence>(one: One): Keyed<One> {
  return { one, start: startOf(one), key: occurrenceKey(one) };
}

function sorted<One extends Occurrence>(entries: readonly Keyed<One>[]): Keyed<One>[] {
  return entries.toSorted((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
}

/** By start, then by key: an order that does not depend on the order of events in a file. */
export function* inOrder<One extends Occurrence>(occurrences: readonly One[]): Steps<One[]> {
  const entries = yield* mapped(occurrences, keyed);
  return sorted(entries).map(({ one }) => one);
}

/** All that an occurrence says, as text. */
function contentOf(one: Occurrence | KnownOccurrence): string {
  return canonical({ ...one, missingSince: null, removed: false });
}

type Pass = { group: (one: Occurrence) => string; reach: Millis };

/**
 * Ways in which an occurrence whose key has changed is still the same, surest first: nothing else has changed (so that
 * comparing a reading again finds the same pairs), the same instance of its series (a series that was split), the instance
 * of its series at the same start (a single event that became a series), the same title at the same start (random UIDs,
 * an event made anew), the nearest instance of its series (the whole series was moved, so every RECURRENCE-ID has changed).
 */
const PASSES: readonly Pass[] = [
  { group: (one) => contentOf({ ...one, uid: '', recurrenceId: null }), reach: 0 },
  { group: instanceOf, reach: Number.POSITIVE_INFINITY },
  { group: seriesOf, reach: 0 },
  { group: ({ summary }) => summary, reach: 0 },
  { group: seriesOf, reach: 12 * HOUR },
  { group: seriesOf, reach: 3 * DAY },
];

/** Walks two ordered lists side by side and pairs neighbours that are near enough. Takes linear time. */
function neighbours(gone: readonly KnownOccurrence[], fresh: readonly Occurrence[], reach: Millis) {
  const pairs: Matched['pairs'] = [];
  for (let g = 0, f = 0; ; ) {
    const [before, after] = [gone[g], fresh[f]];
    if (before === undefined || after === undefined) return pairs;
    const distance = startOf(after) - startOf(before);
    if (Math.abs(distance) <= reach) pairs.push({ before, after });
    if (distance >= -reach) g++;
    if (distance <= reach) f++;
  }
}

function* pairUp(matched: Matched, { group, reach }: Pass): Steps<Matched> {
  if (matched.gone.length === 0 || matched.fresh.length === 0) return matched;
  const groups = yield* grouped(matched.fresh, group);
  const gone = [...(yield* grouped(matched.gone, group))];
  const found = yield* mapped(gone, ([name, ones]) => neighbours(ones, groups.get(name) ?? [], reach));
  const pairs = found.flat();
  const [before, after] = [
    new Set(pairs.map((pair) => pair.before)),
    new Set(pairs.map((pair) => pair.after)),
  ];
  yield;
  return {
    pairs: [...matched.pairs, ...pairs],
    gone: matched.gone.filter((one) => !before.has(one)),
    fresh: matched.fresh.filter((one) => !after.has(one)),
  };
}

function* byKey(known: readonly KnownOccurrence[], reading: readonly Occurrence[]): Steps<Matched> {
  const read = new Map((yield* mapped(reading, keyed)).map((entry) => [entry.key, entry]));
  yield;
  const before = sorted(yield* mapped(known, keyed));
  const keys = new Set(before.map(({ key }) => key));
  yield;
  return {
    pairs: before.flatMap(({ one, key }) => {
      const after = read.get(key)?.one;
      return after === undefined ? [] : [{ before: one, after }];
    }),
    gone: before.filter(({ key }) => !read.has(key)).map(({ one }) => one),
    fresh: sorted([...read.values()].filter(({ key }) => !keys.has(key))).map(({ one }) => one),
  };
}

/**
 * Finds every known occurrence in a reading, by its key or else by what is surely the same call. What starts at
 * `seenUntil` or later could not be seen by the reading before, so it is nobody's new key.
 */
export function* match(
  known: readonly KnownOccurrence[],
  reading: readonly Occurrence[],
  seenUntil: Instant,
): Steps<Matched> {
  const exact = yield* byKey(known, reading);
  yield;
  const { true: late = [], false: fresh = [] } = Object.groupBy(exact.fresh, (one) =>
    startOf(one) >= seenUntil ? 'true' : 'false',
  );
  let matched: Matched = { ...exact, fresh };
  for (const pass of PASSES) matched = yield* pairUp(matched, pass);
  return { ...matched, fresh: [...matched.fresh, ...late] };
}
