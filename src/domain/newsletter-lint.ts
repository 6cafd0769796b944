import type { NewsletterEvent, NewsletterIssue } from './newsletter.ts';
import { isElsewhere } from './newsletter-job-host.ts';
import { eventKey, jobKey, newsKey } from './newsletter-keys.ts';
import type { LocalDate } from './time.ts';

/** A weekday that stands beside a date, and the one that the date falls on. */
export type StatedWeekday = { line: number; stated: string; real: string; date: LocalDate };

/** What only the text of an issue shows; the lists hold line numbers. */
export type TextDoubts = { weekdays: StatedWeekday[]; strayBrackets: number[]; surplusBars: number[] };

/** Something that a person should look at before the issue is sent. */
export type LintFinding = { line: number; reason: string };

/** Everything in an issue that contradicts itself, is over, is there twice or cannot be read, by line. */
export function lintNewsletter(issue: NewsletterIssue, doubts: TextDoubts): LintFinding[] {
  const { jobs, news, events, problems, date } = issue;
  const findings: LintFinding[] = [
    ...problems.map(({ line, reason }) => ({ line, reason })),
    ...doubts.weekdays.flatMap(weekdayFinding),
    ...doubts.strayBrackets.map((line) => ({ line, reason: 'the brackets do not match' })),
    ...doubts.surplusBars.map((line) => ({
      line,
      reason: 'there is more than one | between organisation and title',
    })),
    ...(date === null ? [] : events.flatMap((event) => overFindings(event, date))),
    ...jobs
      .filter(isElsewhere)
      .map(({ line, org, url }) => ({ line, reason: `nothing in ${url} names ${org}` })),
    ...[...twice(jobs, jobKey), ...twice(news, newsKey), ...twice(events, eventKey)],
  ];
  return findings.toSorted((left, right) => left.line - right.line);
}

function weekdayFinding({ line, stated, real, date }: StatedWeekday): LintFinding[] {
  return stated === real ? [] : [{ line, reason: `${date} is a ${real}, not a ${stated}` }];
}

function overFindings(event: NewsletterEvent, date: LocalDate): LintFinding[] {
  const { line, startDate, endDate, month, cfp } = event;
  const last = endDate ?? startDate;
  const { status, dueDate } = cfp;
  const over = last === null ? month !== null && month < date.slice(0, 7) : last < date;
  return [
    ...(over ? [{ line, reason: `was over on ${last ?? month}` }] : []),
    ...(startDate !== null && endDate !== null && endDate < startDate
      ? [{ line, reason: `ends on ${endDate}, before its start on ${startDate}` }]
      : []),
    ...(status === 'open' && dueDate !== null && dueDate < date
      ? [{ line, reason: `the call for papers is printed as open but ended on ${dueDate}` }]
      : []),
    ...(dueDate !== null && startDate !== null && dueDate > startDate
      ? [{ line, reason: `the call for papers ends on ${dueDate}, after the start on ${startDate}` }]
      : []),
  ];
}

/** Every repetition of an earlier line of the same list. */
function twice<T extends { line: number }>(items: readonly T[], keyOf: (item: T) => string): LintFinding[] {
  const first = new Map<string, number>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const before = first.get(key);
    first.set(key, before ?? item.line);
    return before === undefined ? [] : [{ line: item.line, reason: `says the same as line ${before}` }];
  });
}
