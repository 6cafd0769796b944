import { fileURLToPath } from 'node:url';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import {
  DAY,
  type Lead,
  type Millis,
  parseDuration,
  parseLead,
  SECOND,
  type Zone,
} from '../src/domain/time.ts';
import { didYouMean } from './suggest.ts';

// The message of every issue says what is *allowed*; `explain.ts` adds what was found, and where.

type Field<T> = {
  allowed: string;
  /** For editors (JSON Schema); `read` decides. */
  pattern?: string;
  /** The value that a text stands for, or `null`. */
  read(text: string): T | null;
  /** The likely mend of a refused text. */
  hint?(text: string): string | null;
};

/** A text that stands for something else; what `read` does not know is refused with `allowed` and the hint. */
export function field<T>({ allowed, pattern, read, hint = () => null }: Field<T>) {
  return z
    .string({ error: () => allowed })
    .meta(pattern === undefined ? {} : { pattern })
    .transform((text, context): T => {
      const value = read(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: allowed, params: { hint: hint(text) } });
      return z.NEVER;
    });
}

const DURATION = '^\\d{1,9}\\s*(ms|s|m|h|d|w)$';

function durationHint(text: string): string | null {
  const [, digits] = /^\s*(\d{1,9})\s*\w*\s*$/.exec(text) ?? [];
  return digits === undefined ? null : `Units are ms, s, m, h, d and w: for instance "${Number(digits)}m".`;
}

/** A length of time such as `10m`, within bounds that are themselves written so. */
export function duration(least: string, most: string) {
  const [from, to]: [Millis, Millis] = [parseDuration(least) ?? 0, parseDuration(most) ?? 0];
  return field<Millis>({
    allowed: `a whole number with a unit, such as 30s, 10m, 1h or 7d, from ${least} to ${most}`,
    pattern: DURATION,
    read(text) {
      const value = parseDuration(text);
      return value !== null && value >= from && value <= to ? value : null;
    },
    hint: (text) => (parseDuration(text) === null ? durationHint(text) : null),
  });
}

/** How long before a call; calendars are looked at 60 days ahead. */
export const lead = field<Lead>({
  allowed: 'how long before the call, such as 7d, 1d, 1h or 10m, from 1s to 8w',
  pattern: DURATION,
  read(text) {
    const value = parseLead(text);
    const total = value === null ? 0 : value.ms + value.days * DAY;
    return total >= SECOND && total <= 56 * DAY ? value : null;
  },
  hint: (text) => (parseLead(text) === null ? durationHint(text) : null),
});

/** The zones that this Node knows by name, and `UTC`; links such as `Asia/Kolkata` are valid beside these. */
const ZONES: readonly string[] = [
  ...Intl.supportedValuesOf('timeZone'),
  'Asia/Kolkata',
  'Europe/Kyiv',
  'UTC',
];

function misspelt(text: string): string | null {
  return ZONES.find((zone) => zone !== text && zone.toLowerCase() === text.toLowerCase()) ?? null;
}

function zoneHint(text: string): string | null {
  if (/^(utc|gmt|z)?\s*[+-]/i.test(text))
    return 'Name a place such as Europe/Madrid: its clock changes are then known. A fixed offset is written Etc/GMT-2 (two hours east).';
  const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
  const named = ZONES.find((zone) => zone.toLowerCase().endsWith(city));
  if (named !== undefined) return `Did you mean ${JSON.stringify(named)}?`;
  if (/^[a-z]{2,5}$/i.test(text))
    return 'Abbreviations mean different things in different places: name a place.';
  return didYouMean(text, ZONES);
}

/** An IANA zone id; offsets are refused because they know nothing of clock changes. */
export const zone = field<Zone>({
  allowed: 'the name of a time zone such as Europe/Madrid or UTC',
  read: (text) =>
    /^[A-Za-z]/.test(text) &&
    !/^(utc|gmt)./i.test(text) &&
    IANAZone.isValidZone(text) &&
    misspelt(text) === null
      ? text
      : null,
  hint: zoneHint,
});

/** https://slack.com/help/articles/201402297: at most 80 characters, lower case, no spaces or full stops. */
const CHANNEL_NAME = /^#[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}_-]{1,80}$/u;
const CHANNEL_ID = /^[CG][A-Z0-9]{2,20}$/;

function isChannel(text: string): boolean {
  return CHANNEL_NAME.test(text) || CHANNEL_ID.test(text);
}

/** A channel by name or id. */
export const channel = field({
  allowed: 'a channel in quotes such as "#touchpoints" (lower case, no spaces), or its id such as C024BE91L',
  pattern: '^(#[^\\s.A-Z]{1,80}|[CG][A-Z0-9]{2,20})$',
  read: (text) => (isChannel(text) ? text : null),
  hint(text) {
    const mended = `#${text.trim().replace(/^#/, '').toLowerCase().replaceAll(/\s+/g, '-')}`;
    return isChannel(mended) ? `Did you mean ${JSON.stringify(mended)}?` : null;
  },
});

/** A user or a user group by id. */
export const member = field({
  allowed: 'the id of a user (U… or W…) or of a user group (S…)',
  pattern: '^[UWS][A-Z0-9]{2,20}$',
  read: (text) => (/^[UWS][A-Z0-9]{2,20}$/.test(text) ? text : null),
  hint: () => 'In Slack: open the profile, "More", "Copy member ID".',
});

/** A time of day, `HH:MM`. */
export const timeOfDay = field({
  allowed: 'a time of day from "00:00" to "23:59"',
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  read: (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null),
  hint: (text) => (/^\d:[0-5]\d$/.test(text) ? `Did you mean "0${text}"?` : null),
});

/** A short name or search text. */
export function text(what: string) {
  return field({
    allowed: `${what}: 1 to 200 characters on one line, in quotes if it looks like a number`,
    read: (found) => (/^\P{Cc}{1,200}$/u.test(found) && found.trim() !== '' ? found : null),
  });
}

/** A host name without scheme, port or path. */
export const host = field({
  allowed: 'a host such as meet.example.org (its subdomains are included)',
  read: (found) =>
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(found) ? found : null,
  hint: (found) => (/[/:]/.test(found) ? 'Leave out https://, ports and paths.' : null),
});

const SCHEMES = ['https:', 'webcal:', 'file:'];

/** The address of a calendar: `https:` (`webcal:` becomes it), or `file:` and a path that is still relative. */
export const feedUrl = field({
  allowed: 'an https: or webcal: address, or file: and a path relative to this file',
  read(found) {
    if (/\p{Cc}/u.test(found)) return null;
    if (found.startsWith('file:')) return filePath(found) === null ? null : found;
    const url = URL.parse(found.replace(/^webcal:/i, 'https:'));
    const accepted = url?.protocol === 'https:' && url.username === '' && url.password === '';
    return accepted ? url.href : null;
  },
  hint(found) {
    const [, scheme = ''] = /^([a-z][a-z0-9+.-]*:)\/\//i.exec(found) ?? [];
    if (scheme.toLowerCase() === 'http:')
      return 'Calendars are fetched over https: only; most servers answer there too.';
    if (/\/\/[^/]*@/.test(found))
      return 'An address with a user name or password is not stored here: use the public address of the calendar.';
    if (scheme === '') return 'Begin with https:// or file:';
    return didYouMean(scheme.toLowerCase(), SCHEMES);
  },
});

/** The path in a `file:` address, `file:///absolute` or `file:relative`; `null` when it names another machine. */
export function filePath(url: string): string | null {
  const path = url.slice('file:'.length);
  if (!path.startsWith('//')) return path === '' ? null : path;
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}
