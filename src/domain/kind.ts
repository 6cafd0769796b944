import type { Answers, Content, Filled, KindName, KindSettings } from './item.ts';
import { readJob } from './job.ts';
import { readNews } from './news.ts';
import { readSession } from './session.ts';
import { DAY, HOUR, type Instant } from './time.ts';
import { localDate } from './walltime.ts';

/** Reads an item of any kind from its form. A day that has not ended anywhere on Earth (UTC-12) is not past. */
export function readContent(kind: KindName, answers: Answers, settings: KindSettings, now: Instant): Filled {
  switch (kind) {
    case 'job':
      return readJob(answers, localDate(now, 'Etc/GMT+12'));
    case 'news':
      return readNews(answers, settings.tags);
    case 'session':
      return readSession(answers);
  }
}

/** The one line by which people know an item. */
export function titleOf(content: Content): string {
  switch (content.kind) {
    case 'job':
      return `${content.organisation} | ${content.title}`;
    case 'news':
      return content.summary;
    case 'session':
      return `${content.title} (${content.speaker})`;
  }
}

/** When the last day for an application is over anywhere on Earth, or `null`. */
export function closesAt(content: Content): Instant | null {
  if (content.kind !== 'job' || content.closesOn === null) return null;
  return Date.parse(`${content.closesOn}T00:00:00Z`) + DAY + 12 * HOUR;
}
