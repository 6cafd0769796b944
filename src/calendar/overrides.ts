import { DAY, type Instant, type Millis } from '../domain/time.ts';
import { parameter } from './content-line.ts';
import { type CalendarEvent, eventLabel, type Moment, momentOf } from './event.ts';
import { originalOf } from './listed-dates.ts';
import { type Problems, shown } from './problems.ts';
import { newest } from './revisions.ts';

/**
 * An event with a RECURRENCE-ID: what takes the place of the instance that originally started at `original`. `start` is
 * its own, or the original one when it only says that something else has changed. `andFuture` is RANGE=THISANDFUTURE,
 * which needs a series to be about.
 */
export type Override = {
  event: CalendarEvent;
  original: Instant;
  allDay: boolean;
  start: Moment;
  andFuture: boolean;
};

/** How far all instances from `original` on are moved, in wall time (RFC 5545 3.8.4.4). */
export type Shift = Override & { by: Millis };

export type Overrides = { single: ReadonlyMap<Instant, Override>; shifts: readonly Shift[] };

const NO_OVERRIDES: Overrides = { single: new Map(), shifts: [] };
/** A series is not searched further than this for instances that were moved into the window. */
const MAX_SHIFT: Millis = 400 * DAY;

/** The overrides of one series, the newest revision of each. `start` is that of the series, if it is in the file. */
export function overridesOf(
  events: readonly CalendarEvent[],
  start: Moment | null,
  problems: Problems,
): Overrides {
  if (events.length === 0) return NO_OVERRIDES;
  const single = new Map<Instant, Override>();
  const shifts: Shift[] = [];
  for (const override of newestOfEach(events, start, problems)) {
    if (!override.andFuture) single.set(override.original, override);
    else shifts.push({ ...override, by: shiftOf(override) });
  }
  return { single, shifts: shifts.sort((a, b) => a.original - b.original) };
}

/** How much wider than the window the originals have to be looked for. */
export function reachOf({ shifts }: Overrides): Millis {
  return Math.min(
    MAX_SHIFT,
    shifts.reduce((most, { by }) => Math.max(most, Math.abs(by) + DAY), 0),
  );
}

/** The shift that an instance is under, if any: the last one that began. */
export function shiftAt({ shifts }: Overrides, original: Instant): Shift | null {
  let found: Shift | null = null;
  for (const shift of shifts) if (shift.original <= original) found = shift;
  return found;
}

function newestOfEach(
  events: readonly CalendarEvent[],
  start: Moment | null,
  problems: Problems,
): Override[] {
  const byOriginal = new Map<string, Override[]>();
  for (const event of events) {
    const override = overrideOf(event, start, problems);
    if (override === null) continue;
    const key = `${override.original} ${override.andFuture}`;
    const known = byOriginal.get(key);
    if (known === undefined) byOriginal.set(key, [override]);
    else known.push(override);
  }
  return [...byOriginal.values()].flatMap((revisions) => {
    const event = newest(
      revisions.map((override) => override.event),
      problems,
    );
    return revisions.filter((override) => override.event === event);
  });
}

/** A RECURRENCE-ID without zone is in that of the series; a bare date on a timed series means that local day. */
function overrideOf(event: CalendarEvent, start: Moment | null, problems: Problems): Override | null {
  const line = event.lines.recurrenceId;
  const reference = start ?? event.start;
  const id = line === null ? null : momentOf(line, event.zones, reference?.zone ?? event.zones.floating);
  if (id === null) {
    problems.add(`${eventLabel(event)} set aside: RECURRENCE-ID ${shown(line?.value ?? '')} is no date`);
    return null;
  }
  const series = start ?? id;
  const original = originalOf(id, series);
  const own = event.start ?? momentAt(original, series);
  const andFuture = start !== null && isThisAndFuture(event);
  return { event, original, allDay: series.allDay, start: own, andFuture };
}

function momentAt(instant: Instant, { allDay, zone }: Moment): Moment {
  return { allDay, zone, instant, wall: zone.wallOf(instant) };
}

function isThisAndFuture(event: CalendarEvent): boolean {
  const { recurrenceId } = event.lines;
  return recurrenceId !== null && parameter(recurrenceId, 'RANGE')?.toUpperCase() === 'THISANDFUTURE';
}

function shiftOf({ start, original }: Override): Millis {
  return start.wall - start.zone.wallOf(original);
}
