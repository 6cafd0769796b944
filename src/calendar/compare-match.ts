import { canonical } from '../domain/canonical.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { DAY, HOUR, type Instant, type Millis } from '../domain/time.ts';

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

/** By start, then by key: an order that does not depend on the order of events in a file. */
export function inOrder<One extends Occurrence>(occurrences: readonly One[]): One[] {
  return occurrences
    .map((one) => ({ one, start: startOf(one), key: occurrenceKey(one) }))
    .sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

/** All that an occurrence says, as text. */
export function contentOf(one: Occurrence | KnownOccurrence): string {
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

function pairUp(matched: Matched, { group, reach }: Pass): Matched {
  const groups = Map.groupBy(matched.fresh, group);
  const pairs = [...Map.groupBy(matched.gone, group)].flatMap(([name, gone]) =>
    neighbours(gone, groups.get(name) ?? [], reach),
  );
  const [before, after] = [
    new Set(pairs.map((pair) => pair.before)),
    new Set(pairs.map((pair) => pair.after)),
  ];
  return {
    pairs: [...matched.pairs, ...pairs],
    gone: matched.gone.filter((one) => !before.has(one)),
    fresh: matched.fresh.filter((one) => !after.has(one)),
  };
}

function byKey(known: readonly KnownOccurrence[], reading: readonly Occurrence[]): Matched {
  const read = new Map(reading.map((one) => [occurrenceKey(one), one]));
  const keys = new Set(known.map(occurrenceKey));
  const pairs = inOrder(known).flatMap((before) => {
    const after = read.get(occurrenceKey(before));
    return after === undefined ? [] : [{ before, after }];
  });
  return {
    pairs,
    gone: inOrder(known.filter((one) => !read.has(occurrenceKey(one)))),
    fresh: inOrder([...read.values()].filter((one) => !keys.has(occurrenceKey(one)))),
  };
}

/**
 * Finds every known occurrence in a reading, by its key or else by what is surely the same call. What starts at
 * `seenUntil` or later could not be seen by the reading before, so it is nobody's new key.
 */
export function match(
  known: readonly KnownOccurrence[],
  reading: readonly Occurrence[],
  seenUntil: Instant,
): Matched {
  const exact = byKey(known, reading);
  const { true: late = [], false: fresh = [] } = Object.groupBy(exact.fresh, (one) =>
    startOf(one) >= seenUntil ? 'true' : 'false',
  );
  const matched = PASSES.reduce(pairUp, { ...exact, fresh });
  return { ...matched, fresh: [...matched.fresh, ...late] };
}
