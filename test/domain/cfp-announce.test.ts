import { expect, test } from 'vitest';
import type { Conference } from '../../src/domain/cfp.ts';
import { announcements } from '../../src/domain/cfp-announce.ts';
import { callForPapers } from '../../src/domain/cfp-call.ts';
import type { CfpSettings } from '../../src/domain/cfp-settings.ts';
import { updates } from '../../src/domain/cfp-update.ts';
import type { Delivery, DeliveryState } from '../../src/domain/delivery.ts';
import type { CfpFacts } from '../../src/domain/delivery-facts.ts';
import { DAY, HOUR, type Instant } from '../../src/domain/time.ts';
import { conference, due } from './conferences.ts';

const SETTINGS: CfpSettings = {
  command: '/cfp',
  channel: '#cfps',
  announceBefore: [30, 14, 7, 3, 1],
  digest: { day: 'monday', time: '09:00', zones: ['UTC'] },
  dailyBudget: 3,
  watchBefore: [7, 1],
};

/** A Wednesday morning. */
const WEDNESDAY = Date.parse('2026-07-01T10:00:00Z');

/** A channel that is looked at again and again, and forgets nothing. */
function desk(settings: Partial<CfpSettings> = {}) {
  const said = new Map<string, Set<string>>();
  const rows: Delivery[] = [];
  const look = (now: Instant, conferences: readonly Conference[]): string[] => {
    const moment = { conferences, settings: { ...SETTINGS, ...settings }, home: 'UTC', said, rows, now };
    return announcements(moment).map(({ wanted, marks }) => {
      for (const { call, said: text } of marks) {
        const known = said.get(call) ?? new Set();
        expect(known).not.toContain(text);
        said.set(call, known.add(text));
      }
      const state = {
        name: 'posted',
        ts: '1.1',
        channelId: 'C1',
        postedAt: now,
        revision: 1,
        shownRevision: 1,
      } as const;
      rows.push({ ...wanted, state, attempt: 1, failures: 0, fence: 1 });
      if (wanted.facts.kind !== 'cfp') throw new Error('not about calls');
      const { announcement, calls } = wanted.facts;
      return `${announcement.type}: ${calls.map(({ name }) => name).join(', ')}`;
    });
  };
  return { look, rows, said };
}

const named = (name: string, date: string) => conference({ name, ...due(date) });

test('a call that is open is announced once, and each threshold once', () => {
  const { look } = desk();
  const calls = [named('A', '2026-08-05')];
  expect(look(WEDNESDAY, calls)).toEqual(['opened: A']);
  expect(look(WEDNESDAY, calls)).toEqual([]);
  const days = [...Array(40).keys()].map((day) => look(WEDNESDAY + (day + 1) * DAY, calls));
  const closing = days.flatMap((posts, day) =>
    posts.filter((post) => post.startsWith('closing')).map(() => 34 - day),
  );
  expect(closing).toEqual([30, 14, 7, 3, 1]);
});

test('several that close on one day are one message, and none is said before nine', () => {
  const { look } = desk();
  const calls = [named('A', '2026-07-16'), named('B', '2026-07-09'), named('C', '2026-07-30')];
  look(WEDNESDAY, calls);
  expect(look(WEDNESDAY + DAY - 2 * HOUR, calls)).toEqual([]);
  expect(look(WEDNESDAY + DAY, calls)).toEqual(['closing: B, A']);
});

test('after downtime the nearest threshold alone is made up for, and none after the deadline', () => {
  const { look } = desk();
  const calls = [named('A', '2026-08-05'), named('B', '2026-07-20')];
  look(WEDNESDAY, calls);
  expect(look(Date.parse('2026-08-01T10:00:00Z'), calls)).toEqual(['closing: A']);
  expect(look(Date.parse('2026-08-01T12:00:00Z'), calls)).toEqual([]);
  expect(look(Date.parse('2026-08-06T10:00:00Z'), calls)).toEqual([]);
});

test('a list of many is one message, and what is over, closed or not open is not in it', () => {
  const { look } = desk();
  const many = [...Array(20).keys()].map((index) =>
    named(`N${String(index).padStart(2, '0')}`, '2026-09-01'),
  );
  const others = [
    named('over', '2026-06-20'),
    conference({ name: 'closed', status: 'closed' }),
    conference({ name: 'soon', status: 'not_open', due: null }),
  ];
  const posts = look(WEDNESDAY, [...many, ...others]);
  expect(posts).toEqual([`opened: ${many.map(({ name }) => name).join(', ')}`]);
});

test('a day has no more messages than its budget, and what does not fit comes on the next', () => {
  const { look } = desk({ dailyBudget: 2 });
  const [a, b, c] = [named('A', '2026-09-01'), named('B', '2026-09-02'), named('C', '2026-09-03')];
  expect(look(WEDNESDAY, [a])).toEqual(['opened: A']);
  expect(look(WEDNESDAY + HOUR, [a, b])).toEqual(['opened: B']);
  expect(look(WEDNESDAY + 2 * HOUR, [a, b, c])).toEqual([]);
  expect(look(WEDNESDAY + DAY, [a, b, c])).toEqual(['opened: C']);
});

test('calls that open at night leave room for those that close in the morning', () => {
  const { look } = desk({ dailyBudget: 1 });
  const [a, b] = [named('A', '2026-07-09'), named('B', '2026-09-01')];
  look(WEDNESDAY, [a]);
  expect(look(WEDNESDAY + DAY - 3 * HOUR, [a, b])).toEqual([]);
  expect(look(WEDNESDAY + DAY, [a, b])).toEqual(['closing: A']);
});

test('the digest comes once a week in each region, on its own morning, and late on the same day', () => {
  const { look } = desk({
    digest: { day: 'monday', time: '09:00', zones: ['Asia/Tokyo', 'America/New_York'] },
  });
  const calls = [named('A', '2026-09-20')];
  look(WEDNESDAY, calls);
  const at = (text: string) => look(Date.parse(text), calls);
  expect(at('2026-07-05T23:59:00Z')).toEqual([]);
  expect(at('2026-07-06T00:00:00Z')).toEqual(['digest: A']);
  expect(at('2026-07-06T12:59:00Z')).toEqual([]);
  expect(at('2026-07-06T20:00:00Z')).toEqual(['digest: A']);
  expect(at('2026-07-07T05:00:00Z')).toEqual([]);
  expect(at('2026-07-13T04:00:00Z')).toEqual(['digest: A']);
});

test('a week without open calls has no digest', () => {
  const { look } = desk();
  expect(look(Date.parse('2026-07-06T10:00:00Z'), [conference({ status: 'not_open', due: null })])).toEqual(
    [],
  );
});

const POSTED: DeliveryState = {
  name: 'posted',
  ts: '1.1',
  channelId: 'C1',
  postedAt: WEDNESDAY,
  revision: 1,
  shownRevision: 1,
};

function post(
  key: string,
  calls: readonly Conference[],
  state: DeliveryState = POSTED,
  at = WEDNESDAY,
): Delivery {
  const facts: CfpFacts = {
    kind: 'cfp',
    announcement: { type: 'opened', day: '2026-07-01' },
    calls: calls.map((one) => callForPapers(one, at)),
    command: '/cfp',
  };
  const dates = { dueAt: at, staleAfter: at + DAY };
  return {
    key,
    channel: '#cfps',
    ...dates,
    group: null,
    threadOf: null,
    facts,
    state,
    attempt: 1,
    failures: 0,
    fence: 1,
  };
}

function changesOf(
  rows: readonly Delivery[],
  conferences: readonly Conference[],
  over: { now?: Instant; complete?: boolean } = {},
) {
  const { now = WEDNESDAY + DAY, complete = true } = over;
  return updates({ rows, conferences, complete, now }).changes.map((change) => {
    if (change.type !== 'insert') return `${change.type} ${change.before.key}`;
    const { facts, threadOf } = change.wanted;
    return `${facts.kind === 'cfp-change' ? facts.change : facts.kind} in ${threadOf}`;
  });
}

test.each([
  ['nothing has changed', conference(), []],
  ['the deadline is later', conference(due('2026-07-26')), ['revise new', 'revise old', 'extended in new']],
  ['the deadline is earlier', conference(due('2026-07-05')), ['revise new', 'revise old', 'earlier in new']],
  [
    'the deadline is earlier and over',
    conference(due('2026-06-29')),
    ['revise new', 'revise old', 'earlier in new'],
  ],
  [
    'the same day has got a clock',
    conference(due('2026-07-12', '23:59', 'Etc/GMT+12')),
    ['revise new', 'revise old'],
  ],
  ['it closes early', conference({ status: 'closed' }), ['revise new', 'revise old', 'closed in new']],
  [
    'there is no call after all',
    conference({ status: 'none', due: null }),
    ['revise new', 'revise old', 'withdrawn in new'],
  ],
  ['it is gone', null, ['revise new', 'revise old', 'withdrawn in new']],
  ['its place is known now', conference({ location: 'Gasteiz' }), ['revise new', 'revise old']],
])('when %s, posts are edited and the newest has one reply', (_, after, expected) => {
  const rows = [post('old', [conference()]), post('new', [conference()], POSTED, WEDNESDAY + HOUR)];
  expect(changesOf(rows, after === null ? [] : [after])).toEqual(expected);
});

test('what is missing while the list cannot be read, or after its deadline, is not withdrawn', () => {
  const rows = [post('a', [conference()])];
  expect(changesOf(rows, [], { complete: false })).toEqual([]);
  expect(changesOf(rows, [], { now: Date.parse('2026-07-14T00:00:00Z') })).toEqual([]);
  expect(
    changesOf(rows, [conference({ status: 'closed' })], { now: Date.parse('2026-07-14T00:00:00Z') }),
  ).toEqual([]);
});

test('a call that ends as announced changes nothing, and one that is extended afterwards does', () => {
  const rows = [post('a', [conference()])];
  const now = Date.parse('2026-07-14T00:00:00Z');
  expect(changesOf(rows, [conference()], { now })).toEqual([]);
  expect(changesOf(rows, [conference(due('2026-07-20'))], { now })).toEqual(['revise a', 'extended in a']);
});

test('a deadline that moves there, back and there again has a reply each time, and a post that was on its way none of its own', () => {
  const [first, second] = [conference(), conference(due('2026-07-26'))];
  let rows = [post('a', [first])];
  const move = (to: Conference, hours: number) => {
    const found = updates({ rows, conferences: [to], complete: true, now: WEDNESDAY + hours * HOUR });
    const replies = found.changes.flatMap((change) =>
      change.type === 'insert'
        ? [{ ...change.wanted, state: POSTED, attempt: 1, failures: 0, fence: 1 }]
        : [],
    );
    rows = [post('a', [to]), ...rows.slice(1), ...replies];
    return replies.map(({ key }) => key);
  };
  const keys = [second, first, second, first, second].flatMap((to, index) => move(to, index + 1));
  expect(keys).toHaveLength(5);
  expect(new Set(keys).size).toBe(5);
  rows = [post('late', [first], POSTED, WEDNESDAY + HOUR), ...rows];
  expect(changesOf(rows, [second])).toEqual(['revise late']);
});

test('a post that waits says how it is now, one without an open call is not sent, one on its way is left alone', () => {
  const waits: DeliveryState = { name: 'scheduled', notBefore: WEDNESDAY };
  const other = named('Other', '2026-08-01');
  expect(changesOf([post('a', [conference(), other], waits)], [other])).toEqual(['replan a']);
  expect(changesOf([post('a', [conference()], waits)], [])).toEqual(['move a']);
  const claimed: DeliveryState = { name: 'claimed', owner: 'b', leaseUntil: WEDNESDAY };
  expect(changesOf([post('a', [conference()], claimed)], [])).toEqual([]);
});
