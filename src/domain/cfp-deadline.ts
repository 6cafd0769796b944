import { IANAZone } from 'luxon';
import { DAY, HOUR, type Instant, type LocalDate, MINUTE, type Millis, SECOND, type Zone } from './time.ts';
import { wallInstant } from './walltime.ts';

/** A deadline: a day, perhaps a time of that day (`HH:MM` or `HH:MM:SS`), perhaps the zone of both. */
export type Due = { date: LocalDate; time: string | null; zone: Zone | null };

/** Anywhere on Earth: the zone in which a day ends last, UTC-12 (the sign of `Etc/` zones is inverted). */
const ANYWHERE: Zone = 'Etc/GMT+12';

/** A day as `YYYY-MM-DD`; `null` when it is written otherwise or no calendar has it. */
export function readDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null;
}

/** A time of day as people write it (`23:59`, `11:59 pm`, `23:59:59`), as `HH:MM` or `HH:MM:SS`; `null` when it is none. */
export function readTime(text: string): string | null {
  const [, hour = '', minute = '00', second, half] =
    /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?\s*([ap]\.?m\.?)?$/i.exec(text.trim()) ?? [];
  if (hour === '' || (!text.includes(':') && half === undefined)) return null;
  const hours = half === undefined ? Number(hour) : twelve(Number(hour), /^p/i.test(half));
  if (hours === null || hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const read = `${String(hours).padStart(2, '0')}:${minute}`;
  return second === undefined || second === '00' ? read : `${read}:${second}`;
}

function twelve(hour: number, afternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** What people write for a zone. "PST" in July means the clock in Los Angeles, which then shows PDT. */
const LABELS: Readonly<Record<string, Zone>> = {
  aoe: ANYWHERE,
  'anywhere on earth': ANYWHERE,
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  ...labels('America/Los_Angeles', 'pst pdt pt pacific'),
  ...labels('America/Denver', 'mst mdt mt mountain'),
  ...labels('America/Chicago', 'cst cdt ct central'),
  ...labels('America/New_York', 'est edt et eastern'),
  ...labels('America/Sao_Paulo', 'brt'),
  ...labels('Europe/London', 'bst'),
  ...labels('Europe/Lisbon', 'wet west'),
  ...labels('Europe/Madrid', 'cet cest'),
  ...labels('Europe/Helsinki', 'eet eest'),
  ...labels('Asia/Kolkata', 'ist'),
  ...labels('Asia/Singapore', 'sgt'),
  ...labels('Asia/Hong_Kong', 'hkt'),
  ...labels('Asia/Tokyo', 'jst'),
  ...labels('Asia/Seoul', 'kst'),
  ...labels('Australia/Sydney', 'aest aedt'),
  ...labels('Pacific/Auckland', 'nzst nzdt'),
};

function labels(zone: Zone, names: string): Record<string, Zone> {
  return Object.fromEntries(names.split(' ').map((name) => [name, zone]));
}

/** The zone that a label, an offset of whole hours (`UTC-8`) or an IANA name stands for; `null` when it is none. */
export function readZone(text: string): Zone | null {
  const word = text.trim().replace(/\s+/g, ' ');
  const name = word.toLowerCase().replace(/ (?:time|zone)$/, '');
  const label = Object.hasOwn(LABELS, name) ? LABELS[name] : undefined;
  if (label !== undefined) return label;
  const [, sign, hours] = /^(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?00)?$/i.exec(word) ?? [];
  if (hours !== undefined) return offsetZone(sign === '-' ? -Number(hours) : Number(hours));
  return word.includes('/') && IANAZone.isValidZone(word) ? word : null;
}

function offsetZone(hours: number): Zone | null {
  if (hours < -12 || hours > 14) return null;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}

/**
 * The last moment at which a call with that deadline is open. A day without time is open to its end, a zone that is not
 * stated is Anywhere on Earth, so nothing is hidden early.
 */
export function closesAt({ date, time, zone }: Due): Instant {
  const where = zone ?? ANYWHERE;
  if (time !== null) return wallInstant(date, dayMillis(time), where);
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
  return wallInstant(next, 0, where) - 1;
}

function dayMillis(time: string): Millis {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE + seconds * SECOND;
}

/** Is the moment of the end known? Only then may anybody be told of hours. A zone without a time is its whole day. */
export function hasClock(due: Due): due is Due & { zone: Zone } {
  return due.zone !== null;
}

/** Whole days from one day to another, negative when the other comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Negative, 0 or positive as one closes before, with or after the other. */
export function compareDue(one: Due, other: Due): number {
  return closesAt(one) - closesAt(other);
}
