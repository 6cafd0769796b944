import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Conference } from '../../domain/cfp.ts';
import { type Due, readDate, readTime, readZone } from '../../domain/cfp-deadline.ts';
import { readCountry } from '../../domain/region.ts';
import { DAY } from '../../domain/time.ts';
import { collected, type ListRead, readAddress, readList, saidOr, textOr } from './list.ts';

/** The fields that a list may be mapped to, named as in `content/cfps.yml`. */
export const MAPPED_FIELDS = [
  ...['name', 'url', 'cfp_url', 'start', 'end', 'month', 'location', 'country', 'online'],
  ...['cfp.status', 'cfp.due', 'cfp.time', 'cfp.zone', 'topics'],
] as const;

/** From our field to the list's; dots lead into objects. What is not named keeps its name. */
export type Mapping = Readonly<Record<string, string>>;

/** Reads any JSON list of objects, or CSV (RFC 4180) with names in its first line. `source` names it to whom is shown a call of it. */
export function readMapped(text: string, mapping: Mapping, source: string, verified: string): ListRead {
  const read = (entry: unknown) =>
    conferenceOf((field) => valueAt(entry, mapping[field] ?? field), source, verified);
  if (/^[\s\uFEFF]*[[{]/.test(text)) return readList(text, z.looseObject({}), read);
  try {
    const rows: unknown[] = parse(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
    });
    return collected(rows.map(read));
  } catch (error) {
    return {
      conferences: [],
      problems: [`This is neither JSON nor CSV: ${error instanceof Error ? error.message : ''}`],
    };
  }
}

/** A name with dots may also be the name of a column. */
function valueAt(entry: unknown, path: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  if (Object.hasOwn(entry, path)) return asText(Reflect.get(entry, path));
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0 || !Object.hasOwn(entry, first)) return '';
  return valueAt(Reflect.get(entry, first), rest.join('.'));
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

const STATUS = z.enum(['open', 'closed', 'not_open', 'none', 'unknown']);

function conferenceOf(
  value: (field: string) => string,
  source: string,
  verified: string,
): Conference | string {
  const [name, url] = [textOr(value('name')), readAddress(value('url'))];
  if (name === null) return 'no name';
  if (url === null) return `the address ${JSON.stringify(value('url'))}`;
  const due = readDue(value);
  if (typeof due === 'string') return due;
  const start = saidOr(value('start'), (text) => readDate(text.slice(0, 10)));
  return {
    name,
    url,
    cfpUrl: saidOr(value('cfp_url'), readAddress),
    start,
    end: saidOr(value('end'), (text) => readDate(text.slice(0, 10))) ?? start,
    month: start === null && /^\d{4}-(0[1-9]|1[0-2])$/.test(value('month')) ? value('month') : null,
    location: textOr(value('location')),
    country: saidOr(value('country'), readCountry),
    online: /^(true|yes|1|online)$/i.test(value('online')),
    status: STATUS.safeParse(value('cfp.status')).data ?? (due === null ? 'unknown' : 'open'),
    due,
    topics: value('topics')
      .split(/[,;]/)
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    source: { type: 'list', name: source, url: null },
    verified,
  };
}

/** The deadline, `null` when there is none, or what is wrong with it: a zone that nobody understands is never left out. */
function readDue(value: (field: string) => string): Due | null | string {
  const [day, clock, where] = [value('cfp.due').trim(), value('cfp.time').trim(), value('cfp.zone').trim()];
  if (day === '') return null;
  const [date, time, zone] = [readDate(day.slice(0, 10)), saidOr(clock, readTime), saidOr(where, readZone)];
  if (date === null) return `the deadline ${JSON.stringify(day)}`;
  if (clock !== '' && time === null) return `the time ${JSON.stringify(clock)}`;
  if (where !== '' && zone === null) return `the zone ${JSON.stringify(where)}`;
  return (clock === '' && where === '' ? momentOf(day) : null) ?? { date, time, zone };
}

/** A moment with its offset from UTC (RFC 3339). Midnight in UTC is how programs write a mere date. */
function momentOf(text: string): Due | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) return null;
  const moment = Date.parse(text);
  if (Number.isNaN(moment) || moment % DAY === 0) return null;
  const utc = new Date(moment).toISOString();
  return { date: utc.slice(0, 10), time: readTime(utc.slice(11, 19)), zone: 'UTC' };
}
