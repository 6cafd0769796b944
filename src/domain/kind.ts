import { cfpKey } from './cfp.ts';
import { itemOverAt, readCfp } from './cfp-item.ts';
import type { Answers, Content, Filled, KindName, KindSettings } from './item.ts';
import { readJob } from './job.ts';
import { readNews } from './news.ts';
import { readSession } from './session.ts';
import { sameLinkKey } from './shared-link.ts';
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
    case 'cfp':
      return readCfp(answers, localDate(now, 'Etc/GMT+12'));
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
    case 'cfp':
      return content.name;
  }
}

/** What two offers have in common that are the same: a job or article its link, a conference its name and year. */
export function sameKey(content: Content): string {
  if (content.kind !== 'cfp') return sameLinkKey(content.link);
  const { name, start, due, time, zone } = content;
  return cfpKey({ name, start, month: null, due: due === null ? null : { date: due, time, zone } });
}

/** When an item is over by its own dates, anywhere on Earth, or `null`. */
export function closesAt(content: Content): Instant | null {
  if (content.kind === 'cfp') return itemOverAt(content);
  if (content.kind !== 'job' || content.closesOn === null) return null;
  return Date.parse(`${content.closesOn}T00:00:00Z`) + DAY + 12 * HOUR;
}
