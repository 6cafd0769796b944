import type { NewsletterIssue, NewsletterProblem } from '../../domain/newsletter.ts';
import type { LocalDate } from '../../domain/time.ts';
import { readEvent } from './events.ts';
import { readJobs } from './jobs.ts';
import { firstLink, type Link } from './links.ts';
import { type ListItem, listItems } from './list-items.ts';
import { readNews } from './news.ts';
import { repairMacRoman } from './repair.ts';
import { findDate, hasImpossibleDay } from './written-date.ts';

/** A placeholder of the template that nobody filled in. */
const PLACEHOLDER =
  /^TODO$|^ADD\b|\?\?\?|^\[[^\]]*\]\.?$|^\[?(?:TBA|TBD|News or Article|Update|Name|Job|Event|Title|Link)\b[\s\d]*\]?(?:\(\s*\))?$|^Date X\b/i;

/**
 * What an issue holds, its text with any damage undone, and the day from which its years are inferred: the issue's date
 * when that is known.
 */
export type IssueRead = {
  issue: NewsletterIssue;
  text: string;
  reference: LocalDate;
  /** The items' lines as they stand, by the number of the first. */
  raws: ReadonlyMap<number, string>;
};

/**
 * Reads an issue of the newsletter. `date` is the issue's, from the name of its file; without one, years that are not
 * written are inferred from the first date in the text that has a year.
 */
export function readIssue(written: string, date: LocalDate | null): IssueRead {
  const repaired = repairMacRoman(written);
  const text = (repaired ?? written).replace(/\r\n?/g, '\n');
  const { jobs, news, events } = listItems(text);
  const [realJobs, realNews, realEvents] = [jobs, news, events].map((list) => list.filter(isReal));
  const reference = date ?? firstFullDate(text) ?? FALLBACK;
  const problems = [
    ...(repaired === null ? [] : [damage(written)]),
    ...[...jobs, ...news, ...events].flatMap(problemsOf),
    ...(realEvents ?? []).flatMap(problemOfDay),
  ];
  return {
    ...{ text, reference },
    raws: new Map([...jobs, ...news, ...events].map(({ line, raw }) => [line, raw])),
    issue: {
      ...{ date, number: numberOf(text) },
      jobs: readJobs(realJobs ?? []),
      news: (realNews ?? []).map(readNews),
      events: (realEvents ?? []).map((item) => readEvent(item, reference)),
      problems: problems.toSorted((left, right) => left.line - right.line),
    },
  };
}

/** Six times the longest real item; what is longer could only cost time. */
const LONGEST = 4_000;

/** The community's first issue: only for a text without any year. */
const FALLBACK: LocalDate = '2021-07-26';

function isReal({ text }: ListItem): boolean {
  return text !== '' && text.length <= LONGEST && !PLACEHOLDER.test(text);
}

function problemsOf(item: ListItem): NewsletterProblem[] {
  const { line, raw, text } = item;
  if (text.length > LONGEST)
    return [
      { line, reason: `longer than ${LONGEST} characters, left out`, raw: `${raw.slice(0, LONGEST)}…` },
    ];
  if (!isReal(item)) return [{ line, reason: 'a placeholder, left out', raw }];
  const link = firstLink(text);
  const reason = link === null ? 'there is no link' : (link.problem ?? withoutText(link));
  return reason === null ? [] : [{ line, reason, raw }];
}

/** A day that its month does not have is no date: the event would stand without one. */
function problemOfDay({ line, raw, text }: ListItem): NewsletterProblem[] {
  return hasImpossibleDay(text)
    ? [{ line, reason: 'a month does not have the day that is written', raw }]
    : [];
}

/** An address alone shows what it is; an address behind nothing does not. */
function withoutText({ label, bare, before, after }: Link): string | null {
  return label === '' && !bare && `${before}${after}`.trim() === '' ? 'the link has no text' : null;
}

function damage(written: string): NewsletterProblem {
  const [raw = ''] = written.split('\n');
  return { line: 1, reason: 'the text was UTF-8 read as MacRoman; that was undone without loss', raw };
}

function numberOf(text: string): number | null {
  const [title = ''] = /^#\s[^\n]*/mu.exec(text) ?? [];
  // A year in a title is no number of an issue.
  const [number] = /(?<!\d)(?!20\d\d(?!\d))\d{1,4}(?!\d)/u.exec(title) ?? [];
  return number === undefined ? null : Number(number);
}

function firstFullDate(text: string): LocalDate | null {
  for (const line of text.split('\n')) {
    const date = findDate(line);
    if (date?.type !== 'days' || date.start.year === null) continue;
    const { year, month, day } = date.start;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}
