import { DAY, type Instant, type Millis, SECOND, type Zone } from '../domain/time.ts';
import { dayOf, MS_PER_DAY, type Wall } from './civil.ts';
import { instantIn, type OffsetTable, wallIn, type ZoneClock } from './zone-clock.ts';

/** Two changes that cancel each other out are never closer than this (Morocco's Ramadan month). */
const PROBE: Millis = 14 * DAY;
/** Offsets before this year are local mean time and do not change. */
const FIRST_YEAR = 1800;
/** What hostile names and years may fill. */
const MAX_NAMES = 2_000;
const MAX_YEARS = 300;

const clocks = new Map<string, ZoneClock | null>();

/**
 * The clock of an IANA zone by the tz data inside Node, `null` when there is no such zone. Its changes are worked
 * out once per zone and year and kept, since asking `Intl` costs a microsecond each time.
 */
export function ianaZone(name: string): ZoneClock | null {
  const known = clocks.get(name);
  if (known !== undefined) return known;
  const made = makeClock(name);
  if (clocks.size >= MAX_NAMES) clocks.clear();
  clocks.set(name, made);
  return made;
}

function makeClock(name: string): ZoneClock | null {
  const format = formatFor(name);
  if (format === null) return null;
  const years = new Years(format);
  return {
    id: spelling(name, format),
    instantOf: (wall: Wall) => instantIn(years.tableAt(wall), wall),
    wallOf: (instant: Instant) => wallIn(years.tableAt(instant), instant),
  };
}

/** The tables of one zone. Most questions are about the year of the question before. */
class Years {
  private readonly format: Intl.DateTimeFormat;
  private readonly tables = new Map<number, OffsetTable>();
  private from = 0;
  private to = 0;
  private table: OffsetTable = { initial: 0, at: [], offsets: [] };

  constructor(format: Intl.DateTimeFormat) {
    this.format = format;
  }

  tableAt(time: number): OffsetTable {
    return time >= this.from && time < this.to ? this.table : this.turnTo(time);
  }

  private turnTo(time: number): OffsetTable {
    const year = new Date(time).getUTCFullYear();
    this.from = dayOf(year, 1, 1) * MS_PER_DAY;
    this.to = dayOf(year + 1, 1, 1) * MS_PER_DAY;
    this.table = this.tableOf(Math.max(year, FIRST_YEAR));
    return this.table;
  }

  private tableOf(year: number): OffsetTable {
    const known = this.tables.get(year);
    if (known !== undefined) return known;
    if (this.tables.size >= MAX_YEARS) this.tables.clear();
    const table = tableFor(this.format, year);
    this.tables.set(year, table);
    return table;
  }
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(timeZone)) return null;
  const field = 'numeric';
  const fields = {
    year: field,
    month: field,
    day: field,
    hour: field,
    minute: field,
    second: field,
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
  } catch {
    return null;
  }
}

/** `Intl` mends the letter case of an id, but also replaces `Asia/Kolkata` by an old name, which we do not want. */
function spelling(name: string, format: Intl.DateTimeFormat): Zone {
  const canonical = format.resolvedOptions().timeZone;
  return canonical.toLowerCase() === name.toLowerCase() ? canonical : name;
}

/** The offsets from two days before a year to two days after it, so that wall times and instants both find theirs. */
function tableFor(format: Intl.DateTimeFormat, year: number): OffsetTable {
  const from = dayOf(year, 1, 1) * MS_PER_DAY - 2 * DAY;
  const to = dayOf(year + 1, 1, 1) * MS_PER_DAY + 2 * DAY;
  const initial = offsetAt(format, from);
  const at: Instant[] = [];
  const offsets: Millis[] = [];
  let before = initial;
  for (let low = from; low < to; low += PROBE) {
    const high = Math.min(low + PROBE, to);
    const after = offsetAt(format, high);
    if (after !== before) {
      at.push(changeBetween(format, low, high, before));
      offsets.push(after);
    }
    before = after;
  }
  return { initial, at, offsets };
}

/** Halves the stretch until the second of the change is found. */
function changeBetween(format: Intl.DateTimeFormat, from: Instant, to: Instant, before: Millis): Instant {
  let low = from;
  let high = to;
  while (high - low > SECOND) {
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    if (offsetAt(format, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(format: Intl.DateTimeFormat, instant: Instant): Millis {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  const seconds = hour * 3600 + minute * 60 + second;
  return dayOf(year, month, day) * MS_PER_DAY + seconds * SECOND - instant;
}
