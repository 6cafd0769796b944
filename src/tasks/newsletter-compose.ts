import { textDoubts } from '../content/newsletter/doubts.ts';
import { readIssue } from '../content/newsletter/read.ts';
import { skeletonOf, withoutPassing } from '../content/newsletter/skeleton.ts';
import { statedCalls } from '../content/newsletter/stated-calls.ts';
import type { Conference } from '../domain/cfp.ts';
import { FORGOTTEN } from '../domain/forget.ts';
import type { NewsletterIssue } from '../domain/newsletter.ts';
import { acceptedMaterial, type Printed } from '../domain/newsletter-accepted.ts';
import { callFindings, type KnownCalls } from '../domain/newsletter-calls.ts';
import { type CompiledNewsletter, compileNewsletter } from '../domain/newsletter-compile.ts';
import { conferencesFor } from '../domain/newsletter-conferences.ts';
import { type ComposedNewsletter, type Draft, standingDrafts } from '../domain/newsletter-draft.ts';
import { type LintFinding, lintNewsletter } from '../domain/newsletter-lint.ts';
import type { NewsletterStyle } from '../domain/newsletter-settings.ts';
import type { Submission } from '../domain/submission.ts';
import type { LocalDate } from '../domain/time.ts';
import { newsletterMarkdown } from '../messages/newsletter.ts';

/** An issue, read, with its text. */
export type ReadIssue = { issue: NewsletterIssue; text: string };

/** What an issue is compiled from, as it is stored. */
export type NewsletterSources = {
  issues: readonly ReadIssue[];
  drafts: readonly Draft[];
  accepted: readonly Submission[];
  /** What the CFP desk knows. */
  conferences: readonly Conference[];
};

/** What goes in, what does not, and who shared what goes in (user ids, in print order). */
export type Compiled = CompiledNewsletter & { number: number | null; contributors: string[] };

/** The fixed parts around the lists. */
export type FixedParts = {
  style: NewsletterStyle;
  skeleton: string;
  block: string;
  touchpoints: string;
  thanks: string;
};

/** Compiles the issue of a day from everything that is stored. Equal sources give an equal result. */
export function compileStored(date: LocalDate, sources: NewsletterSources): Compiled {
  const printed = printedBefore(date, sources);
  const accepted = acceptedMaterial(sources.accepted, date, printed);
  const { events, leftOut: waiting } = conferencesFor(sources.conferences, date);
  const material = { date: null, jobs: accepted.jobs, news: accepted.news, events };
  const compiled = compileNewsletter(date, [...printed, material]);
  const authors = [...compiled.jobs, ...compiled.news].flatMap((item) => accepted.by.get(item) ?? []);
  return {
    ...compiled,
    leftOut: [...compiled.leftOut, ...accepted.leftOut, ...waiting],
    number: nextNumber(date, sources),
    contributors: [...new Set(authors)].filter((author) => author !== FORGOTTEN),
  };
}

/** The issues, and the drafts of other dates: what was offered for an issue is not offered again for the next. */
function printedBefore(date: LocalDate, { issues, drafts }: NewsletterSources): Printed[] {
  const dates = new Set(issues.map(({ issue }) => issue.date));
  const drafted = standingDrafts(drafts)
    .filter((draft) => draft.date !== date)
    .map(({ date: day, made: { jobs, news, events } }) => ({
      date: day,
      jobs,
      news,
      // An issue that was sent says better than its draft which conferences its editor wanted.
      events: dates.has(day) ? [] : events,
    }));
  return [...issues.map(({ issue }) => issue), ...drafted];
}

/** The number of the issue of that day, else the one after the highest of those before. */
function nextNumber(
  date: LocalDate,
  { issues, drafts }: Pick<NewsletterSources, 'issues' | 'drafts'>,
): number | null {
  const known = [
    ...issues.map(({ issue }) => ({ date: issue.date, number: issue.number })),
    ...standingDrafts(drafts).map((draft) => ({ date: draft.date, number: draft.made.number })),
  ];
  const same = known.find((one) => one.date === date && one.number !== null);
  if (same !== undefined) return same.number;
  const before = known.flatMap((one) => ((one.date ?? date) < date ? (one.number ?? []) : []));
  return before.length === 0 ? null : Math.max(...before) + 1;
}

/** The fixed text of the newest issue of a style, up to the day; of an earlier one without what was for it alone. */
export function newestSkeleton(
  date: LocalDate,
  style: NewsletterStyle,
  issues: readonly ReadIssue[],
): string | null {
  const dated = issues.filter(({ issue }) => issue.date !== null && issue.date <= date);
  const inOrder = dated.toSorted((left, right) =>
    (left.issue.date ?? '') < (right.issue.date ?? '') ? 1 : -1,
  );
  const skeletons = inOrder.flatMap(({ issue, text }) => {
    const skeleton = skeletonOf(text);
    return skeleton === null ? [] : [{ ...skeleton, own: issue.date === date }];
  });
  const found = skeletons.find(({ newest }) => newest === (style === 'issue-2026'));
  if (found === undefined) return null;
  return found.own ? found.text : withoutPassing(found.text);
}

/** What a person should look at in an issue; with a calendar also where it differs from that. */
export function lintIssue(
  { issue, text, reference }: ReadIssue & { reference: LocalDate },
  calendar: KnownCalls | null,
): LintFinding[] {
  const calls = calendar === null ? [] : callFindings(statedCalls(text, reference), calendar);
  const findings = [...lintNewsletter(issue, textDoubts(text, reference)), ...calls];
  return findings.toSorted((left, right) => left.line - right.line);
}

/** The text of a compiled issue, and what a person should look at in it. */
export function composeNewsletter(
  date: LocalDate,
  compiled: Omit<Compiled, 'contributors'>,
  { style, skeleton, ...parts }: FixedParts,
  calendar: KnownCalls | null = null,
): ComposedNewsletter {
  const { jobs, news, events, number, leftOut } = compiled;
  const markdown = newsletterMarkdown({ jobs, news, events, number, ...parts }, skeleton, style);
  const { issue, text } = readIssue(markdown, date);
  const doubts = lintIssue({ issue, text, reference: date }, calendar);
  return { jobs, news, events, number, markdown, leftOut, doubts, missing: [] };
}
