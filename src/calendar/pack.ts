import { setImmediate as breathe } from 'node:timers/promises';
import type { Occurrence } from '../domain/occurrence.ts';
import { DAY, type Zone } from '../domain/time.ts';
import { isoDate } from './civil.ts';
import type { Reading } from './feeds.ts';

/** What the instances of one event share; `zone` is null for all-day ones. */
type Common = Omit<Occurrence, 'feed' | 'recurrenceId' | 'time'> & { zone: Zone | null };

/**
 * A reading as it crosses from the worker. Cloned as it is, it would hold the description of a weekly call once for
 * each week, and the main thread would stall while it is unpacked. `commons` are JSON texts of a few entries each;
 * `rows` has three numbers for each occurrence: its entry in all of them, start and end; `recurrenceIds` has a line for
 * each, empty for none, and `excluded` a line for each key.
 */
export type PackedReading =
  | Extract<Reading, { type: 'unreadable' }>
  | (Omit<Extract<Reading, { type: 'read' }>, 'occurrences' | 'excluded'> & {
      commons: string[];
      rows: Float64Array;
      recurrenceIds: string;
      excluded: string;
    });

const COLUMNS = 3;
/** What is unpacked before others on the main thread have their turn: a few milliseconds. */
const CHUNK_CHARACTERS = 200_000;
const CHUNK_ROWS = 5_000;

/** Makes a reading small to send. */
export function packReading(reading: Reading): PackedReading {
  if (reading.type === 'unreadable') return reading;
  const { occurrences, excluded, ...rest } = reading;
  const commons = new Commons();
  const rows = new Float64Array(occurrences.length * COLUMNS);
  occurrences.forEach((occurrence, index) => {
    rows.set([commons.indexOf(occurrence), ...startAndEnd(occurrence)], index * COLUMNS);
  });
  const recurrenceIds = occurrences.map(({ recurrenceId }) => recurrenceId ?? '').join('\n');
  return { ...rest, commons: commons.close(), rows, recurrenceIds, excluded: excluded.join('\n') };
}

/** The inverse of `packReading`, with pauses. */
export async function unpackReading(feed: string, packed: PackedReading): Promise<Reading> {
  if (packed.type === 'unreadable') return packed;
  const { rows, recurrenceIds, excluded, commons: chunks, ...rest } = packed;
  const commons = await unpackCommons(chunks);
  const ids = recurrenceIds.split('\n');
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < rows.length; at += COLUMNS) {
    const common = commons[rows[at] ?? 0];
    const recurrenceId = ids[at / COLUMNS] || null;
    if (common === undefined) continue;
    occurrences.push(unpackOccurrence(feed, recurrenceId, common, rows[at + 1] ?? 0, rows[at + 2] ?? 0));
    if (occurrences.length % CHUNK_ROWS === 0) await breathe();
  }
  return { ...rest, occurrences, excluded: excluded === '' ? [] : excluded.split('\n') };
}

async function unpackCommons(chunks: readonly string[]): Promise<Common[]> {
  const commons: Common[] = [];
  for (const chunk of chunks) {
    const entries: Common[] = JSON.parse(chunk);
    for (const entry of entries) commons.push(entry);
    await breathe();
  }
  return commons;
}

/** The table of what occurrences share, as JSON arrays of about the same size. */
class Commons {
  private readonly chunks: string[] = [];
  private open: string[] = [];
  private size = 0;
  private count = 0;
  /** By the array of categories, which is the very same one for all instances of one event. */
  private readonly series = new Map<readonly string[], { occurrence: Occurrence; index: number }[]>();

  indexOf(occurrence: Occurrence): number {
    if (occurrence.recurrenceId === null) return this.add(occurrence);
    const known = this.series.get(occurrence.categories) ?? [];
    const same = known.find((other) => haveCommon(other.occurrence, occurrence));
    if (same !== undefined) return same.index;
    const index = this.add(occurrence);
    this.series.set(occurrence.categories, [...known, { occurrence, index }]);
    return index;
  }

  close(): string[] {
    if (this.open.length > 0) this.chunks.push(`[${this.open.join()}]`);
    this.open = [];
    this.size = 0;
    return this.chunks;
  }

  private add({ feed: _feed, recurrenceId: _id, time, ...shared }: Occurrence): number {
    const common: Common = { ...shared, zone: zoneOf({ time }) };
    const entry = JSON.stringify(common);
    this.open.push(entry);
    this.size += entry.length;
    if (this.size > CHUNK_CHARACTERS) this.close();
    return this.count++;
  }
}

/** A bare cancellation has the texts of its series, but another status. */
function haveCommon(a: Occurrence, b: Occurrence): boolean {
  return a.uid === b.uid && a.status === b.status && zoneOf(a) === zoneOf(b);
}

function zoneOf({ time }: Pick<Occurrence, 'time'>): Zone | null {
  return time.allDay ? null : time.zone;
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
  const { zone, ...shared } = common;
  const time: Occurrence['time'] =
    zone === null
      ? { allDay: true, startDate: isoDate(start / DAY), endDate: isoDate(end / DAY) }
      : { allDay: false, start, end, zone };
  return { feed, recurrenceId, time, ...shared };
}
