import type { z } from 'zod';
import type { Conference } from '../../domain/cfp.ts';
import { readLink } from '../../domain/shared-link.ts';
import { tidy } from '../../domain/text.ts';

/** What a list holds: conferences, and what was set aside and why, by the position of its entry from 1. */
export type ListRead = { conferences: Conference[]; problems: string[] };

const NAME_LIMIT = 200;

/**
 * Reads a JSON list entry by entry: one that is wrong is set aside and told, the others are there. Objects that hold the
 * list under some name are looked into. `read` answers a conference, or what is wrong.
 */
export function readList<Shape extends z.ZodType>(
  text: string,
  schema: Shape,
  read: (entry: z.output<Shape>) => Conference | string | null,
): ListRead {
  const entries = entriesOf(text);
  if (entries === null) return { conferences: [], problems: ['This is no JSON list.'] };
  return collected(
    entries.map((entry) => {
      const parsed = schema.safeParse(entry);
      if (parsed.success) return read(parsed.data);
      return parsed.error.issues
        .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
        .join('; ');
    }),
  );
}

/** What was read of each entry, in order: `null` is nothing to speak of. */
export function collected(read: readonly (Conference | string | null)[]): ListRead {
  const conferences = read.filter((one): one is Conference => typeof one === 'object' && one !== null);
  const problems = read.flatMap((one, index) =>
    typeof one === 'string' ? [`Entry ${index + 1}: ${one}`] : [],
  );
  const named = conferences.map((one) => ({ ...one, name: tidy(one.name).slice(0, NAME_LIMIT) }));
  return { conferences: named.filter(({ name }) => name !== ''), problems };
}

/** The list of a JSON text, or the first list within its object. */
function entriesOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return value;
    return typeof value === 'object' && value !== null
      ? (Object.values(value).find(Array.isArray) ?? null)
      : null;
  } catch {
    return null;
  }
}

/** An address as we keep it, or `null` when it leads to no public page. Lists also hold plain http. */
export function readAddress(text: string): string | null {
  const read = readLink(text.trim().replace(/^http:\/\//i, 'https://'));
  if (!read.ok) return null;
  return /^http:\/\//i.test(text.trim()) ? read.link.replace(/^https:/i, 'http:') : read.link;
}

/** What `read` makes of a text that may be absent. */
export function saidOr<T>(text: string | null | undefined, read: (text: string) => T | null): T | null {
  return text === undefined || text === null || text === '' ? null : read(text);
}

/** A line of text, or `null` when there is none. */
export function textOr(text: string | null | undefined): string | null {
  const line = tidy(text ?? '').slice(0, NAME_LIMIT);
  return line === '' ? null : line;
}
