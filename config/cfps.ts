import { z } from 'zod';
import { type Conference, cfpKey } from '../src/domain/cfp.ts';
import { readDate, readTime, readZone } from '../src/domain/cfp-deadline.ts';
import { readCountry } from '../src/domain/region.ts';
import { readLink } from '../src/domain/shared-link.ts';
import { mistakeWords } from '../src/messages/mistake.ts';
import { explain } from './explain.ts';
import { field } from './field.ts';
import { text } from './fields.ts';
import { formatPath, type Path, type Problem, quote } from './problem.ts';
import { list, map, yesOrNo } from './shape.ts';
import { readYaml, type Source } from './yaml.ts';

/** A content file may be long: some ten thousand conferences. */
const MAX_CONTENT = 4 * 1024 * 1024;

const date = field({ allowed: 'a date such as 2026-07-12', read: readDate });

const month = field({
  allowed: 'a month such as 2026-06',
  read: (found) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(found) ? found : null),
});

const address = field({
  allowed: 'the address of a page, beginning with https:// or http://',
  read(found) {
    const secure = found.replace(/^http:\/\//i, 'https://');
    const read = readLink(secure);
    return read.ok ? (secure === found ? read.link : read.link.replace(/^https:/i, 'http:')) : null;
  },
  hint(found) {
    const read = readLink(found.replace(/^http:\/\//i, 'https://'));
    return read.ok ? null : mistakeWords(read.mistake, 'en');
  },
});

const time = field({ allowed: 'a time of day such as "23:59"', read: readTime });

const zone = field({
  allowed: 'a time zone such as America/Los_Angeles, or what people write: PST, CET, UTC, AoE',
  read: readZone,
});

const country = field({
  allowed: 'a country by its code (DE) or its English name',
  read: readCountry,
});

const statuses = ['open', 'closed', 'not_open', 'none', 'unknown'] as const;

const Call = map('a map', {
  status: z.enum(statuses, { error: () => statuses.join(', ') }).optional(),
  due: date.optional(),
  time: time.optional(),
  zone: zone.optional(),
});

const Entry = map('a conference', {
  name: text('a name'),
  url: address,
  cfp_url: address.optional(),
  start: date.optional(),
  end: date.optional(),
  month: month.optional(),
  location: text('a place').optional(),
  country: country.optional(),
  online: yesOrNo.optional(),
  cfp: Call.prefault({}),
  topics: list('a list of topics', text('a topic')).prefault([]),
  source: text('a name').optional(),
  source_url: address.optional(),
  verified: date.optional(),
});

type Entry = z.output<typeof Entry>;

/** The conferences of a content file, and everything that is wrong in it; what is right is there all the same. */
export type CfpsRead = { conferences: Conference[]; problems: Problem[] };

/** Reads `content/cfps.yml`. Never throws. */
export function readCfps(bytes: Uint8Array): CfpsRead {
  const source = readYaml(bytes, MAX_CONTENT);
  if (source.value === undefined) return { conferences: [], problems: source.problems };
  const entries = source.value === null ? [] : source.value;
  if (!Array.isArray(entries)) {
    const problem = { path: '', line: 1, column: 1, found: 'something else', allowed: LIST, hint: null };
    return { conferences: [], problems: [...source.problems, problem] };
  }
  const read = entries.map((entry: unknown, index) => readEntry(entry, index, source));
  const problems = [...source.problems, ...read.flatMap((one) => one.problems), ...repeated(read, source)];
  problems.sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  return { conferences: distinct(read.flatMap(({ conference }) => conference ?? [])), problems };
}

const LIST = 'a list of conferences, each beginning with "- name:"';

type EntryRead = { conference: Conference | null; problems: Problem[] };

function readEntry(value: unknown, index: number, source: Source): EntryRead {
  const given = withoutNothing(value);
  const parsed = Entry.safeParse(given);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
    const rest = Entry.safeParse(withoutWrong(given, parsed.error.issues));
    const problems = rest.success ? disagreementsIn(rest.data, index, source) : [];
    return { conference: null, problems: [...explain(issues, source), ...problems] };
  }
  const problems = disagreementsIn(parsed.data, index, source);
  return { conference: problems.length === 0 ? conferenceOf(parsed.data) : null, problems };
}

/** What is left of an entry without the keys where something is wrong, so that all the rest that is wrong is told with it. */
function withoutWrong(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const wrong = new Set<unknown>(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
    ),
  );
  // An end is compared with its start.
  if (wrong.has('start')) wrong.add('end');
  const right = Object.entries(value).filter(([key]) => !wrong.has(key));
  return { name: 'any', url: 'https://example.org', ...Object.fromEntries(right) };
}

/** A key with nothing behind it is as good as absent. */
function withoutNothing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const filled = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(
    filled.map(([key, member]) => [key, key === 'cfp' ? withoutNothing(member) : member]),
  );
}

function disagreementsIn(entry: Entry, index: number, source: Source): Problem[] {
  return disagreements(entry).map(({ path, found, allowed }) => ({
    path: formatPath([index, ...path]),
    ...source.placeOf([index, ...path]),
    found,
    allowed,
    hint: null,
  }));
}

type Disagreement = { path: Path; found: string; allowed: string };

/** What no single value shows. */
function disagreements({ start, end, month: inMonth, cfp }: Entry): Disagreement[] {
  const found: (Disagreement | null)[] = [
    end !== undefined && start === undefined
      ? { path: ['end'], found: 'an end without a start', allowed: 'start beside it' }
      : null,
    end !== undefined && start !== undefined && end < start
      ? { path: ['end'], found: quote(end), allowed: `${start} or later, since it starts then` }
      : null,
    inMonth !== undefined && start !== undefined && !start.startsWith(inMonth)
      ? { path: ['month'], found: quote(inMonth), allowed: 'the month of start, or start alone' }
      : null,
    cfp.due === undefined && (cfp.time !== undefined || cfp.zone !== undefined)
      ? { path: ['cfp'], found: 'a time or zone without due', allowed: 'due beside them' }
      : null,
  ];
  return found.filter((one) => one !== null);
}

function conferenceOf({ cfp, source, ...entry }: Entry): Conference {
  const { due, time: at = null, zone: where = null } = cfp;
  return {
    name: entry.name.trim(),
    url: entry.url,
    cfpUrl: entry.cfp_url ?? null,
    start: entry.start ?? null,
    end: entry.end ?? entry.start ?? null,
    month: entry.start === undefined ? (entry.month ?? null) : null,
    location: entry.location ?? null,
    country: entry.country ?? null,
    online: entry.online ?? false,
    status: cfp.status ?? (due === undefined ? 'unknown' : 'open'),
    due: due === undefined ? null : { date: due, time: at, zone: where },
    topics: [...new Set(entry.topics)],
    source:
      source === undefined ? { type: 'file' } : { type: 'list', name: source, url: entry.source_url ?? null },
    verified: entry.verified ?? null,
  };
}

/** The same conference twice: the later ones are told. */
function repeated(read: readonly EntryRead[], source: Source): Problem[] {
  const first = new Map<string, number>();
  return read.flatMap(({ conference }, index) => {
    if (conference === null) return [];
    const key = cfpKey(conference);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const found = `${quote(conference.name)}, which is the conference of entry ${before + 1} (line ${source.placeOf([before]).line ?? 1})`;
    const path = [index, 'name'];
    return [
      {
        path: formatPath(path),
        ...source.placeOf(path),
        found,
        allowed: 'each conference once a year',
        hint: null,
      },
    ];
  });
}

function distinct(conferences: readonly Conference[]): Conference[] {
  const known = new Set<string>();
  return conferences.filter((one) => {
    const key = cfpKey(one);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
