import type { Occurrence } from '../domain/occurrence.ts';
import { DAY, type Zone } from '../domain/time.ts';
import { isoDate } from './civil.ts';
import type { Reading } from './feeds.ts';

/** What the instances of one event share; `zone` is null for all-day ones. */
type Common = Omit<Occurrence, 'feed' | 'recurrenceId' | 'time'> & { zone: Zone | null };

/**
 * A reading as it crosses from the worker. Cloned as it is, it would hold the description of a weekly call once for
 * each week, and unpacking it would stall the main thread. `rows` has three numbers for each occurrence: its entry in
 * `commons`, start and end; `recurrenceIds` has a line for each, empty for none.
 */
export type PackedReading =
  | Extract<Reading, { type: 'unreadable' }>
  | (Omit<Extract<Reading, { type: 'read' }>, 'occurrences'> & {
      commons: Common[];
      rows: Float64Array;
      recurrenceIds: string;
    });

const COLUMNS = 3;

/** Makes a reading small to send. */
export function packReading(reading: Reading): PackedReading {
  if (reading.type === 'unreadable') return reading;
  const { occurrences, ...rest } = reading;
  const commons = new Commons();
  const rows = new Float64Array(occurrences.length * COLUMNS);
  occurrences.forEach((occurrence, index) => {
    rows.set([commons.indexOf(occurrence), ...startAndEnd(occurrence)], index * COLUMNS);
  });
  const recurrenceIds = occurrences.map(({ recurrenceId }) => recurrenceId ?? '').join('\n');
  return { ...rest, commons: commons.list, rows, recurrenceIds };
}

/** The inverse of `packReading`. */
export function unpackReading(feed: string, packed: PackedReading): Reading {
  if (packed.type === 'unreadable') return packed;
  const { commons, rows, recurrenceIds, ...rest } = packed;
  const ids = recurrenceIds.split('\n');
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < rows.length; at += COLUMNS) {
    const common = commons[rows[at] ?? 0];
    const recurrenceId = ids[at / COLUMNS] || null;
    if (common === undefined) continue;
    occurrences.push(unpackOccurrence(feed, recurrenceId, common, rows[at + 1] ?? 0, rows[at + 2] ?? 0));
  }
  return { ...rest, occurrences };
}

/** The table of what occurrences share. Those of one event have the very same array of categories. */
class Commons {
  readonly list: Common[] = [];
  private readonly byEvent = new Map<readonly string[], { common: Common; index: number }[]>();

  indexOf(occurrence: Occurrence): number {
    const known = this.byEvent.get(occurrence.categories) ?? [];
    const zone = occurrence.time.allDay ? null : occurrence.time.zone;
    const same = known.find(
      ({ common }) =>
        common.uid === occurrence.uid && common.status === occurrence.status && common.zone === zone,
    );
    return same?.index ?? this.add(occurrence, zone, known);
  }

  private add(occurrence: Occurrence, zone: Zone | null, known: { common: Common; index: number }[]): number {
    const { feed: _feed, recurrenceId: _id, time: _time, ...shared } = occurrence;
    const common = { ...shared, zone };
    const index = this.list.push(common) - 1;
    this.byEvent.set(occurrence.categories, [...known, { common, index }]);
    return index;
  }
}

function startAndEnd({ time }: Occurrence): [number, number] {
  return time.allDay ? [Date.parse(time.startDate), Date.parse(time.endDate)] : [time.start, time.end];
}

function unpackOccurrence(
  feed: string,
  recurrenceId: string | null,
  common: Common,
  start: number,
  end: number,
): Occurrence {
  const { uid, status, summary, description, location, url, conferences, categories, zone } = common;
  const time: Occurrence['time'] =
    zone === null
      ? { allDay: true, startDate: isoDate(start / DAY), endDate: isoDate(end / DAY) }
      : { allDay: false, start, end, zone };
  return {
    feed,
    uid,
    recurrenceId,
    time,
    status,
    summary,
    description,
    location,
    url,
    conferences,
    categories,
  };
}
