import type { NewsletterEvent, NewsletterIssue, NewsletterJob, NewsletterNews } from './newsletter.ts';
import { eventKey, jobKey, newsKey } from './newsletter-keys.ts';
import type { LocalDate } from './time.ts';

/** Where an item was printed: the issue's date and source, and the line(s) as they stand. */
type Appearance = { issue: LocalDate | null; source: string; line: number; raw: string };

/** An item as the newest issue has it, with every place where it was printed, oldest first. */
export type HistoricItem = { appearances: Appearance[] } & (
  | { kind: 'job'; item: NewsletterJob }
  | { kind: 'news'; item: NewsletterNews }
  | { kind: 'event'; item: NewsletterEvent }
);

/** An issue, where it came from, and its lines by their numbers. */
export type SourcedIssue = { issue: NewsletterIssue; source: string; raws: ReadonlyMap<number, string> };

/** Every job, piece of news and conference of the issues, each once with its history. */
export function newsletterHistory(issues: readonly SourcedIssue[]): HistoricItem[] {
  const items = new Map<string, HistoricItem>();
  const inOrder = issues.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  for (const sourced of inOrder) {
    const { jobs, news, events, date } = sourced.issue;
    const add = (key: string, found: Omit<HistoricItem, 'appearances'> & HistoricItem): void => {
      items.set(key, {
        ...found,
        appearances: [...(items.get(key)?.appearances ?? []), ...found.appearances],
      });
    };
    const at = (line: number): Appearance[] => [
      { issue: date, source: sourced.source, line, raw: sourced.raws.get(line) ?? '' },
    ];
    for (const item of jobs) add(`job ${jobKey(item)}`, { kind: 'job', item, appearances: at(item.line) });
    for (const item of news) add(`news ${newsKey(item)}`, { kind: 'news', item, appearances: at(item.line) });
    for (const item of events)
      add(`event ${eventKey(item)}`, { kind: 'event', item, appearances: at(item.line) });
  }
  return [...items.values()];
}

/** Issues by date; what has none comes last. */
function orderOf({ issue, source }: SourcedIssue): string {
  return `${issue.date ?? '9999'} ${source}`;
}
