import { DAY, HOUR, type Instant, MINUTE, type Millis, SECOND } from '../domain/time.ts';
import type { ZoneClock } from './zone-clock.ts';

/** How long an event lasts: `days` keep the wall time (nominal), `ms` are exact (RFC 5545 3.3.6). */
export type Length = { days: number; ms: Millis };

export const NO_LENGTH: Length = { days: 0, ms: 0 };

/** Longer ones are not believed. */
const MAX_DAYS = 366 * 1000;

/** Reads `P15DT5H0M20S` or `P7W` (RFC 5545 3.3.6); `null` when it is neither. */
export function parseDuration(text: string): Length | null {
  const [matched, minus, weeks, days, time, hours, minutes, seconds] =
    /^([+-]?)P(?:(\d{1,7})W)?(?:(\d{1,7})D)?(T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (matched === undefined || [weeks, days, time].every((part) => part === undefined)) return null;
  if (minus === '-') return NO_LENGTH;
  const exact = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * SECOND;
  const length = { days: Number(weeks ?? 0) * 7 + Number(days ?? 0), ms: exact };
  return longest(length) > MAX_DAYS * DAY ? null : length;
}

/** Dates are written with four digits for the year. */
const LAST: Instant = Date.UTC(9999, 11, 31);

/** When something of this length ends that starts at `start`. */
export function endOf(start: Instant, length: Length, zone: ZoneClock): Instant {
  const days = length.days === 0 ? start : zone.instantOf(zone.wallOf(start) + length.days * DAY);
  return Math.max(start, Math.min(LAST, days + length.ms));
}

/** At least as long as any instance of it, however the clocks change. */
export function longest(length: Length): Millis {
  return length.days === 0 ? length.ms : (length.days + 1) * DAY + length.ms;
}

/** At least one day: an all-day event that ends where it starts, or gives no end, lasts one (RFC 5545 3.6.1). */
export function wholeDays(length: Length): Length {
  const days = length.days + (length.ms > 0 ? Math.ceil(length.ms / DAY) : 0);
  return { days: Math.max(1, days), ms: 0 };
}
