import type { Occurrence } from '../domain/occurrence.ts';
import { decodeUtf8 } from './bytes.ts';
import type { ContentLine } from './content-line.ts';
import type { EventLines } from './event-lines.ts';
import { textList, textValue } from './text-value.ts';

/** What all instances of one event have in common. */
export type Details = Pick<
  Occurrence,
  'summary' | 'description' | 'location' | 'url' | 'conferences' | 'categories'
>;

/** Characters and items that are kept; more is no text of a call. */
const LIMIT = { summary: 500, description: 20_000, location: 1_000, url: 2_000, links: 20, categories: 50 };

/** Decodes the texts of an event. */
export function readDetails(lines: EventLines): Details {
  return {
    summary: textValue(lines.summary?.value ?? '', LIMIT.summary),
    description: textValue(lines.description?.value ?? '', LIMIT.description),
    location: textValue(lines.location?.value ?? '', LIMIT.location),
    url: uri(lines.url),
    conferences: linksOf(lines.links),
    categories: lines.categories
      .flatMap(({ value }) => textList(value, LIMIT.summary, LIMIT.categories))
      .slice(0, LIMIT.categories),
  };
}

function linksOf(lines: readonly ContentLine[]): string[] {
  const links = lines.slice(0, LIMIT.links).flatMap((line) => uri(line) ?? []);
  return [...new Set(links)].filter((link) => /^https?:\/\//i.test(link));
}

/** A URI is not escaped as text is (RFC 5545 3.3.13); one that is too long is none. */
function uri(line: ContentLine | null): string | null {
  const value = line?.value.trim() ?? '';
  return value === '' || value.length > LIMIT.url ? null : decodeUtf8(value);
}
