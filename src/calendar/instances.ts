import type { Instant } from '../domain/time.ts';
import { LIMITS } from './budget.ts';
import { type CalendarEvent, eventLabel, type Moment } from './event.ts';
import type { Range } from './expand.ts';
import type { Length } from './length.ts';
import { type ListedDate, originalOf } from './listed-dates.ts';
import { shown, type Work } from './problems.ts';
import { ruleInstants } from './recurrence.ts';

/**
 * The recurrence set of an event before anything is taken out (RFC 5545 3.8.5.3): its start, its rules and RDATEs, each
 * once, with the length of its own that an RDATE period gives. `recurring` is false for a single event.
 */
export type Instances = { originals: Map<Instant, Length | null>; recurring: boolean };

/** A rule that cannot be used is named in `problems` and left out; without any other, the single event stays. */
export function instancesOf(
  event: CalendarEvent,
  start: Moment,
  extraDates: readonly ListedDate[],
  range: Range,
  { budget, problems }: Work,
): Instances {
  const originals = new Map<Instant, Length | null>();
  let usable = 0;
  for (const { value } of event.lines.rules) {
    const found =
      originals.size > LIMITS.occurrencesPerSeries ? TOO_MANY : ruleInstants(value, start, range, budget);
    if ('wrong' in found) {
      problems.add(`${eventLabel(event)}: RRULE ${shown(value)} set aside, ${found.wrong}`);
    } else {
      usable++;
      for (const instant of found) originals.set(instant, null);
    }
  }
  if (usable === 0) originals.set(start.instant, null);
  for (const { moment, length } of extraDates) {
    const original = originalOf(moment, start);
    if (original >= range.from && original < range.to) originals.set(original, length);
  }
  return { originals, recurring: usable > 0 || extraDates.length > 0 };
}

const TOO_MANY = { wrong: 'the series has too many dates already' };
