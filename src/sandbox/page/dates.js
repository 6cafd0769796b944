/** @typedef {{ zone: string, hour12: boolean, now: number }} Viewer Whose eyes: their zone, their clock, and the sandbox's time in ms. */

const DAY = 86_400_000;
/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {number} instant ms
 * @param {string} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
export function format(instant, zone, options) {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  formats.set(key, known);
  return known.format(instant);
}

/**
 * The calendar day of an instant in a zone, `YYYY-MM-DD`.
 * @param {number} instant
 * @param {string} zone
 */
export function dayOf(instant, zone) {
  const part = (/** @type {Intl.DateTimeFormatOptions} */ options) => format(instant, zone, options);
  return `${part({ year: 'numeric' })}-${part({ month: '2-digit' })}-${part({ day: '2-digit' })}`;
}

/**
 * @param {number} instant
 * @param {Viewer} viewer
 * @param {boolean} [seconds]
 */
export function timeOf(instant, { zone, hour12 }, seconds = false) {
  const hours = hour12
    ? { hour: /** @type {const} */ ('numeric') }
    : { hour: /** @type {const} */ ('2-digit') };
  const cycle = hour12 ? /** @type {const} */ ('h12') : /** @type {const} */ ('h23');
  const small = seconds ? { second: /** @type {const} */ ('2-digit') } : {};
  return format(instant, zone, { ...hours, minute: '2-digit', ...small, hourCycle: cycle });
}

/** @param {string} number */
function ordinal(number) {
  const ending = /1\dth$/.test(`${number}th`)
    ? 'th'
    : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th');
  return number + ending;
}

/**
 * A date in words, as Slack writes it; the year only when it is not this one or half a year away.
 * @param {number} instant
 * @param {Viewer} viewer
 * @param {{ weekday?: boolean, short?: boolean }} style
 */
function words(instant, { zone, now }, { weekday = false, short = false }) {
  const month = format(instant, zone, { month: short ? 'short' : 'long' });
  const number = format(instant, zone, { day: 'numeric' });
  const year = Math.abs(instant - now) > 182 * DAY ? `, ${format(instant, zone, { year: 'numeric' })}` : '';
  const before = weekday ? `${format(instant, zone, { weekday: 'long' })}, ` : '';
  return `${before}${month} ${short ? number : ordinal(number)}${year}`;
}

/**
 * `today`, `yesterday` or `tomorrow`, or else what `otherwise` says.
 * @param {number} instant
 * @param {Viewer} viewer
 * @param {string} otherwise
 */
function pretty(instant, { zone, now }, otherwise) {
  const day = dayOf(instant, zone);
  if (day === dayOf(now, zone)) return 'today';
  if (day === dayOf(now - DAY, zone)) return 'yesterday';
  return day === dayOf(now + DAY, zone) ? 'tomorrow' : otherwise;
}

/**
 * @param {number} instant
 * @param {number} now
 */
function ago(instant, now) {
  const minutes = Math.round((instant - now) / 60_000);
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 60 / 24), 'day');
}

/**
 * Fills Slack's date tokens: https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 * @param {number} instant
 * @param {string} pattern
 * @param {Viewer} viewer
 * @returns {string}
 */
export function fillTokens(instant, pattern, viewer) {
  const long = words(instant, viewer, { weekday: true });
  const middle = words(instant, viewer, {});
  const short = words(instant, viewer, { short: true });
  /** @type {Record<string, () => string>} */
  const tokens = {
    date_num: () => dayOf(instant, viewer.zone),
    date_slash: () => format(instant, viewer.zone, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    date: () => middle,
    date_short: () => short,
    date_long: () => long,
    date_long_full: () => middle,
    date_pretty: () => pretty(instant, viewer, middle),
    date_short_pretty: () => pretty(instant, viewer, short),
    date_long_pretty: () => pretty(instant, viewer, long),
    day_divider_pretty: () => pretty(instant, viewer, long),
    time: () => timeOf(instant, viewer),
    time_secs: () => timeOf(instant, viewer, true),
    ago: () => ago(instant, viewer.now),
  };
  const filled = pattern.replace(/\{(\w+)\}/g, (whole, name) => tokens[name]?.() ?? whole);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/**
 * The instant at which a zone's clocks show `local` (`YYYY-MM-DDTHH:MM`).
 * @param {string} local
 * @param {string} zone
 */
export function instantOf(local, zone) {
  const wanted = Date.parse(`${local}Z`);
  const shown = (/** @type {number} */ at) =>
    Date.parse(`${dayOf(at, zone)}T${timeOf(at, { zone, hour12: false, now: at })}Z`);
  const guess = wanted - (shown(wanted) - wanted);
  return guess - (shown(guess) - wanted);
}
