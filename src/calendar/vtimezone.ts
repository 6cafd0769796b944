import { HOUR, type Instant, MINUTE, type Millis, SECOND, type Zone } from '../domain/time.ts';
import { type Budget, LIMITS } from './budget.ts';
import type { Wall } from './civil.ts';
import { type ContentLine, contentLines } from './content-line.ts';
import { parseDateValue } from './date-value.ts';
import { expandDays } from './expand.ts';
import { parseRule } from './rule.ts';
import { instantIn, type OffsetTable, wallIn, type ZoneClock } from './zone-clock.ts';

/** One STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 3.6.5); an onset is the wall time at which it begins. */
type Observance = { from: Millis; to: Millis; onsets: Wall[] };

/** Parts beyond this many are not believed. */
const MAX_OBSERVANCES = 1_000;

/**
 * The clock that a VTIMEZONE describes, its changes worked out up to `horizon`. `null` when it has no usable part or
 * asks for more than the budget allows.
 */
export function vtimezoneClock(text: string, id: Zone, horizon: Instant, budget: Budget): ZoneClock | null {
  const parts = partsOf(contentLines(text));
  if (parts.length === 0 || parts.length > MAX_OBSERVANCES) return null;
  const observances: Observance[] = [];
  for (const part of parts) {
    const observance = observanceOf(part, horizon, budget);
    if (observance === null) return null;
    observances.push(observance);
  }
  const table = tableOf(observances);
  return { id, instantOf: (wall) => instantIn(table, wall), wallOf: (instant) => wallIn(table, instant) };
}

/** The value of a property of the VTIMEZONE itself, not of its parts. */
export function zoneProperty(text: string, name: string): string | null {
  return (
    contentLines(text)
      .find((line) => line.name === name)
      ?.value.trim() ?? null
  );
}

function partsOf(lines: readonly ContentLine[]): ContentLine[][] {
  const parts: ContentLine[][] = [];
  let open: ContentLine[] | null = null;
  for (const line of lines) {
    const isPart = /^(STANDARD|DAYLIGHT)$/i.test(line.value.trim());
    if (line.name === 'BEGIN' && isPart) {
      open = [];
      parts.push(open);
    } else if (line.name === 'END' && isPart) open = null;
    else open?.push(line);
  }
  return parts;
}

function observanceOf(lines: readonly ContentLine[], horizon: Instant, budget: Budget): Observance | null {
  const value = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const from = parseOffset(value('TZOFFSETFROM'));
  const to = parseOffset(value('TZOFFSETTO'));
  const start = parseDateValue(value('DTSTART'));
  if (to === null || start === null) return null;
  const onsets = [start.wall];
  for (const line of lines) {
    const more = line.name === 'RRULE' ? ruleOnsets(line.value, start.wall, from ?? to, horizon, budget) : [];
    if (more === null) return null;
    onsets.push(...more, ...(line.name === 'RDATE' ? dateOnsets(line.value) : []));
  }
  return { from: from ?? to, to, onsets };
}

function dateOnsets(value: string): Wall[] {
  return value.split(',').flatMap((item) => {
    const date = parseDateValue(item.split('/')[0] ?? '');
    return date === null ? [] : [date.wall];
  });
}

/** UNTIL is in UTC there, and what it bounds are onsets on the wall before the change. */
function ruleOnsets(
  text: string,
  start: Wall,
  offsetBefore: Millis,
  horizon: Instant,
  budget: Budget,
): Wall[] | null {
  const rule = parseRule(text);
  if ('wrong' in rule || ['SECONDLY', 'MINUTELY', 'HOURLY'].includes(rule.frequency)) return null;
  budget.startRule();
  const last = rule.until === null ? horizon : rule.until.wall + (rule.until.utc ? offsetBefore : 0);
  return expandDays(rule, start, { from: start, to: Math.min(horizon, last + 1) }, budget);
}

function tableOf(observances: readonly Observance[]): OffsetTable {
  const changes = observances
    .flatMap(({ from, to, onsets }) => onsets.map((onset) => ({ at: onset - from, from, to })))
    .sort((a, b) => a.at - b.at)
    .slice(0, LIMITS.valuesPerSeries);
  return {
    initial: changes[0]?.from ?? 0,
    at: changes.map(({ at }) => at),
    offsets: changes.map(({ to }) => to),
  };
}

/** `+HHMM`, `-HHMMSS` (RFC 5545 3.3.14) as milliseconds. */
function parseOffset(text: string): Millis | null {
  const [matched, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^([+-]?)(\d\d):?(\d\d):?(\d\d)?$/.exec(text.trim()) ?? [];
  if (matched === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return sign === '-' ? -size : size;
}
