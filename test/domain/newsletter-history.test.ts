import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsletterHistory } from '../../src/domain/newsletter-history.ts';

function sourced(date: string | null, url: string, line: number) {
  const job = { line, url, org: 'Acme', title: 'Lead', countryCodes: [], remote: false };
  const issue = { date, number: null, jobs: [job], news: [], events: [], problems: [] };
  return { issue, source: `${date}.md`, raws: new Map([[line, `raw ${line}`]]) };
}

test('an item is listed once, as the newest issue has it, with every place where it was printed', () => {
  const issues = [
    sourced('2026-03-31', 'https://www.acme.example/1/', 9),
    sourced('2026-02-24', 'https://acme.example/1', 7),
  ];
  const [item, ...others] = newsletterHistory(issues);
  expect(others).toEqual([]);
  expect(item?.item).toMatchObject({ url: 'https://www.acme.example/1/' });
  expect(item?.appearances).toEqual([
    { issue: '2026-02-24', source: '2026-02-24.md', line: 7, raw: 'raw 7' },
    { issue: '2026-03-31', source: '2026-03-31.md', line: 9, raw: 'raw 9' },
  ]);
});

test('no line is lost and the order of the issues does not matter', () => {
  const dates = fc.uniqueArray(fc.constantFrom('2026-01-27', '2026-02-24', '2026-03-31', null));
  fc.assert(
    fc.property(dates, fc.constantFrom('https://a.example', 'https://b.example'), (all, url) => {
      const issues = all.map((date, index) => sourced(date, index % 2 === 0 ? url : 'https://c.example', 1));
      const items = newsletterHistory(issues);
      expect(items.flatMap(({ appearances }) => appearances)).toHaveLength(issues.length);
      expect(new Set(newsletterHistory(issues.toReversed()).map((item) => JSON.stringify(item)))).toEqual(
        new Set(items.map((item) => JSON.stringify(item))),
      );
    }),
  );
});
