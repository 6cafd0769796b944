import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewsletterEvent, NewsletterIssue } from '../../src/domain/newsletter.ts';
import { compileNewsletter } from '../../src/domain/newsletter-compile.ts';

type Parts = Partial<Pick<NewsletterIssue, 'jobs' | 'news' | 'events'>>;

function issue(date: string | null, parts: Parts): NewsletterIssue {
  return { date, number: null, jobs: [], news: [], events: [], problems: [], ...parts };
}

function job(title: string, url = `https://acme.example/${title}`) {
  return { line: 1, url, org: 'Acme', title, countryCodes: [], remote: false };
}

function news(text: string, tag: string | null = null) {
  return { line: 1, url: `https://n.example/${text}`, text, tag };
}

function event(
  name: string,
  startDate: string | null,
  cfp: NewsletterEvent['cfp'] = { status: 'unknown', dueDate: null },
): NewsletterEvent {
  return {
    line: 1,
    name,
    url: 'https://e.example',
    startDate,
    endDate: startDate,
    month: null,
    location: null,
    cfp,
  };
}

const DATE = '2026-03-31';

test('material goes in, in its order; news stand by tag', () => {
  const material = issue(null, {
    jobs: [job('B'), job('A')],
    news: [news('1', 'Blog'), news('2', 'LF'), news('3', 'Blog')],
  });
  const { jobs, news: kept, leftOut } = compileNewsletter(DATE, [material]);
  expect(jobs.map(({ title }) => title)).toEqual(['B', 'A']);
  expect(kept.map(({ text }) => text)).toEqual(['1', '3', '2']);
  expect(leftOut).toEqual([]);
});

test('what an earlier issue printed, or an earlier line, is left out with the reason', () => {
  const before = issue('2026-02-14', { jobs: [job('A')], news: [news('1')] });
  const draft = issue(DATE, {
    jobs: [job('A', 'https://www.acme.example/A/'), job('B'), job('B')],
    news: [news('1'), news('2')],
  });
  const { jobs, news: kept, leftOut } = compileNewsletter(DATE, [draft, before]);
  expect(jobs.map(({ title }) => title)).toEqual(['B']);
  expect(kept.map(({ text }) => text)).toEqual(['2']);
  expect(leftOut.map(({ kind, title, reason }) => `${kind} ${title}: ${reason}`)).toEqual([
    'job Acme | A: was in the issue of 2026-02-14',
    'job Acme | B: is there twice',
    'news 1: was in the issue of 2026-02-14',
  ]);
});

test('one address can hold two jobs', () => {
  const both = issue(null, { jobs: [job('A', 'https://acme.example'), job('B', 'https://acme.example')] });
  expect(compileNewsletter(DATE, [both]).jobs).toHaveLength(2);
});

test('conferences go in again while they are ahead, by date, as the newest issue has them', () => {
  const old = issue('2026-01-27', {
    events: [event('Fest 2026', '2026-05-01'), event('Gone', '2026-02-01'), event('Camp', '2026-04-02')],
  });
  const newer = issue('2026-02-24', { events: [event('FEST', '2026-05-02')] });
  const { events, leftOut } = compileNewsletter(DATE, [
    newer,
    old,
    issue(DATE, { events: [event('Day', '2026-04-20')] }),
  ]);
  expect(events.map(({ name, startDate }) => `${startDate} ${name}`)).toEqual([
    '2026-04-02 Camp',
    '2026-04-20 Day',
    '2026-05-02 FEST',
  ]);
  expect(leftOut).toEqual([]);
});

test('the conference of another year is another conference', () => {
  const both = issue(null, {
    events: [event('Fest', '2026-05-01'), event('Fest', '2027-05-01'), event('Fest 2026', '2026-05-01')],
  });
  const { events, leftOut } = compileNewsletter(DATE, [both]);
  expect(events).toHaveLength(2);
  expect(leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual(['Fest 2026: is there twice']);
});

test.each<[string, NewsletterEvent, NewsletterEvent['cfp'] | string]>([
  [
    'a call that ended',
    event('Fest', '2026-05-01', { status: 'open', dueDate: '2026-03-30' }),
    { status: 'closed', dueDate: '2026-03-30' },
  ],
  [
    'a call on its last day',
    event('Fest', '2026-05-01', { status: 'open', dueDate: DATE }),
    { status: 'open', dueDate: DATE },
  ],
  ['an event that is over', event('Fest', '2026-03-30'), 'was over on 2026-03-30'],
  ['an event on the day', event('Fest', DATE), { status: 'unknown', dueDate: null }],
  [
    'a call alone',
    event('Fest', null, { status: 'open', dueDate: '2026-04-01' }),
    { status: 'open', dueDate: '2026-04-01' },
  ],
])('%s has its state as of the day', (_, one, wanted) => {
  const { events, leftOut } = compileNewsletter(DATE, [issue(null, { events: [one] })]);
  expect(events[0]?.cfp ?? leftOut[0]?.reason).toEqual(wanted);
});

test('later issues count for nothing', () => {
  const later = issue('2026-04-28', {
    jobs: [job('A')],
    news: [news('1')],
    events: [event('Fest', '2026-05-01')],
  });
  expect(compileNewsletter(DATE, [later])).toEqual({ jobs: [], news: [], events: [], leftOut: [] });
});

test('a year of issues, each compiled from the ones before, prints no job and no news twice and loses none', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-24`);
  const title = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const arrivals = fc.array(fc.array(title, { maxLength: 4 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(arrivals, (offered) => {
      const issues: NewsletterIssue[] = [];
      for (const [index, date] of months.entries()) {
        const material = issue(null, { jobs: (offered[index] ?? []).map((name) => job(name)) });
        const { jobs } = compileNewsletter(date, [...issues, material]);
        issues.push(issue(date, { jobs }));
      }
      const printed = issues.flatMap(({ jobs }) => jobs.map((one) => one.title));
      expect(printed.toSorted()).toEqual([...new Set(offered.flat())].toSorted());
    }),
  );
});

test('the order of the issues does not matter', () => {
  const issues = [
    issue('2026-01-27', { events: [event('Fest', '2026-05-01')] }),
    issue(null, { jobs: [job('A')] }),
    issue(null, { jobs: [job('B')] }),
    issue(DATE, { jobs: [job('C')] }),
  ];
  const wanted = compileNewsletter(DATE, issues);
  fc.assert(
    fc.property(fc.shuffledSubarray(issues, { minLength: issues.length }), (shuffled) => {
      expect(compileNewsletter(DATE, shuffled)).toEqual(wanted);
    }),
  );
});
