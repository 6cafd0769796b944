import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { type Instant, isoInstant } from '../domain/time.ts';
import { LIMITS } from './budget.ts';
import { isoDate, MS_PER_DAY } from './civil.ts';
import type { Details } from './details.ts';
import type { CalendarEvent } from './event.ts';
import type { Window } from './feeds.ts';
import type { ZoneClock } from './zone-clock.ts';

/** An instance in its place: all-day starts and ends are midnights in UTC, and lie in the days of `floating`. */
export type Placed = { allDay: boolean; start: Instant; end: Instant; zone: ZoneClock; floating: ZoneClock };

/** Which instance of a series something is: where it originally started. `null` for a single event. */
export type Original = { instant: Instant; allDay: boolean } | null;

/** Gathers the occurrences of one reading that overlap its window. */
export class Collector {
  readonly window: Window;
  readonly excluded: string[] = [];
  private readonly feed: string;
  private readonly found: { from: Instant; occurrence: Occurrence }[] = [];

  constructor(feed: string, window: Window) {
    this.feed = feed;
    this.window = window;
  }

  isFull(): boolean {
    return this.found.length >= LIMITS.occurrencesPerFile;
  }

  add(event: CalendarEvent, original: Original, placed: Placed, details: () => Details): void {
    const from = this.startInWindow(placed);
    if (from === null || this.isFull()) return;
    const { summary, description, location, url, conferences, categories } = details();
    const occurrence = {
      feed: this.feed,
      uid: event.uid,
      recurrenceId: original === null ? null : stampOf(original.instant, original.allDay),
      time: timeOf(placed),
      status: event.status,
      summary,
      description,
      location,
      url,
      conferences,
      categories,
    };
    this.found.push({ from, occurrence });
  }

  exclude(uid: string, original: Original, placed: Placed): void {
    if (original === null || this.startInWindow(placed) === null) return;
    const recurrenceId = stampOf(original.instant, original.allDay);
    this.excluded.push(occurrenceKey({ feed: this.feed, uid, recurrenceId }));
  }

  /** By start, then UID, then original start: the same for the same events in any order. */
  sorted(): Occurrence[] {
    return this.found
      .sort((a, b) => a.from - b.from || compareKeys(a.occurrence, b.occurrence))
      .map(({ occurrence }) => occurrence);
  }

  /** The instant at which it starts, `null` when it does not overlap the window. */
  private startInWindow({ allDay, start, end, floating }: Placed): Instant | null {
    const from = allDay ? floating.instantOf(start) : start;
    const to = allDay ? floating.instantOf(end) : end;
    const overlaps = from < this.window.to && (to > this.window.from || from >= this.window.from);
    return overlaps ? from : null;
  }
}

function timeOf({ allDay, start, end, zone }: Placed): Occurrence['time'] {
  if (!allDay) return { allDay: false, start, end, zone: zone.id };
  return { allDay: true, startDate: isoDate(start / MS_PER_DAY), endDate: isoDate(end / MS_PER_DAY) };
}

function stampOf(instant: Instant, allDay: boolean): string {
  return allDay ? isoDate(instant / MS_PER_DAY) : isoInstant(instant);
}

function compareKeys(a: Occurrence, b: Occurrence): number {
  if (a.uid !== b.uid) return a.uid < b.uid ? -1 : 1;
  return (a.recurrenceId ?? '') < (b.recurrenceId ?? '') ? -1 : 1;
}
