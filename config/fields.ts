import { LANGUAGES, type Language, languageOfLocale } from '../src/domain/language.ts';
import { DAY, type Lead, type Millis, parseDuration, parseLead, SECOND } from '../src/domain/time.ts';
import { field } from './field.ts';

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

/** A language in which the bot speaks. */
export const language = field<Language>({
  allowed: `a language that the bot speaks: ${LANGUAGES.join(', ')}`,
  pattern: `^(${LANGUAGES.join('|')})$`,
  read: (text) => LANGUAGES.find((known) => known === text) ?? null,
  hint(text) {
    const mended = languageOfLocale(text);
    return mended === null ? null : `Did you mean "${mended}"?`;
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

/** A slash command: https://docs.slack.dev/interactivity/implementing-slash-commands */
export const command = field({
  allowed: 'a slash command such as /ospo-job: lower case, digits, - and _, at most 32 characters',
  pattern: '^/[a-z0-9_-]{1,31}$',
  read: (found) => (/^\/[a-z0-9_-]{1,31}$/.test(found) ? found : null),
  hint: (found) => (/^[a-z0-9_-]{1,31}$/.test(found) ? `Did you mean "/${found}"?` : null),
});

/** A tag, which is shown in a menu: at most 75 characters there. */
export const tag = field({
  allowed: 'a tag: 1 to 75 characters on one line',
  read: (found) => (/^[^\p{Cc}]{1,75}$/u.test(found) && found.trim() === found ? found : null),
});
