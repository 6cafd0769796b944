import { DAY, type Instant } from '../domain/time.ts';
import { dateOf, dayOfWall } from './civil.ts';
import type { Window } from './feeds.ts';

/** No zone is further from another than this, and then some. */
const SLACK = 2 * DAY;
/** The longest DURATION that is taken as short without reading it: `PT99H`. */
const SHORT_DURATION = 5 * DAY;

const NONE = -1;
const UNREADABLE = -2;

/**
 * Looks at the lines of one VEVENT after the other, at as few letters as will do, to tell whether it may have an
 * occurrence in the window. Dates are compared as the digits that they are written in.
 */
export class EventProbe {
  /** Of the bytes of the UID, to find other revisions of an event without reading them. 0 for none. */
  uidHash = 0;
  hasRule = false;
  private readonly text: string;
  private readonly low: number;
  private readonly lowWithDuration: number;
  private readonly high: number;
  private keep = false;
  private start = NONE;
  private end = NONE;
  private hasDuration = false;
  private folding: 'none' | 'date' | 'uid' = 'none';

  constructor(text: string, window: Window) {
    this.text = text;
    this.low = dateNumber(window.from - SLACK);
    this.lowWithDuration = dateNumber(window.from - SLACK - SHORT_DURATION);
    this.high = dateNumber(window.to + SLACK);
  }

  /** Before each event. */
  reset(): void {
    this.uidHash = 0;
    this.hasRule = false;
    this.keep = false;
    this.start = NONE;
    this.end = NONE;
    this.hasDuration = false;
    this.folding = 'none';
  }

  /** A line of the event itself, not of a part within it; `letter` is its first one in lower case. */
  line(letter: number, from: number, to: number): void {
    this.folding = 'none';
    if (letter === 100) this.dateLine(from, to);
    else if (letter === 117 && this.uidHash === 0 && hasName(this.text, 'UID', from)) this.uidLine(from, to);
    else if (letter === 114) this.recurrenceLine(from);
  }

  /** A part begins within the event: folded lines that follow are its own. */
  interrupt(): void {
    this.folding = 'none';
  }

  /** What follows the white space of a folded line. A folded date is left to the parser. */
  continued(from: number, to: number): void {
    if (this.folding === 'date') this.keep = true;
    else if (this.folding === 'uid') this.hashUid(from, to);
  }

  /** `false` for a single event whose dates lie outside the window. */
  isWorthReading(): boolean {
    if (this.keep || this.hasRule || this.start < 0 || this.end === UNREADABLE) return true;
    const last = this.end === NONE ? this.start : this.end;
    return this.start <= this.high && last >= (this.hasDuration ? this.lowWithDuration : this.low);
  }

  private recurrenceLine(from: number): void {
    const { text } = this;
    if (hasName(text, 'RRULE', from)) this.hasRule = true;
    else if (hasName(text, 'RDATE', from) || hasName(text, 'RECURRENCE-ID', from)) this.keep = true;
  }

  private dateLine(from: number, to: number): void {
    const { text } = this;
    if (hasName(text, 'DTSTART', from)) {
      if (this.start === NONE) this.start = this.dateDigits(from, to);
    } else if (hasName(text, 'DTEND', from)) {
      this.end = this.dateDigits(from, to);
    } else if (hasName(text, 'DURATION', from)) {
      this.hasDuration = true;
      if (!isShortDuration(text.slice(from + 8, Math.min(to, from + 24)))) this.keep = true;
    } else return;
    this.folding = 'date';
  }

  private uidLine(from: number, to: number): void {
    const colon = this.text.indexOf(':', from);
    this.hashUid(colon === -1 || colon > to ? to : colon + 1, to);
    this.folding = 'uid';
  }

  /** FNV-1a of what is the same however a UID is written: without spaces, escapes (`\N`) and bytes that may be bad. */
  private hashUid(from: number, to: number): void {
    let hash = this.uidHash;
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code <= 32 || code > 126 || code === 92 || (code | 32) === 110) continue;
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
    }
    this.uidHash = hash;
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

/** Whether a line begins with this name, in whatever case, and nothing else. */
export function hasName(text: string, name: string, from: number): boolean {
  const after = from + name.length;
  const next = text.charCodeAt(after);
  if (next !== 58 && next !== 59 && next !== 32) return false;
  return (
    text.startsWith(name, from) ||
    (text.charCodeAt(from + 1) >= 97 && text.slice(from, after).toUpperCase() === name)
  );
}

function isShortDuration(text: string): boolean {
  return /^:PT(\d{1,2}H|\d{1,3}M)\s*$/i.test(text);
}

function dateNumber(instant: Instant): number {
  const { year, month, date } = dateOf(dayOfWall(instant));
  return year * 10_000 + month * 100 + date;
}
