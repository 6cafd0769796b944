import { DAY, type Instant, type Zone } from './time.ts';
import { offsetAt } from './walltime.ts';

/** Zones whose clocks show the same at one instant. `offset` is in minutes ahead of UTC. */
export type AudienceGroup = { offset: number; zones: readonly Zone[] };

/** The zones grouped by what their clocks show at that instant, from west to east, each group in the given order. */
export function audienceGroups(instant: Instant, zones: readonly Zone[]): AudienceGroup[] {
  const groups = Map.groupBy(new Set(zones), (zone) => offsetAt(zone, instant));
  return [...groups]
    .map(([offset, members]) => ({ offset, zones: members }))
    .sort((one, other) => one.offset - other.offset);
}

/** A zone as people say it: `America/Argentina/Buenos_Aires` is `Buenos Aires`. */
export function cityOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** An offset in minutes as `UTC+5:30`, `UTC-8` or `UTC`. */
export function offsetLabel(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '-' : '+'}${hours}${rest}`;
}

/** Whose clocks have changed of late: the members' (`there`), the call's own zone (`call`), or both. */
type ClocksChanged = 'there' | 'call' | 'both';

/** In these zones a call comes so many minutes later (earlier, when negative) than usual. */
export type ClockShift = {
  zones: readonly Zone[];
  minutes: number;
  changed: ClocksChanged;
  /** The distance between the two zones changes again within four weeks. */
  passing: boolean;
};

/** The usual is what held five weeks before; no two zones are out of step with each other for longer in one go. */
const USUAL = -35 * DAY;
const A_WEEK_AGO = -7 * DAY;
/** Sydney and New York are out of step for four weeks, the longest of the common pairs. */
const SOON = 28 * DAY;

function distance(zone: Zone, callZone: Zone, instant: Instant): number {
  return offsetAt(zone, instant) - offsetAt(callZone, instant);
}

function shiftOf(zone: Zone, callZone: Zone, start: Instant): Omit<ClockShift, 'zones'> | null {
  const now = distance(zone, callZone, start);
  const minutes = now - distance(zone, callZone, start + USUAL);
  const passing = now !== distance(zone, callZone, start + SOON);
  const fresh = now !== distance(zone, callZone, start + A_WEEK_AGO);
  if (minutes === 0 || !(passing || fresh)) return null;
  const thereMoved = offsetAt(zone, start) !== offsetAt(zone, start + USUAL);
  const callMoved = offsetAt(callZone, start) !== offsetAt(callZone, start + USUAL);
  return { minutes, changed: thereMoved && callMoved ? 'both' : thereMoved ? 'there' : 'call', passing };
}

/**
 * Where a call that keeps its wall time in `callZone` comes at another local hour than usual, because one zone has
 * changed its clocks and the other has not. It is said as long as the two are out of step for a few weeks (New York
 * and Madrid in March), and for seven days where the new distance stays (Tokyo, which never changes its clocks).
 */
export function clockShifts(start: Instant, callZone: Zone, zones: readonly Zone[]): ClockShift[] {
  const shifts = [...new Set(zones)].flatMap((zone) => {
    const shift = shiftOf(zone, callZone, start);
    return shift === null ? [] : [{ zone, shift }];
  });
  const alike = Map.groupBy(shifts, ({ shift }) => `${shift.minutes} ${shift.changed} ${shift.passing}`);
  return [...alike.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ ...first.shift, zones: members.map(({ zone }) => zone) }];
  });
}
