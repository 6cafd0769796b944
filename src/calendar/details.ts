import type { Occurrence } from '../domain/occurrence.ts';
import { decodeUtf8 } from './bytes.ts';
import type { ContentLine } from './content-line.ts';
import type { CalendarEvent } from './event.ts';
import { textList, textValue } from './text-value.ts';

/** What all instances of one event have in common. */
export type Details = Pick<
  Occurrence,
  'summary' | 'description' | 'location' | 'url' | 'conferences' | 'categories'
>;

/** Characters and items that are kept; more is no text of a call. */
const LIMIT = { summary: 500, description: 20_000, location: 1_000, url: 2_000, links: 20, categories: 50 };

/** Properties that hold a link to the call, or to a document about it. */
const LINK_PROPERTIES = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'ATTACH',
];

const known = new WeakMap<CalendarEvent, Details>();

/** Decodes the texts of an event, once. */
export function detailsOf(event: CalendarEvent): Details {
  const before = known.get(event);
  if (before !== undefined) return before;
  const details = readDetails(event.lines);
  known.set(event, details);
  return details;
}

function readDetails(lines: ReadonlyMap<string, readonly ContentLine[]>): Details {
  const text = (name: string, limit: number) => textValue(lines.get(name)?.[0]?.value ?? '', limit);
  return {
    summary: text('SUMMARY', LIMIT.summary),
    description: text('DESCRIPTION', LIMIT.description),
    location: text('LOCATION', LIMIT.location),
    url: uri(lines.get('URL')?.[0]),
    conferences: linksOf(lines),
    categories: (lines.get('CATEGORIES') ?? [])
      .flatMap((line) => textList(line.value, LIMIT.summary, LIMIT.categories))
      .slice(0, LIMIT.categories),
  };
}

function linksOf(lines: ReadonlyMap<string, readonly ContentLine[]>): string[] {
  const links = LINK_PROPERTIES.flatMap((name) => lines.get(name) ?? [])
    .slice(0, LIMIT.links)
    .map(uri)
    .filter((link) => link !== null && /^https?:\/\//i.test(link));
  return [...new Set(links)].filter((link) => link !== null);
}

/** A URI is not escaped as text is (RFC 5545 3.3.13); one that is too long is none. */
function uri(line: ContentLine | undefined): string | null {
  const value = line?.value.trim() ?? '';
  return value === '' || value.length > LIMIT.url ? null : decodeUtf8(value);
}
