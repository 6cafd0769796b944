import type { LocalDate } from './time.ts';

/** A job as a newsletter printed it. `countryCodes` are ISO 3166-1 alpha-2, plus `EU`. `line` counts from 1. */
export type NewsletterJob = {
  line: number;
  url: string | null;
  org: string | null;
  title: string;
  countryCodes: string[];
  remote: boolean;
};

/** A piece of news: one line of plain text that keeps its own full stop, and the first of its links. */
export type NewsletterNews = { line: number; url: string | null; text: string; tag: string | null };

/** What an issue says of a call for papers: `open`, `closed`, `not_open` (yet), `none` at all, or `unknown`. */
export type CfpStatus = 'open' | 'closed' | 'not_open' | 'none' | 'unknown';

/** A conference. `month` (`YYYY-MM`) is there when the issue names no day. Dates that the issue does not give are `null`. */
export type NewsletterEvent = {
  line: number;
  name: string;
  url: string | null;
  startDate: LocalDate | null;
  endDate: LocalDate | null;
  month: string | null;
  location: string | null;
  cfp: { status: CfpStatus; dueDate: LocalDate | null };
};

/** A line that could not be read, or not in full: nothing is dropped without one. `raw` is the line as it stands. */
export type NewsletterProblem = { line: number; reason: string; raw: string };

/** An issue as it is kept: where it came from, such as the name of its file, and its whole text. */
export type StoredIssue = { date: LocalDate | null; source: string; text: string };

/** What an issue holds. Its date is its key; numbers in headings were reused. */
export type NewsletterIssue = {
  date: LocalDate | null;
  number: number | null;
  jobs: NewsletterJob[];
  news: NewsletterNews[];
  events: NewsletterEvent[];
  problems: NewsletterProblem[];
};
