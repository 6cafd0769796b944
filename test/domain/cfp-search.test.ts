import { expect, test } from 'vitest';
import { listedCalls } from '../../src/domain/cfp-group.ts';
import { matches, readQuery, widen } from '../../src/domain/cfp-search.ts';
import { readCountry, regionTest } from '../../src/domain/region.ts';
import { conference, due } from './conferences.ts';

const LOCAL = { now: Date.parse('2026-07-01T12:00:00Z'), zone: 'UTC' };

function fits(query: string, over = {}): boolean {
  const read = readQuery(query);
  if (!read.ok) throw new Error(read.word);
  return matches(conference(over), read.filters, LOCAL);
}

test.each([
  ['', {}, true],
  ['cloud europe', {}, true],
  ['cloud asia', {}, false],
  ['CLOUD Europe', {}, true],
  ['spain', {}, true],
  ['country:es', {}, true],
  ['country:de', {}, false],
  ['in:bilbao', {}, true],
  ['in:emea', { country: 'AE' }, true],
  ['apac', { country: 'AE' }, false],
  ['apac', { country: 'AU' }, true],
  ['americas', { country: 'BR' }, true],
  ['europe', { country: null, location: 'Berlin, Germany' }, true],
  ['country:de', { country: null, location: 'Berlin, Germany' }, true],
  ['emea', { country: null, location: 'London, UK' }, true],
  ['asia', { country: 'US', location: 'Tokyo, Japan' }, false],
  ['country:ca', { country: null, location: 'San Francisco, CA' }, false],
  ['country:ge', { country: null, location: 'Atlanta, Georgia' }, false],
  ['asia', { country: null, location: 'Singapore' }, true],
  ['europe', { country: null, location: null }, false],
  ['online', {}, false],
  ['online', { online: true }, true],
  ['closing:14d', {}, true],
  ['closing:7d', {}, false],
  ['closing:14', {}, true],
  ['closing:2w', {}, true],
  ['closing:14d', { status: 'not_open' as const }, false],
  ['topic:clo', {}, true],
  ['topic:security', {}, false],
  ['"example conference"', {}, true],
  ['"conference example"', {}, false],
  ['con', {}, true],
  ['onference', {}, false],
  ['…', {}, true],
])('%j with %j: %s', (query, over, expected) => {
  expect(fits(query, over)).toBe(expected);
});

test.each(['closing:soon', 'color:red', 'topic:', 'country:'])('the filter %j is not understood', (word) => {
  expect(readQuery(`cloud ${word}`)).toEqual({ ok: false, word });
});

test('when nothing fits, the nearest leaves out as few words as possible', () => {
  const all = [
    conference({ topics: ['security'] }),
    conference({ name: 'Other', country: 'JP', topics: ['cloud'] }),
  ];
  const read = readQuery('security japan online');
  if (!read.ok) throw new Error(read.word);
  expect(widen(all, read.filters, LOCAL)).toMatchObject({
    without: ['japan', 'online'],
    found: [{ country: 'ES' }],
  });
  const one = readQuery('security japan');
  if (!one.ok) throw new Error(one.word);
  expect(widen(all, one.filters, LOCAL)?.found).toHaveLength(1);
  const none = readQuery('nothing whatever');
  expect(none.ok && widen(all, none.filters, LOCAL)).toEqual({
    without: ['nothing', 'whatever'],
    found: all,
  });
  const single = readQuery('nothing');
  expect(single.ok && widen(all, single.filters, LOCAL)).toEqual({ without: ['nothing'], found: all });
  expect(single.ok && widen([], single.filters, LOCAL)).toBeNull();
});

test('calls are listed by what time asks for, soonest first', () => {
  const all = [
    conference({ name: 'later', ...due('2026-09-30') }),
    conference({ name: 'week', ...due('2026-07-08') }),
    conference({ name: 'today', ...due('2026-07-01') }),
    conference({ name: 'month', ...due('2026-08-01') }),
    conference({ name: 'undated', due: null }),
    conference({ name: 'soon', status: 'not_open', due: null }),
    conference({ name: 'over', ...due('2026-06-01') }),
    conference({ name: 'past', ...due('2025-06-01'), start: '2025-09-01', end: '2025-09-01' }),
    conference({ name: 'none', status: 'none', due: null }),
  ];
  const names = (events: boolean) =>
    listedCalls(all, LOCAL, events).map(({ group, conference: { name } }) => `${group} ${name}`);
  const open = ['week today', 'week week', 'month month', 'later later', 'undated undated', 'soon soon'];
  expect(names(false)).toEqual(open);
  expect(names(true)).toEqual([...open, 'event none', 'event over']);
});

test.each([
  ['DE', 'DE'],
  ['de', 'DE'],
  ['Germany', 'DE'],
  ['U.S.A.', 'US'],
  ['United States', 'US'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['South Korea', 'KR'],
  ['Vietnam', 'VN'],
  ['Narnia', null],
])('the country %j is %j', (text, code) => {
  expect(readCountry(text)).toBe(code);
});

test('every country but Antarctica and its like lies in some region', () => {
  expect(regionTest('atlantis')).toBeNull();
  expect(regionTest('Europe')?.('GB')).toBe(true);
  expect(regionTest('emea')?.('IN')).toBe(false);
});

test('names that objects have by birth are words like any other', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'country:constructor', 'in:__proto__'])
    expect(fits(word)).toBe(false);
});
