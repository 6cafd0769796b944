import { z } from 'zod';
import { type Conference, cfpKey } from '../../domain/cfp.ts';
import { readDate } from '../../domain/cfp-deadline.ts';
import { readCountry } from '../../domain/region.ts';
import { type ListRead, readAddress, readList, saidOr, textOr } from './list.ts';

const Entry = z.object({
  name: z.string(),
  url: z.string(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  online: z.boolean().optional(),
  cfpUrl: z.string().optional(),
  cfpEndDate: z.string().optional(),
  topics: z.array(z.string()).optional(),
  _topics: z.array(z.string()).optional(),
});

const SOURCE = { type: 'list', name: 'confs.tech', url: 'https://confs.tech' } as const;

/**
 * Reads a file of confs.tech (`conferences/YYYY/topic.json` of tech-conferences/conference-data, MIT), or several in one
 * list. A deadline is a date without a zone, inclusive; without one nobody knows whether there is a call. `topic` is what the file is about.
 */
export function readConfsTech(text: string, topic: string | null, verified: string): ListRead {
  const read = readList(text, Entry, ({ name, url, ...entry }): Conference | string => {
    const address = readAddress(url);
    if (address === null) return `the address ${JSON.stringify(url)}`;
    const due = saidOr(entry.cfpEndDate, readDate);
    const start = saidOr(entry.startDate, readDate);
    const topics = [...(entry._topics ?? entry.topics ?? []), ...(topic === null ? [] : [topic])];
    return {
      name: name.trim(),
      url: address,
      cfpUrl: saidOr(entry.cfpUrl, readAddress),
      start,
      end: saidOr(entry.endDate, readDate) ?? start,
      month: null,
      location: textOr(entry.city),
      country: saidOr(entry.country, readCountry),
      online: entry.online ?? false,
      status: due === null ? 'unknown' : 'open',
      due: due === null ? null : { date: due, time: null, zone: null },
      topics: [...new Set(topics)],
      source: SOURCE,
      verified,
    };
  });
  return { ...read, conferences: merged(read.conferences) };
}

/** One conference stands in the file of each of its topics. */
function merged(conferences: readonly Conference[]): Conference[] {
  const known = new Map<string, Conference>();
  for (const one of conferences) {
    const key = cfpKey(one);
    const before = known.get(key);
    const topics = [...new Set([...(before?.topics ?? []), ...one.topics])];
    known.set(key, { ...(before ?? one), topics });
  }
  return [...known.values()];
}
