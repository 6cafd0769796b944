import type { Occurrence } from './occurrence.ts';
import type { Match } from './rule.ts';

function contains(text: string, wanted: string | undefined): boolean {
  return wanted === undefined || text.toLowerCase().includes(wanted.toLowerCase());
}

/** Is an occurrence one of those that are meant? */
export function matches(
  match: Match,
  { summary, location, categories, uid }: Pick<Occurrence, 'summary' | 'location' | 'categories' | 'uid'>,
): boolean {
  return (
    contains(summary, match.summary) &&
    contains(location, match.location) &&
    (match.categories === undefined || categories.some((one) => contains(one, match.categories))) &&
    contains(uid, match.uid)
  );
}
