import { expect, test } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { companionsOf, countMessages, inReadingOrder } from '../../src/domain/together.ts';
import { NEWS, NOW } from './items.ts';
import { call } from './samples.ts';

function post(key: string, over: Partial<Delivery> = {}): Delivery {
  return {
    key,
    channel: '#news',
    dueAt: NOW,
    staleAfter: NOW + DAY,
    group: null,
    threadOf: null,
    facts: { kind: 'publication', content: NEWS, face: 'open' },
    state: { name: 'scheduled', notBefore: NOW },
    attempt: 0,
    failures: 0,
    fence: 0,
    ...over,
  };
}

const leader = post('leader', { state: { name: 'claimed', owner: 'one', leaseUntil: NOW + MINUTE } });
const reminder = { kind: 'reminder', rule: 'x', lead: '1h', call: call(), zone: null, listed: true } as const;

const CASES: readonly [string, Partial<Delivery>, boolean][] = [
  ['is due as well', {}, true],
  ['is due in five minutes', { dueAt: NOW + 5 * MINUTE }, true],
  ['has failed before without being sent', { failures: 3 }, true],
  ['is due later', { dueAt: NOW + 5 * MINUTE + 1 }, false],
  ['was put off until later', { state: { name: 'scheduled', notBefore: NOW + HOUR } }, false],
  ['goes to another channel', { channel: '#jobs' }, false],
  ['belongs to its moment', { facts: reminder }, false],
  ['answers another message', { threadOf: 'parent' }, false],
  ['may have been sent before', { attempt: 1 }, false],
  ['is too late', { staleAfter: NOW }, false],
  ['is of use for a shorter time', { staleAfter: NOW + HOUR }, false],
  ['may be superseded', { group: 'g' }, false],
  ['has been claimed', { state: { name: 'claimed', owner: 'two', leaseUntil: NOW } }, false],
];

for (const [what, over, goes] of CASES) {
  test(`a post that ${what} ${goes ? 'goes' : 'does not go'} out with one that goes now`, () => {
    expect(companionsOf(leader, [post('other', over)], NOW).map(({ key }) => key)).toEqual(
      goes ? ['other'] : [],
    );
  });
}

test('what may be out already, and what belongs to its moment, takes nothing new along', () => {
  expect(companionsOf({ ...leader, attempt: 1 }, [post('other')], NOW)).toEqual([]);
  expect(companionsOf({ ...leader, facts: reminder }, [post('other')], NOW)).toEqual([]);
});

test('at most eight posts are in one message, the first ones', () => {
  const others = Array.from({ length: 20 }, (_, index) => post(`p${index}`, { dueAt: NOW - index * MINUTE }));
  const chosen = companionsOf(leader, others, NOW).map(({ key }) => key);
  expect(chosen).toEqual(['p19', 'p18', 'p17', 'p16', 'p15', 'p14', 'p13']);
});

test('the week comes first, then what is said of one thing, in the order in which it was due', () => {
  const digest = {
    kind: 'digest',
    week: '',
    zone: 'UTC',
    calls: [],
    callsLeft: 0,
    closing: [],
    fresh: [],
  } as const;
  const rows = [post('b'), post('a'), post('early', { dueAt: NOW - 1 }), post('z', { facts: digest })];
  expect(inReadingOrder(rows).map(({ key }) => key)).toEqual(['z', 'early', 'a', 'b']);
});

test('what stands in one message counts once, also where its ts is unknown', () => {
  const at = (ts: string, postedAt: number) =>
    ({ name: 'posted', ts, channelId: 'C1', postedAt, revision: 0, shownRevision: 0 }) as const;
  const rows = [
    post('a', { state: at('1.1', 1) }),
    post('b', { state: at('1.1', 2) }),
    post('c', { state: at('1.2', 1) }),
    post('d', { state: at('', 7) }),
    post('e', { state: at('', 7) }),
    post('f', { state: { name: 'held', dispatchedAt: 1, reason: 'x' } }),
  ];
  expect(countMessages(rows)).toBe(4);
});
