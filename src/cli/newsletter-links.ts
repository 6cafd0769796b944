import type { NewsletterIssue } from '../domain/newsletter.ts';
import type { LintFinding } from '../domain/newsletter-lint.ts';
import { checkLinks } from '../web/check-links.ts';

type Linked = Pick<NewsletterIssue, 'jobs' | 'news' | 'events'>;

/** The links of an issue's items that lead nowhere, or of which that cannot be told, by line. They stay where they are. */
export async function linkFindings({ jobs, news, events }: Linked): Promise<LintFinding[]> {
  const items = [...jobs, ...news, ...events].flatMap(({ line, url }) =>
    url === null ? [] : [{ line, url }],
  );
  const states = await checkLinks(items.map(({ url }) => url));
  return items
    .flatMap(({ line, url }) => {
      const state = states.get(url);
      if (state === undefined || state.type === 'alive') return [];
      const words = state.type === 'dead' ? 'is dead' : 'could not be checked';
      return [{ line, reason: `the link ${url} ${words}: ${state.reason}` }];
    })
    .toSorted((left, right) => left.line - right.line);
}
