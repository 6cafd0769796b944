import { LIMITS } from './budget.ts';
import { EventProbe, hasName } from './event-probe.ts';
import type { Window } from './feeds.ts';

/** Where a VEVENT stands in the byte text, in which VCALENDAR, whether it has a rule; `uid` is a hash of its UID. */
export type EventRange = { from: number; to: number; calendar: number; uid: number; hasRule: boolean };

/** Where the parts of one VCALENDAR that its zones need stand. */
export type CalendarRange = { vtimezones: { from: number; to: number }[]; named: string | null };

export type Scan = {
  calendars: CalendarRange[];
  /** The events that may have an occurrence in the window, and all that share a UID with one of them. */
  events: EventRange[];
  /** How many VEVENTs there are in all. */
  total: number;
  complete: boolean;
};

/**
 * Goes once over a calendar, looking only at the first letters of each line, and picks the events worth reading. A part
 * that is not ended ends where the next one of its kind begins.
 */
export function scanCalendar(text: string, window: Window): Scan {
  return new Scanner(text, window).run();
}

const NONE = -1;

class Scanner {
  private readonly text: string;
  private readonly probe: EventProbe;
  private readonly calendars: CalendarRange[] = [];
  private readonly picked: EventRange[] = [];
  private readonly pickedUids = new Set<number>();
  /** The others, four numbers each: from, to, calendar, hash of the UID. */
  private readonly others: number[] = [];
  private total = 0;
  private calendarOpen = false;
  private zoneFrom = NONE;
  private eventFrom = NONE;
  /** How many parts are open within the event. */
  private depth = 0;

  constructor(text: string, window: Window) {
    this.text = text;
    this.probe = new EventProbe(text, window);
  }

  run(): Scan {
    const { text } = this;
    for (let from = 0; from < text.length; ) {
      const newline = text.indexOf('\n', from);
      const to = newline === -1 ? text.length : newline;
      this.line(from, to);
      from = to + 1;
    }
    const complete = !this.calendarOpen && this.eventFrom === NONE;
    this.closeEvent(text.length);
    this.addRevisions();
    return { calendars: this.calendars, events: this.picked, total: this.total, complete };
  }

  private line(from: number, to: number): void {
    const code = this.text.charCodeAt(from);
    const letter = code | 32;
    if (code === 32 || code === 9) this.probe.continued(from + 1, to);
    else if (letter === 98 && hasName(this.text, 'BEGIN', from)) this.begin(from, to);
    else if (letter === 101 && hasName(this.text, 'END', from)) this.ended(from, to);
    else if (this.eventFrom === NONE) this.calendarProperty(letter, from, to);
    else if (this.depth === 0) this.probe.line(letter, from, to);
  }

  private calendarProperty(letter: number, from: number, to: number): void {
    if (letter !== 120 || !hasName(this.text, 'X-WR-TIMEZONE', from)) return;
    const value = this.text.slice(this.text.indexOf(':', from) + 1, to).trim();
    const calendar = this.calendars.at(-1);
    if (calendar !== undefined && calendar.named === null && value !== '') calendar.named = value;
  }

  private begin(from: number, to: number): void {
    const name = this.componentName(from + 6, to);
    if (name === 'VEVENT') this.openEvent(from);
    else if (name === 'VCALENDAR') {
      this.closeEvent(from);
      this.calendars.push({ vtimezones: [], named: null });
      this.calendarOpen = true;
    } else if (name === 'VTIMEZONE') {
      this.closeEvent(from);
      this.zoneFrom = from;
    } else if (/^V(TODO|JOURNAL|FREEBUSY|AVAILABILITY)$/.test(name)) this.closeEvent(from);
    else if (this.eventFrom !== NONE) {
      this.depth++;
      this.probe.interrupt();
    }
  }

  private ended(from: number, to: number): void {
    const name = this.componentName(from + 4, to);
    if (name === 'VEVENT') this.closeEvent(to);
    else if (name === 'VCALENDAR') {
      this.closeEvent(from);
      this.calendarOpen = false;
    } else if (name === 'VTIMEZONE' && this.zoneFrom !== NONE) {
      this.calendar().vtimezones.push({ from: this.zoneFrom, to });
      this.zoneFrom = NONE;
    } else if (this.depth > 0) this.depth--;
  }

  private componentName(from: number, to: number): string {
    if (this.text.startsWith('VEVENT\r', from)) return 'VEVENT';
    return this.text
      .slice(from, Math.min(to, from + 40))
      .trim()
      .toUpperCase();
  }

  /** Events that stand in no VCALENDAR are read as if they stood in one. */
  private calendar(): CalendarRange {
    const last = this.calendars.at(-1);
    if (last !== undefined) return last;
    const bare = { vtimezones: [], named: null };
    this.calendars.push(bare);
    return bare;
  }

  private openEvent(from: number): void {
    this.closeEvent(from);
    this.calendar();
    this.eventFrom = from;
    this.depth = 0;
    this.probe.reset();
  }

  private closeEvent(to: number): void {
    if (this.eventFrom === NONE) return;
    const from = this.eventFrom;
    const uid = this.probe.uidHash;
    const calendar = this.calendars.length - 1;
    this.eventFrom = NONE;
    if (++this.total > LIMITS.events) return;
    if (this.probe.isWorthReading()) {
      this.picked.push({ from, to, calendar, uid, hasRule: this.probe.hasRule });
      if (uid !== 0) this.pickedUids.add(uid);
    } else this.others.push(from, to, calendar, uid);
  }

  /** A newer revision of an event may have moved it out of the window. */
  private addRevisions(): void {
    const { others } = this;
    for (let at = 0; at < others.length; at += 4) {
      if (!this.pickedUids.has(others[at + 3] ?? 0)) continue;
      const [from = 0, to = 0, calendar = 0, uid = 0] = others.slice(at, at + 4);
      this.picked.push({ from, to, calendar, uid, hasRule: false });
    }
  }
}
