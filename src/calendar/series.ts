import { DAY, type Instant } from '../domain/time.ts';
import { dayOfWall, MS_PER_DAY } from './civil.ts';
import type { Collector, Placed } from './collector.ts';
import type { Details } from './details.ts';
import { type CalendarEvent, detailsOf, type Moment } from './event.ts';
import { exclusionsOf } from './exclusions.ts';
import type { Range } from './expand.ts';
import { type Instances, instancesOf } from './instances.ts';
import { endOf, type Length, longest, wholeDays } from './length.ts';
import { type ListedDate, listedDates } from './listed-dates.ts';
import { type Override, type Overrides, overridesOf, reachOf, type Shift, shiftAt } from './overrides.ts';
import type { Work } from './problems.ts';
import { newest } from './revisions.ts';

/** Collects the occurrences of all events that share one UID: a series with its overrides, or a single event. */
export function collectSeries(events: readonly CalendarEvent[], collector: Collector, work: Work): void {
  const masters = events.filter((event) => event.lines.recurrenceId === null);
  const master = newest(masters, work.problems);
  const others =
    masters.length === events.length ? [] : events.filter((event) => event.lines.recurrenceId !== null);
  const overrides = overridesOf(others, master?.start ?? null, work.problems);
  for (const override of overrides.single.values()) addOverride(override, master, collector);
  if (master?.start) new Series(master, master.start, overrides, collector, work).collect();
}

/** One master in its window. */
class Series {
  private readonly master: CalendarEvent;
  private readonly start: Moment;
  private readonly overrides: Overrides;
  private readonly collector: Collector;
  private readonly work: Work;
  private readonly extraDates: readonly ListedDate[];

  constructor(master: CalendarEvent, start: Moment, overrides: Overrides, collector: Collector, work: Work) {
    this.master = master;
    this.start = start;
    this.overrides = overrides;
    this.collector = collector;
    this.work = work;
    this.extraDates = listedDates(master, master.lines.extraDates, start, work.problems);
  }

  collect(): void {
    const { master, start, work } = this;
    const range = this.range();
    const instances = instancesOf(master, start, this.extraDates, range, work);
    const isOut = exclusionsOf(master, start, range, work);
    for (const [original, length] of instances.originals) {
      if (!this.overrides.single.has(original)) this.instance(original, length, instances.recurring, isOut);
    }
    this.unmatchedShifts(instances, range);
  }

  /** Where an instance may originally start that overlaps the window, perhaps after it was moved. */
  private range(): Range {
    const { window } = this.collector;
    const reach = reachOf(this.overrides);
    const lengths = [
      this.master.length,
      ...this.extraDates.map(({ length }) => length ?? this.master.length),
      ...this.overrides.shifts.map(({ event }) => event.length),
    ];
    const most = lengths.reduce((longestYet, length) => Math.max(longestYet, longest(length)), 0);
    return { from: window.from - most - reach - DAY, to: window.to + reach + DAY };
  }

  private instance(
    original: Instant,
    length: Length | null,
    recurring: boolean,
    isOut: ((original: Instant) => boolean) | null,
  ): void {
    const { master, start, collector } = this;
    const shift = shiftAt(this.overrides, original);
    const placed =
      shift === null
        ? place(master, start, original, length ?? master.length)
        : placeShifted(shift, original, master);
    const id = recurring ? { instant: original, allDay: start.allDay } : null;
    if (isOut?.(original)) collector.exclude(master.uid, id, placed);
    else if (shift === null) collector.add(master, id, placed, () => detailsOf(master));
    else collector.add(shift.event, id, placed, () => overrideDetails(shift.event, master));
  }

  /** A RECURRENCE-ID that matches no instance is shown all the same, as other calendars do. */
  private unmatchedShifts({ originals }: Instances, range: Range): void {
    for (const shift of this.overrides.shifts) {
      const { original } = shift;
      if (original >= range.from && original < range.to && !originals.has(original)) {
        addOverride(shift, this.master, this.collector);
      }
    }
  }
}

function addOverride(override: Override, master: CalendarEvent | null, collector: Collector): void {
  const { event, original, allDay, start } = override;
  const placed = place(event, start, start.instant, overrideLength(override, master));
  collector.add(event, { instant: original, allDay }, placed, () => overrideDetails(event, master));
}

function overrideLength({ event }: Override, master: CalendarEvent | null): Length {
  return event.start === null && master !== null ? master.length : event.length;
}

/** An override that only cancels need not repeat what it cancels. */
function overrideDetails(event: CalendarEvent, master: CalendarEvent | null): Details {
  const bare = event.lines.summary === null && (event.start === null || event.status === 'CANCELLED');
  return detailsOf(bare && master !== null ? master : event);
}

function place(event: CalendarEvent, { allDay, zone }: Moment, start: Instant, length: Length): Placed {
  const end = endOf(start, allDay ? wholeDays(length) : length, zone);
  return { allDay, start, end, zone, floating: event.zones.floating };
}

/** Moved by wall time, so that a change of clocks does not move it further. */
function placeShifted(shift: Shift, original: Instant, master: CalendarEvent): Placed {
  const { allDay, zone } = shift.start;
  const wall = zone.wallOf(original) + shift.by;
  const start = allDay ? dayOfWall(wall) * MS_PER_DAY : zone.instantOf(wall);
  return place(shift.event, shift.start, start, overrideLength(shift, master));
}
