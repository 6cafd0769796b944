import { z } from 'zod';
import type { Conference } from '../../domain/cfp.ts';
import { readCountry } from '../../domain/region.ts';
import { type ListRead, readAddress, readList, saidOr, textOr } from './list.ts';

const Days = z.union([z.number(), z.array(z.number())]).optional();

const Event = z.object({
  name: z.string(),
  hyperlink: z.string().optional(),
  date: Days,
  location: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  status: z.string().optional(),
  tags: z.array(z.object({ value: z.string() }).catch({ value: '' })).optional(),
});

const Call = z.object({ link: z.string().optional(), untilDate: z.number().optional() });

/** `all-cfps.json` holds calls with their event, `all-events.json` events with their call. */
const Entry = z.union(
  [
    Call.extend({ conf: Event }),
    Event.extend({ cfp: Call.optional() }).transform(({ cfp, ...conf }) => ({ ...cfp, conf })),
  ],
  { error: () => 'neither a call with its event nor an event with its call' },
);

/** Its content is CC BY-NC 4.0: read and linked, never handed on. */
const SOURCE = { type: 'list', name: 'developers.events', url: 'https://developers.events' } as const;

/**
 * Reads `all-cfps.json` or `all-events.json` of developers.events. `untilDate` is 00:00 UTC of the last day, which is
 * inclusive, so the day alone is taken. Events that were cancelled are left out.
 */
export function readDevelopersEvents(text: string, verified: string): ListRead {
  return readList(text, Entry, ({ link, untilDate, conf }): Conference | string | null => {
    if (/^cancel/i.test(conf.status ?? '')) return null;
    const address = saidOr(conf.hyperlink, readAddress) ?? saidOr(link, readAddress);
    if (address === null)
      return `no address that leads to a public page (${JSON.stringify(conf.hyperlink ?? '')})`;
    const days = [conf.date ?? []]
      .flat()
      .map(dayOf)
      .filter((day) => day !== null);
    const due = untilDate === undefined ? null : dayOf(untilDate);
    const place = placeOf(conf);
    return {
      name: conf.name,
      url: address,
      cfpUrl: saidOr(link, readAddress),
      start: days[0] ?? null,
      end: days.at(-1) ?? null,
      month: null,
      ...place,
      status: due === null ? 'unknown' : 'open',
      due: due === null ? null : { date: due, time: null, zone: null },
      topics: (conf.tags ?? []).map(({ value }) => value).filter((value) => value !== ''),
      source: SOURCE,
      verified,
    };
  });
}

function dayOf(moment: number): string | null {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) || Math.abs(moment) > 8e13 ? null : date.toISOString().slice(0, 10);
}

/** `City (Country)`, `Online`, or both. */
function placeOf({
  location = '',
  city,
  country,
}: z.output<typeof Event>): Pick<Conference, 'location' | 'country' | 'online'> {
  const [, before = location, inside] = /^(.*?)\s*\(([^()]*)\)/.exec(location) ?? [];
  const where = textOr(city) ?? textOr(before.replace(/\s*&\s*online\b|^online$/i, ''));
  const code = saidOr(country, readCountry) ?? saidOr(inside, readCountry);
  return { location: where, country: code, online: /\bonline\b/i.test(location) };
}
