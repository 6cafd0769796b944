import type { Call } from './call.ts';
import { DAY, type Instant, type LocalDate, type Zone } from './time.ts';
import { overAt, wallInstant } from './walltime.ts';

/** How far ahead an issue announces who speaks; by then the next one is there. */
const AHEAD = 40 * DAY;
const MOST = 6;

/** The touchpoints after the day of an issue of which is known who speaks, or about what, in order. */
export function talksAfter(date: LocalDate, touchpoints: readonly Call[], zone: Zone): Call[] {
  const from = wallInstant(date, 0, zone);
  return touchpoints
    .filter(({ status, topic, planned }) => status !== 'CANCELLED' && isPlanned(topic, planned))
    .filter(({ time }) => overAt(time) > from && startOf(time) < from + AHEAD)
    .toSorted((one, other) => startOf(one.time) - startOf(other.time))
    .slice(0, MOST);
}

function isPlanned(topic: string | null, planned: Call['planned']): boolean {
  return topic !== null || (planned?.guests ?? []).length > 0;
}

function startOf(time: Call['time']): Instant {
  return time.allDay ? Date.parse(`${time.startDate}T00:00:00Z`) : time.start;
}
