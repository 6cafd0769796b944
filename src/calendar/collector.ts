import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { type Instant, isoInstant } from '../domain/time.ts';
import { LIMITS } from './budget.ts';
import { dayOfWall, isoDate, MS_PER_DAY } from './civil.ts';
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
  private readonly stamps = new Stamps();

  constructor(feed: string, window: Window) {
    this.feed = feed;
    this.window = window;
  }

  isFull(): boolean {
    return this.found.length + this.excluded.length >= LIMITS.occurrencesPerFile;
  }

  add(event: CalendarEvent, original: Original, placed: Placed, details: () => Details): void {
    const from = this.startInWindow(placed);
    if (from === null || this.isFull()) return;
    const { summary, description, location, url, conferences, categories } = details();
    const occurrence = {
      feed: this.feed,
      uid: event.uid,
      recurrenceId: original === null ? null : this.stamps.of(original),
      time: this.timeOf(placed),
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
    const recurrenceId = this.stamps.of(original);
    this.excluded.push(occurrenceKey({ feed: this.feed, uid, recurrenceId }));
  }

  /**
   * By start, then UID, then original start: the same for the same events in any order. Each key is there once, even if a
   * UID was written in a way that hid it from the search for others like it.
   */
  sorted(): Occurrence[] {
    const keys = new Set<string>();
    return this.found
      .sort((a, b) => a.from - b.from || compareKeys(a.occurrence, b.occurrence))
      .map(({ occurrence }) => occurrence)
      .filter(({ uid, recurrenceId }) => keys.size < keys.add(`${recurrenceId} ${uid}`).size);
  }

  private timeOf({ allDay, start, end, zone }: Placed): Occurrence['time'] {
    if (!allDay) return { allDay: false, start, end, zone: zone.id };
    const [startDate, endDate] = [
      this.stamps.dayText(start / MS_PER_DAY),
      this.stamps.dayText(end / MS_PER_DAY),
    ];
    return { allDay: true, startDate, endDate };
  }

  /** The instant at which it starts, `null` when it does not overlap the window. */
  private startInWindow({ allDay, start, end, floating }: Placed): Instant | null {
    const from = allDay ? floating.instantOf(start) : start;
    const to = allDay ? floating.instantOf(end) : end;
    const overlaps = from < this.window.to && (to > this.window.from || from >= this.window.from);
    return overlaps ? from : null;
  }
}

/** Writes instants as text. Calls keep to few days and times of day, so each is only worked out once. */
class Stamps {
  private readonly days = new Map<number, string>();
  private readonly times = new Map<number, string>();

  of({ instant, allDay }: { instant: Instant; allDay: boolean }): string {
    const day = dayOfWall(instant);
    return allDay ? this.dayText(day) : this.dayText(day) + this.timeText(instant - day * MS_PER_DAY);
  }

  dayText(day: number): string {
    const known = this.days.get(day) ?? isoDate(day);
    this.days.set(day, known);
    return known;
  }

  private timeText(timeOfDay: number): string {
    const known = this.times.get(timeOfDay) ?? isoInstant(timeOfDay).slice(10);
    this.times.set(timeOfDay, known);
    return known;
  }
}

function compareKeys(a: Occurrence, b: Occurrence): number {
  if (a.uid !== b.uid) return a.uid < b.uid ? -1 : 1;
  return (a.recurrenceId ?? '') < (b.recurrenceId ?? '') ? -1 : 1;
}
