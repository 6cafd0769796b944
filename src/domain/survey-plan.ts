import { type Call, callOf } from './call.ts';
import type { KnownOccurrence } from './feed.ts';
import { matches } from './match.ts';
import { occurrenceKey } from './occurrence.ts';
import type { Survey, SurveyRule } from './survey.ts';
import { DAY, type Instant } from './time.ts';
import { overAt } from './walltime.ts';

/** A survey that a rule asks for, and within which time it may open. */
export type PlannedSurvey = {
  rule: SurveyRule;
  occurrence: string;
  call: Call;
  opensAt: Instant;
  /** Later than this nobody remembers the call well. */
  until: Instant;
  takesPlace: boolean;
};

/** Every survey that a rule asks for: one for each call that it is about, after its end as the calendar has it now. */
export function planSurveys(
  rule: SurveyRule,
  occurrences: readonly KnownOccurrence[],
  linkHosts: readonly string[],
): PlannedSurvey[] {
  return occurrences
    .filter((occurrence) => isAskedAbout(rule, occurrence))
    .map((occurrence) => {
      const opensAt = overAt(occurrence.time) + rule.opensAfter;
      return {
        rule,
        occurrence: occurrenceKey(occurrence),
        call: callOf(occurrence, linkHosts),
        opensAt,
        until: opensAt + Math.min(DAY, rule.closesAfter / 2),
        takesPlace: occurrence.status !== 'CANCELLED' && !occurrence.removed,
      };
    });
}

/** Is it one of the calls that the rule is about? */
function isAskedAbout({ feed, match, except }: SurveyRule, occurrence: KnownOccurrence): boolean {
  if (occurrence.feed !== feed || !matches(match, occurrence)) return false;
  return except === null || !matches(except, occurrence);
}

/** What is to be done about a survey now. */
export type SurveyStep = 'open' | 'withdraw' | 'close' | null;

/**
 * The next step, from what is planned (`null`: the call is not in the calendar any more, which says nothing) and what is
 * there. `last` is the newest survey about the call by this rule. One that was withdrawn makes room for another.
 */
export function nextStep(planned: PlannedSurvey | null, last: Survey | null, now: Instant): SurveyStep {
  if (last?.status === 'open') {
    if (planned !== null && isOff(planned, now)) return 'withdraw';
    return last.closesAt <= now ? 'close' : null;
  }
  if (planned === null || !planned.takesPlace || (last !== null && last.status !== 'withdrawn')) return null;
  return planned.opensAt <= now && now < planned.until ? 'open' : null;
}

/** Cancelled, or moved to where it is still to come. One that has vanished may have taken place. */
function isOff({ call, rule, opensAt }: PlannedSurvey, now: Instant): boolean {
  return call.status === 'CANCELLED' || opensAt - rule.opensAfter > now;
}
