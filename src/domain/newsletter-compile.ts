import type { NewsletterEvent, NewsletterIssue, NewsletterJob, NewsletterNews } from './newsletter.ts';
import { eventKey, jobKey, newsKey } from './newsletter-keys.ts';
import type { LeftOut } from './newsletter-left-out.ts';
import { byText } from './text.ts';
import type { LocalDate } from './time.ts';

/** What goes into an issue, in print order. */
export type NewsletterContent = {
  jobs: NewsletterJob[];
  news: NewsletterNews[];
  events: NewsletterEvent[];
};

export type CompiledNewsletter = NewsletterContent & { leftOut: LeftOut[] };

type Entry<T> = { item: T; from: LocalDate | null };
type Sorted<T> = { kept: T[]; leftOut: LeftOut[] };

/**
 * Compiles the issue of a day. An issue of that day, or without a date, is material: what it holds goes in unless an
 * earlier issue printed it. Of earlier issues, conferences and calls that are still ahead go in again, as last printed
 * and with their state as of the day. Later issues count for nothing. Equal input gives equal output, whatever the
 * order of the issues.
 */
export function compileNewsletter(
  date: LocalDate,
  issues: readonly Pick<NewsletterIssue, 'date' | 'jobs' | 'news' | 'events'>[],
): CompiledNewsletter {
  const known = issues.filter((issue) => issue.date === null || issue.date <= date);
  const inOrder = known.toSorted(
    (left, right) => ageOf(left.date) - ageOf(right.date) || byContent(left, right),
  );
  const entries = <T>(list: (issue: (typeof inOrder)[number]) => readonly T[]): Entry<T>[] =>
    inOrder.flatMap((issue) => list(issue).map((item) => ({ item, from: issue.date })));
  const jobs = printedOnce(
    date,
    entries(({ jobs }) => jobs),
    jobKey,
    (job) => ['job', titleOfJob(job)],
  );
  const news = printedOnce(
    date,
    entries(({ news }) => news),
    newsKey,
    ({ text }) => ['news', text],
  );
  const events = stillAhead(
    date,
    entries(({ events }) => events),
  );
  return {
    jobs: jobs.kept,
    news: byTag(news.kept),
    events: events.kept,
    leftOut: [...jobs.leftOut, ...news.leftOut, ...events.leftOut],
  };
}

/** Material comes after every dated issue, as the newest. */
function ageOf(date: LocalDate | null): number {
  return date === null ? Number.POSITIVE_INFINITY : Date.parse(date);
}

function byContent(left: object, right: object): number {
  return byText(JSON.stringify(left), JSON.stringify(right));
}

/** Jobs and news appear once: material that an earlier issue, or an earlier line, printed is left out. */
function printedOnce<T extends { line: number }>(
  date: LocalDate,
  entries: readonly Entry<T>[],
  keyOf: (item: T) => string,
  nameOf: (item: T) => ['job' | 'news', string],
): Sorted<T> {
  const printed = new Map<string, LocalDate | null>();
  const sorted: Sorted<T> = { kept: [], leftOut: [] };
  for (const { item, from } of entries) {
    const key = keyOf(item);
    const before = printed.get(key);
    printed.set(key, before ?? from);
    if (!isMaterial(from, date)) continue;
    const [kind, title] = nameOf(item);
    if (before === undefined) sorted.kept.push(item);
    else sorted.leftOut.push({ kind, title, from, line: item.line, reason: repeated(before, date) });
  }
  return sorted;
}

function repeated(before: LocalDate | null, date: LocalDate): string {
  return isMaterial(before, date) ? 'is there twice' : `was in the issue of ${before}`;
}

function isMaterial(from: LocalDate | null, date: LocalDate): boolean {
  return from === null || from === date;
}

/** Conferences by date, each once, as the newest issue has it. Old ones of earlier issues are history, not left out. */
function stillAhead(date: LocalDate, entries: readonly Entry<NewsletterEvent>[]): Sorted<NewsletterEvent> {
  const newest = new Map<string, Entry<NewsletterEvent>>();
  const leftOut: LeftOut[] = [];
  for (const entry of entries) {
    const material = isMaterial(entry.from, date);
    const key = eventKey(entry.item);
    const other = newest.get(key);
    const twice = material && other !== undefined && isMaterial(other.from, date);
    const reason = twice ? 'is there twice' : whyOver(entry.item, date, material);
    if (reason === null) newest.set(key, entry);
    else if (material) leftOut.push(leaveOut(entry, reason));
  }
  const kept = [...newest.values()].map(({ item }) => asOf(item, date));
  return { kept: kept.toSorted((left, right) => compareText(whenOf(left), whenOf(right))), leftOut };
}

function leaveOut({ item, from }: Entry<NewsletterEvent>, reason: string): LeftOut {
  return { kind: 'event', title: item.name, from, line: item.line, reason };
}

/** Why a conference is not ahead, or `null`. Material may lack dates; what was printed before needs one to go on. */
function whyOver(event: NewsletterEvent, date: LocalDate, material: boolean): string | null {
  const { startDate, endDate, month, cfp } = event;
  const last = endDate ?? startDate ?? (month === null ? null : `${month}-31`);
  if (last !== null) return last < date ? `was over on ${endDate ?? startDate ?? month}` : null;
  return material || (cfp.dueDate ?? '') >= date ? null : 'has no date ahead';
}

/** A call whose last day is over has closed. */
function asOf(event: NewsletterEvent, date: LocalDate): NewsletterEvent {
  const { status, dueDate } = event.cfp;
  const over = status === 'open' && dueDate !== null && dueDate < date;
  return over ? { ...event, cfp: { status: 'closed', dueDate } } : event;
}

/** Conferences without a date come last, by the end of their call for papers. */
function whenOf({ startDate, month, cfp }: NewsletterEvent): string {
  return startDate ?? month ?? `9999 ${cfp.dueDate ?? '9999'}`;
}

/** News of one tag stand together; the tags come in the order in which each is first there. */
function byTag(news: readonly NewsletterNews[]): NewsletterNews[] {
  return [...Map.groupBy(news, ({ tag }) => tag).values()].flat();
}

function titleOfJob({ org, title }: NewsletterJob): string {
  return org === null ? title : `${org} | ${title}`;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
