import { expect, test } from 'vitest';
import { titleKey, warningsOf } from '../../src/domain/warning.ts';
import { JOB, NEWS } from './items.ts';

const typesOf = (link: string, organisation = JOB.organisation) =>
  warningsOf({ ...JOB, link, organisation }, [], []).map(({ type }) => type);

test.each([
  ['https://example.org/jobs/1', 'Example Corp', []],
  ['https://jobs.lever.co/example/1', 'Example Corp', []],
  ['https://boards.greenhouse.io/other/1', 'Example Corp', ['other-host']],
  ['https://xn--exmple-cua.org/example', 'Example', ['punycode']],
  ['https://ab.cd/x1Yz', 'AB', ['short']],
  ['https://www.muenchen.de/jobs', 'Stadt Muenchen', []],
  ['https://example.org/jobs/1', '日', []],
])('%s of %s: %j', (link, organisation, expected) => {
  expect(typesOf(link, organisation)).toEqual(expected);
});

test('tracking parameters and similar items are named; an article may be anywhere', () => {
  expect(warningsOf(NEWS, ['utm_source'], [NEWS])).toEqual([
    { type: 'tracking', names: ['utm_source'] },
    { type: 'similar', title: 'How we count' },
  ]);
});

test('titles with the same words are alike', () => {
  expect(titleKey({ ...JOB, title: 'Senior OSPO Lead (m/f/d)' })).toBe(
    titleKey({ ...JOB, title: 'Lead, OSPO' }),
  );
  expect(titleKey({ ...JOB, title: 'Ingeniería' })).toBe(titleKey({ ...JOB, title: 'ingenieria' }));
  expect(titleKey({ ...JOB, title: 'Writer' })).not.toBe(titleKey(JOB));
});
