import type { Instant } from '../domain/time.ts';
import { dayOfWall } from './civil.ts';
import { type CalendarEvent, eventLabel, type Moment } from './event.ts';
import type { Range } from './expand.ts';
import { listedDates } from './listed-dates.ts';
import { shown, type Work } from './problems.ts';
import { ruleInstants } from './recurrence.ts';

/**
 * What EXDATE and EXRULE (RFC 2445 4.8.5.2) take out of a series: `null` for nothing, otherwise whether the instance
 * that starts at an instant is out. Dates with a time are compared as instants; a bare date takes out whatever starts
 * on that local day, and on all-day series only dates count.
 */
export function exclusionsOf(
  event: CalendarEvent,
  start: Moment,
  range: Range,
  work: Work,
): ((original: Instant) => boolean) | null {
  if (event.lines.exclusions.length === 0 && event.lines.exclusionRules.length === 0) return null;
  const instants = new Set(excludedByRule(event, start, range, work));
  const days = new Set<number>();
  for (const { moment } of listedDates(event, event.lines.exclusions, start, work.problems)) {
    if (moment.allDay || start.allDay) days.add(dayOfWall(moment.wall));
    else instants.add(moment.instant);
  }
  if (days.size === 0) return (original) => instants.has(original);
  return (original) => instants.has(original) || days.has(dayOfWall(start.zone.wallOf(original)));
}

function excludedByRule(
  event: CalendarEvent,
  start: Moment,
  range: Range,
  { budget, problems }: Work,
): Instant[] {
  return event.lines.exclusionRules.flatMap(({ value }) => {
    const found = ruleInstants(value, start, range, budget);
    if (!('wrong' in found)) return found;
    problems.add(`${eventLabel(event)}: EXRULE ${shown(value)} set aside, ${found.wrong}`);
    return [];
  });
}
