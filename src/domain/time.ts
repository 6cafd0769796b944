/** A moment, in epoch milliseconds (UTC). */
export type Instant = number;

/** A length of time in milliseconds. */
export type Millis = number;

/** A calendar day without zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** An IANA zone id such as `Europe/Madrid`, or `UTC`. */
export type Zone = string;

/** The present moment on the clock of a zone: on its calendar days are counted. */
export type LocalNow = { now: Instant; zone: Zone };

/** Where the present moment comes from; the core is handed one and never looks at the system's. */
export type Clock = {
  now(): Instant;
  /** Has it jumped so far that nobody can tell yet whether it is right? A clock without it never does. */
  doubtful?(): boolean;
};

export const SECOND: Millis = 1_000;
export const MINUTE: Millis = 60 * SECOND;
export const HOUR: Millis = 60 * MINUTE;
export const DAY: Millis = 24 * HOUR;

/**
 * How long before a call: `days` are calendar days in the call's own zone (same wall time), `ms` are exact.
 * `text` is what the community wrote (`7d`, `10m`) and names the lead in keys.
 */
export type Lead = { text: string; days: number; ms: Millis };

const UNITS = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY } as const;

function isUnit(text: string): text is keyof typeof UNITS {
  return Object.hasOwn(UNITS, text);
}

/** Reads `100ms`, `30s`, `10m`, `1h`, `7d` or `2w` as milliseconds; `null` when it is none of these. */
export function parseDuration(text: string): Millis | null {
  const [, digits = '', unit = ''] = /^(\d{1,9})\s*(ms|s|m|h|d|w)$/.exec(text.trim()) ?? [];
  return isUnit(unit) ? Number(digits) * UNITS[unit] : null;
}

/** Reads a duration as a lead: days and weeks stay calendar days, everything shorter is exact. */
export function parseLead(text: string): Lead | null {
  const ms = parseDuration(text);
  if (ms === null) return null;
  const trimmed = text.trim();
  return /[dw]$/.test(trimmed) ? { text: trimmed, days: ms / DAY, ms: 0 } : { text: trimmed, days: 0, ms };
}

/** ISO 8601 in UTC without fractions of a second: `2026-11-20T17:00:00Z`. */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
