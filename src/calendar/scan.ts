import { DAY, type Instant } from '../domain/time.ts';
import { LIMITS } from './budget.ts';
import { dateOf, dayOfWall } from './civil.ts';
import type { Window } from './feeds.ts';

/** Where a VEVENT stands in the byte text, and in which VCALENDAR. */
export type EventRange = { from: number; to: number; calendar: number };

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
 * Goes once over a calendar, looking only at the first letters of each line, and picks the events worth reading. An
 * event is left out when it is single and its dates, read as digits, lie more than two days outside the window.
 */
export function scanCalendar(text: string, window: Window): Scan {
  return new Scanner(text, window).run();
}

/** No zone is further from another than this, and then some. */
const SLACK = 2 * DAY;
/** The longest DURATION that is taken as short without reading it: `PT99H`. */
const SHORT_DURATION = 5 * DAY;

const NONE = -1;
const UNREADABLE = -2;

type Folding = 'none' | 'date' | 'uid';

class Scanner {
  private readonly text: string;
  private readonly low: number;
  private readonly lowWithDuration: number;
  private readonly high: number;
  private readonly calendars: CalendarRange[] = [];
  private readonly picked: EventRange[] = [];
  private readonly pickedUids = new Set<number>();
  /** The others, four numbers each: from, to, calendar, hash of the UID. */
  private readonly others: number[] = [];
  private total = 0;
  private calendarOpen = false;
  private zoneFrom = NONE;
  private eventFrom = NONE;
  private depth = 0;
  private keep = false;
  private start = NONE;
  private end = NONE;
  private hasDuration = false;
  private uid = 0;
  private folding: Folding = 'none';

  constructor(text: string, window: Window) {
    this.text = text;
    this.low = dateNumber(window.from - SLACK);
    this.lowWithDuration = dateNumber(window.from - SLACK - SHORT_DURATION);
    this.high = dateNumber(window.to + SLACK);
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
    if (code === 32 || code === 9) {
      if (this.folding !== 'none') this.continued(from + 1, to);
      return;
    }
    this.folding = 'none';
    switch (code | 32) {
      case 98:
        if (this.hasName('BEGIN', from)) this.begin(from, to);
        break;
      case 101:
        if (this.hasName('END', from)) this.ended(from, to);
        break;
      case 120:
        if (this.eventFrom === NONE) this.calendarProperty(from, to);
        break;
      default:
        if (this.eventFrom !== NONE && this.depth === 0) this.property(code | 32, from, to);
    }
  }

  /** Only the properties that say when an event takes place, and what it is called. */
  private property(letter: number, from: number, to: number): void {
    if (letter === 100) this.dateProperty(from, to);
    else if (letter === 117 && this.uid === 0 && this.hasName('UID', from)) this.uidLine(from, to);
    else if (letter === 114 && (this.hasName('RRULE', from) || this.hasName('RDATE', from))) this.keep = true;
    else if (letter === 114 && this.hasName('RECURRENCE-ID', from)) this.keep = true;
  }

  private dateProperty(from: number, to: number): void {
    const second = this.text.charCodeAt(from + 1) | 32;
    if (second === 116) {
      if (this.hasName('DTSTART', from)) {
        if (this.start === NONE) this.start = this.dateDigits(from, to);
        this.folding = 'date';
      } else if (this.hasName('DTEND', from)) {
        this.end = this.dateDigits(from, to);
        this.folding = 'date';
      }
    } else if (second === 117 && this.hasName('DURATION', from)) {
      this.hasDuration = true;
      this.folding = 'date';
      if (!isShortDuration(this.text.slice(from + 8, Math.min(to, from + 24)))) this.keep = true;
    }
  }

  private uidLine(from: number, to: number): void {
    const colon = this.text.indexOf(':', from);
    this.hashUid(colon === -1 || colon > to ? to : colon + 1, to);
    this.folding = 'uid';
  }

  /** FNV-1a. */
  private hashUid(from: number, to: number): void {
    let hash = this.uid === 0 ? 0x811c9dc5 : this.uid;
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== 13) hash = Math.imul(hash ^ code, 0x01000193);
    }
    this.uid = hash;
  }

  /** A folded date is left to the parser. */
  private continued(from: number, to: number): void {
    if (this.folding === 'date') this.keep = true;
    else this.hashUid(from, to);
  }

  private calendarProperty(from: number, to: number): void {
    if (!this.hasName('X-WR-TIMEZONE', from)) return;
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
    else if (this.eventFrom !== NONE) this.depth++;
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
    this.keep = false;
    this.start = NONE;
    this.end = NONE;
    this.hasDuration = false;
    this.uid = 0;
  }

  private closeEvent(to: number): void {
    if (this.eventFrom === NONE) return;
    const from = this.eventFrom;
    const calendar = this.calendars.length - 1;
    this.eventFrom = NONE;
    if (++this.total > LIMITS.events) return;
    if (this.keep || this.mayTouchWindow()) {
      this.picked.push({ from, to, calendar });
      this.pickedUids.add(this.uid);
    } else this.others.push(from, to, calendar, this.uid);
  }

  private mayTouchWindow(): boolean {
    if (this.start < 0 || this.end === UNREADABLE) return true;
    const last = this.end === NONE ? this.start : this.end;
    return this.start <= this.high && last >= (this.hasDuration ? this.lowWithDuration : this.low);
  }

  /** A newer revision of an event may have moved it out of the window. */
  private addRevisions(): void {
    const { others } = this;
    for (let at = 0; at < others.length; at += 4) {
      const [from = 0, to = 0, calendar = 0, uid = 0] = others.slice(at, at + 4);
      if (this.pickedUids.has(uid)) this.picked.push({ from, to, calendar });
    }
  }

  private hasName(name: string, from: number): boolean {
    const after = from + name.length;
    const next = this.text.charCodeAt(after);
    if (next !== 58 && next !== 59 && next !== 32) return false;
    return (
      this.text.startsWith(name, from) ||
      (this.text.charCodeAt(from + 1) >= 97 && this.text.slice(from, after).toUpperCase() === name)
    );
  }

  /** The date at the end of a line as the number YYYYMMDD. */
  private dateDigits(from: number, to: number): number {
    const { text } = this;
    let end = to;
    while (end > from && text.charCodeAt(end - 1) <= 32) end--;
    if ((text.charCodeAt(end - 1) | 32) === 122) end--;
    if ((text.charCodeAt(end - 7) | 32) === 116) end -= 7;
    if (text.charCodeAt(end - 9) !== 58) return UNREADABLE;
    let number = 0;
    for (let at = end - 8; at < end; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return UNREADABLE;
      number = number * 10 + digit;
    }
    return number;
  }
}

function isShortDuration(text: string): boolean {
  return /^:PT(\d{1,2}H|\d{1,3}M)\s*$/i.test(text);
}

function dateNumber(instant: Instant): number {
  const { year, month, date } = dateOf(dayOfWall(instant));
  return year * 10_000 + month * 100 + date;
}
