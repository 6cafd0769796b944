import { DAY, type Instant, type Zone } from './time.ts';
import { addDays, localDate, wallClock, wallInstant, wallMillis } from './walltime.ts';

/** Hours of the day (`HH:MM` on the wall clock) in which nothing is sent that can wait; `from` may be later than `to`. */
export type QuietHours = { from: string; to: string };

/** When the quiet hours that it is now in are over; `null` outside of them, and when they have no length. */
export function quietUntil(now: Instant, { from, to }: QuietHours, zone: Zone): Instant | null {
  const [begin, end, clock] = [wallMillis(from), wallMillis(to), wallClock(now, zone)];
  const passed = (clock - begin + DAY) % DAY;
  const length = (end - begin + DAY) % DAY;
  if (passed >= length) return null;
  const today = localDate(now, zone);
  return wallInstant(clock < end ? today : addDays(today, 1), end, zone);
}
