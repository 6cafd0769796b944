import type { Content, Job, News } from './item.ts';
import type { NewsletterIssue, NewsletterJob, NewsletterNews } from './newsletter.ts';
import { jobKey, newsKey } from './newsletter-keys.ts';
import type { LeftOut } from './newsletter-left-out.ts';
import { isListed, type Submission } from './submission.ts';
import type { LocalDate } from './time.ts';

/** What an issue printed, as far as repetition goes. `date` is `null` for material. */
export type Printed = Pick<NewsletterIssue, 'date' | 'jobs' | 'news' | 'events'>;

/** What members offered and moderators accepted, as material for an issue; what is over is left out with its reason. */
export type AcceptedMaterial = {
  jobs: NewsletterJob[];
  news: NewsletterNews[];
  leftOut: LeftOut[];
  /** Who offered an item of `jobs` or `news`. */
  by: ReadonlyMap<NewsletterJob | NewsletterNews, string>;
};

/**
 * Sorts accepted submissions for the issue of a day: listed jobs that do not end before it, and listed news that no
 * earlier issue had. News of earlier issues are history, and so is what was printed and is over: neither is told again.
 */
export function acceptedMaterial(
  submissions: readonly Submission[],
  date: LocalDate,
  printed: readonly Printed[],
): AcceptedMaterial {
  const earlier = printed.filter((issue) => issue.date !== null && issue.date < date);
  const [jobs, news] = [new Set<string>(), new Set<string>()];
  for (const issue of earlier) {
    for (const job of issue.jobs) jobs.add(jobKey(job));
    for (const one of issue.news) news.add(newsKey(one));
  }
  const by = new Map<NewsletterJob | NewsletterNews, string>();
  const material: AcceptedMaterial = { jobs: [], news: [], leftOut: [], by };
  for (const submission of submissions) {
    const { published, author } = submission;
    // Conferences come from the desk of calls for papers, accepted ones among them.
    if (published === null || published.kind === 'cfp' || published.kind === 'session') continue;
    const over = whyNot(submission, published, date);
    if (published.kind === 'job') {
      const job = jobOf(published);
      if (over === null) take(material.jobs, job, by, author);
      else if (!jobs.has(jobKey(job))) material.leftOut.push(left(published, over));
    } else {
      const one = newsOf(published);
      if (news.has(newsKey(one))) continue;
      if (over === null) take(material.news, one, by, author);
      else material.leftOut.push(left(published, over));
    }
  }
  return material;
}

function take<T extends NewsletterJob | NewsletterNews>(
  list: T[],
  item: T,
  by: Map<NewsletterJob | NewsletterNews, string>,
  author: string,
): void {
  list.push(item);
  by.set(item, author);
}

/** Why it does not belong into the issue of that day, or `null`. */
function whyNot(submission: Submission, published: Content, date: LocalDate): string | null {
  const { status, expiresAt } = submission;
  if (status === 'filled') return 'the place is filled';
  if (status === 'withdrawn') return 'its submitter has withdrawn it';
  if (status === 'expired') return 'its listing has ended';
  if (!isListed(submission)) return 'it is not listed';
  const closes = published.kind === 'job' ? published.closesOn : null;
  if (closes !== null && closes < date) return `applications closed on ${closes}`;
  const start = Date.parse(`${date}T00:00:00Z`);
  return (expiresAt ?? start) < start ? 'its listing ends before the issue' : null;
}

function jobOf({ organisation, title, link, countries, remote }: Job): NewsletterJob {
  return { line: 0, url: link, org: organisation, title, countryCodes: [...countries], remote };
}

function newsOf({ link, summary, tag }: News): NewsletterNews {
  return { line: 0, url: link, text: sentence(summary), tag };
}

/** News are sentences: their link follows the full stop. */
function sentence(text: string): string {
  return /[.!?…:]$/u.test(text) ? text : `${text}.`;
}

function left(content: Job | News, reason: string): LeftOut {
  const title = content.kind === 'job' ? `${content.organisation} | ${content.title}` : content.summary;
  return { kind: content.kind, title, from: null, line: 0, reason };
}
