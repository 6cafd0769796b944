import type { Call } from './call.ts';
import type { LintFinding } from './newsletter-lint.ts';
import { DAY, type Instant, isoInstant, type LocalDate, MINUTE, type Zone } from './time.ts';
import { localDate, wallInstant } from './walltime.ts';

/** A touchpoint as an issue announces it: its day, and the hour with the zone that stands beside it. */
export type StatedCall = {
  line: number;
  date: LocalDate;
  /** Since midnight; `null` when no hour is stated. */
  minutes: number | null;
  /** `GMT`, `CET` or whatever stands there. */
  label: string | null;
  /** Minutes ahead of UTC, where that is stated. */
  offset: number | null;
};

/** A calendar's touchpoints, complete from one day to another. */
export type KnownCalls = {
  calls: readonly Pick<Call, 'title' | 'time' | 'status'>[];
  from: LocalDate;
  to: LocalDate;
};

/** The zone that people mean by an abbreviation: the place, whether its clocks are on summer time or not. */
const LABELS: Readonly<Record<string, Zone>> = {
  GMT: 'UTC',
  UTC: 'UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Madrid',
  CEST: 'Europe/Madrid',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  JST: 'Asia/Tokyo',
};

/** Where what an issue says of a touchpoint differs from the calendar, which is the authority. */
export function callFindings(stated: readonly StatedCall[], known: KnownCalls): LintFinding[] {
  const taking = known.calls.filter(({ status }) => status !== 'CANCELLED');
  return stated
    .filter(({ date }) => date >= known.from && date <= known.to)
    .flatMap((one) => {
      const onDay = taking.filter((call) => daysOf(call).includes(one.date));
      if (onDay.length === 0)
        return [{ line: one.line, reason: `the calendar has no touchpoint on ${one.date}` }];
      if (one.minutes === null || onDay.some((call) => isThen(one, one.minutes ?? 0, call))) return [];
      const real = onDay.flatMap(({ time }) =>
        time.allDay ? [] : [`${isoInstant(time.start).slice(11, 16)} UTC`],
      );
      if (real.length === 0) return [];
      return [
        {
          line: one.line,
          reason: `the touchpoint on ${one.date} is at ${real.join(' or ')} in the calendar, not at ${clock(one)}`,
        },
      ];
    });
}

/** The days on which a call begins, on its own clock and in UTC, and to either side of that for who lives far away. */
function daysOf({ time }: Pick<Call, 'time'>): LocalDate[] {
  if (time.allDay) return [time.startDate];
  return [localDate(time.start, time.zone), localDate(time.start, 'UTC')];
}

function isThen(stated: StatedCall, minutes: number, { time }: Pick<Call, 'time'>): boolean {
  if (time.allDay) return true;
  return instantsOf(stated, minutes, time.zone).includes(time.start);
}

/** The moments that may be meant. An hour without a zone that we know is one on the call's own clock. */
function instantsOf({ date, label, offset }: StatedCall, minutes: number, own: Zone): Instant[] {
  const wall = minutes * MINUTE;
  if (offset !== null) return [Date.parse(date) + wall - offset * MINUTE];
  const zone = label !== null && Object.hasOwn(LABELS, label) ? LABELS[label] : undefined;
  if (zone !== undefined) return [wallInstant(date, wall, zone)];
  const here = wallInstant(date, wall, own);
  return label === null ? [here] : [here, here - DAY, here + DAY];
}

function clock({ minutes, label, offset }: StatedCall): string {
  const at = minutes ?? 0;
  const hour = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const zone = label ?? (offset === null ? '' : `UTC${offset < 0 ? '-' : '+'}${Math.abs(offset) / 60}`);
  return `${hour} ${zone}`.trim();
}
