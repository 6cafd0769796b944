import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIssue } from '../../../src/content/newsletter/read.ts';
import { decodeUtf8 } from '../../../src/content/newsletter/repair.ts';
import type { NewsletterIssue } from '../../../src/domain/newsletter.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const newsletters = join(shared, 'data/newsletters');
const skip = !existsSync(newsletters);

/** The seed documents that are issues; their files carry no date. */
const SEEDS: Readonly<Record<string, string>> = {
  'seed-29': '002_77af506d8dcb7b57.txt',
  'seed-31': '000_346d465b665c970f.txt',
  'seed-39': '001_72cabfba64c8e116.txt',
};

const KINDS = ['jobs', 'news', 'events'] as const;
const FIELDS = {
  jobs: ['url', 'org', 'title', 'countryCodes', 'remote'],
  news: ['url', 'text', 'tag'],
  events: ['url', 'name', 'startDate', 'endDate', 'month', 'location', 'cfp.status', 'cfp.dueDate'],
} as const;

const TRACKER = /^(?:utm_\w+|gh_src|mc_[ce]id|trackingId|__hs\w+)=/;

type Json = Readonly<Record<string, unknown>>;
type Expected = Readonly<Record<(typeof KINDS)[number], readonly Json[]>> & { ambiguous?: unknown };

/** What is read otherwise than a careful reader would, as `issue:line field`, each with its reason. None at present. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {};

const names = skip ? [] : readdirSync(join(newsletters, 'expected')).map((file) => basename(file, '.json'));

function read(name: string): NewsletterIssue {
  const seed = SEEDS[name];
  const bytes = readFileSync(
    seed === undefined ? join(newsletters, `${name}.md`) : join(shared, 'seeds', seed),
  );
  return readIssue(decodeUtf8(bytes) ?? '', seed === undefined ? name : null).issue;
}

function expected(name: string): Expected {
  return JSON.parse(readFileSync(join(newsletters, 'expected', `${name}.json`), 'utf8'));
}

function fieldOf(item: Json | undefined, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => Object(value)[key], item) ?? null;
}

/** Trackers and the spaces round an address are no part of it. */
function comparable(field: string, value: unknown): unknown {
  if (field !== 'url' || typeof value !== 'string') return value === '' ? null : value;
  const [base = '', query = ''] = value.trim().split('?');
  const kept = query.split('&').filter((pair) => !TRACKER.test(pair));
  return kept.join('') === '' ? base : `${base}?${kept.join('&')}`;
}

type Comparison = { field: string; place: string; same: boolean };

function compare(name: string): Comparison[] {
  const [issue, wanted] = [read(name), expected(name)];
  return KINDS.flatMap((kind) =>
    wanted[kind].flatMap((item) => {
      const found: Json | undefined = issue[kind].find(({ line }) => line === item['line']);
      const ambiguous = JSON.stringify([item['ambiguous'], fieldOf(item, 'cfp.ambiguous')]);
      const fields = FIELDS[kind].filter((field) => !ambiguous.includes(field.split('.')[0] ?? field));
      const compared = fields.map((field) => ({
        field: `${kind} ${field}`,
        place: `${name}:${item['line']} ${field}`,
        same:
          JSON.stringify(comparable(field, fieldOf(found, field))) ===
          JSON.stringify(comparable(field, fieldOf(item, field))),
      }));
      return [
        { field: `${kind} found`, place: `${name}:${item['line']} found`, same: found !== undefined },
        ...compared,
      ];
    }),
  );
}

describe.skipIf(skip)('real issues (needs ../shared/data/newsletters)', () => {
  const all = names.flatMap(compare);

  test('every job, piece of news and conference is found, and nothing else', () => {
    const missing = all.filter(({ field, same }) => field.endsWith(' found') && !same);
    const surplus = names.flatMap((name) => {
      const [issue, wanted] = [read(name), expected(name)];
      return KINDS.filter((kind) => issue[kind].length !== wanted[kind].length).map(
        (kind) => `${name} ${kind}`,
      );
    });
    expect(missing.map(({ place }) => place)).toEqual([]);
    expect(surplus).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  test.each(Object.entries(FIELDS).flatMap(([kind, fields]) => fields.map((field) => `${kind} ${field}`)))(
    '%s is right in at least 98 of 100 lines, and every miss is known',
    (field) => {
      const compared = all.filter((one) => one.field === field);
      const misses = compared.filter(({ same }) => !same).map(({ place }) => place);
      expect(misses.filter((place) => KNOWN_MISSES[place] === undefined)).toEqual([]);
      expect(misses.length).toBeLessThanOrEqual(compared.length * 0.02);
      expect(compared.length).toBeGreaterThan(100);
    },
  );

  test('damage is undone only where it was done', () => {
    const repaired = names.filter((name) =>
      read(name).problems.some(({ reason }) => reason.includes('MacRoman')),
    );
    expect(repaired).toEqual(['seed-39']);
  });
});
