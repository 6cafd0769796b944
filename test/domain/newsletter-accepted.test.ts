import { expect, test } from 'vitest';
import { acceptedMaterial } from '../../src/domain/newsletter-accepted.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { DAY } from '../../src/domain/time.ts';
import { JOB, NOW, waiting } from './items.ts';

const DATE = new Date(NOW + 4 * DAY).toISOString().slice(0, 10);
const NEWS = { kind: 'news', link: 'https://n.example/1', summary: 'How we count', tag: 'Blog' } as const;

function listed(over: Partial<Submission> = {}): Submission {
  const content = over.content ?? JOB;
  const base = waiting('s1', { content });
  return {
    ...base,
    status: 'approved',
    published: content,
    publishedAt: NOW,
    expiresAt: NOW + 45 * DAY,
    ...over,
  };
}
const sorted = (...all: Submission[]) => acceptedMaterial(all, DATE, []);

test('a listed job and listed news go in, each with who offered it', () => {
  const { jobs, news, leftOut, by } = sorted(listed(), listed({ content: NEWS, expiresAt: null }));
  expect(jobs).toMatchObject([{ org: JOB.organisation, title: JOB.title, url: JOB.link }]);
  expect(news).toEqual([{ line: 0, url: NEWS.link, text: 'How we count.', tag: 'Blog' }]);
  expect(leftOut).toEqual([]);
  expect([...jobs, ...news].map((item) => by.get(item))).toEqual([waiting().author, waiting().author]);
});

test('a change that waits leaves what is listed in it', () => {
  const changed = { ...JOB, title: 'Another title' };
  expect(sorted(listed({ status: 'pending', content: changed, published: JOB })).jobs).toMatchObject([
    { title: JOB.title },
  ]);
});

test.each<[string, Partial<Submission>, string]>([
  ['filled', { status: 'filled' }, 'the place is filled'],
  ['withdrawn', { status: 'withdrawn' }, 'its submitter has withdrawn it'],
  ['expired', { status: 'expired' }, 'its listing has ended'],
  ['about to end', { expiresAt: NOW + 2 * DAY }, 'its listing ends before the issue'],
])('a job that is %s is left out with the reason', (_title, over, reason) => {
  const { jobs, leftOut } = sorted(listed(over));
  expect(jobs).toEqual([]);
  expect(leftOut).toMatchObject([{ kind: 'job', title: `${JOB.organisation} | ${JOB.title}`, reason }]);
});

test('a job that takes applications until the day of the issue is in it, until the day before is not', () => {
  const until = (closesOn: string) => sorted(listed({ content: { ...JOB, closesOn } }));
  expect(until(DATE).jobs).toHaveLength(1);
  const before = new Date(Date.parse(DATE) - DAY).toISOString().slice(0, 10);
  expect(until(before).leftOut).toMatchObject([{ reason: `applications closed on ${before}` }]);
});

test('what was never accepted is nothing, and news or over jobs of an earlier issue are history', () => {
  const issue = { date: '2026-01-01', ...sorted(listed(), listed({ content: NEWS })), events: [] };
  const all = [waiting(), listed({ status: 'filled' }), listed({ content: NEWS })];
  expect(acceptedMaterial(all, DATE, [issue])).toMatchObject({ jobs: [], news: [], leftOut: [] });
});
