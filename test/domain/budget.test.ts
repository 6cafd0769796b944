import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDay, shareOut, spentOn } from '../../src/domain/budget.ts';
import type { DeliveryState } from '../../src/domain/delivery.ts';
import { HOUR } from '../../src/domain/time.ts';

test.each([
  [['a', 'b'], 3, 0, { alone: ['a', 'b'], together: [], waiting: [] }],
  [['a', 'b', 'c'], 3, 0, { alone: ['a', 'b', 'c'], together: [], waiting: [] }],
  [['a', 'b', 'c', 'd'], 3, 0, { alone: [], together: ['a', 'b', 'c', 'd'], waiting: [] }],
  [['a', 'b', 'c'], 3, 2, { alone: [], together: ['a', 'b', 'c'], waiting: [] }],
  [['a'], 3, 2, { alone: ['a'], together: [], waiting: [] }],
  [['a', 'b'], 3, 3, { alone: [], together: [], waiting: ['a', 'b'] }],
  [['a'], 3, 9, { alone: [], together: [], waiting: ['a'] }],
  [[], 3, 0, { alone: [], together: [], waiting: [] }],
])('%j of a budget of %i with %i spent', (posts, most, spent, expected) => {
  expect(shareOut(posts, most, spent)).toEqual(expected);
});

test('no post is dropped or told twice, and no day has more messages than its budget', () => {
  const day = [fc.array(fc.nat()), fc.nat(9), fc.nat(9)] as const;
  fc.assert(
    fc.property(...day, (posts, most, spent) => {
      const { alone, together, waiting } = shareOut(posts, most, spent);
      expect([...alone, ...together, ...waiting]).toEqual(posts);
      expect(alone.length + (together.length > 0 ? 1 : 0)).toBeLessThanOrEqual(Math.max(0, most - spent));
    }),
  );
});

const POSTED = { ts: '1.2', channelId: 'C1', revision: 1, shownRevision: 1 };

test('a message counts on the local day on which it is seen, and not when it is given up', () => {
  const dueAt = Date.parse('2026-11-30T22:30:00Z');
  const row = (state: DeliveryState, channel = '#cfps') => ({ channel, dueAt, state });
  const rows = [
    row({ name: 'scheduled', notBefore: dueAt }),
    row({ name: 'posted', postedAt: dueAt + HOUR, ...POSTED }),
    row({ name: 'skipped', reason: 'late' }),
    row({ name: 'cancelled', reason: 'no longer wanted' }),
    row({ name: 'failed', reason: 'is_archived' }),
    row({ name: 'scheduled', notBefore: dueAt }, '#other'),
  ];
  const on = (day: string, zone: string) => spentOn(rows, { channel: '#cfps', day, zone });
  expect([on('2026-11-30', 'UTC'), on('2026-12-01', 'UTC')]).toEqual([2, 0]);
  expect([on('2026-11-30', 'Europe/Madrid'), on('2026-12-01', 'Europe/Madrid')]).toEqual([1, 1]);
});

test('the next day begins when the zone’s clocks show it, also on the day on which they change', () => {
  const iso = (at: string, zone: string) => new Date(nextDay(Date.parse(at), zone)).toISOString();
  expect(iso('2026-03-29T00:30:00Z', 'Europe/Madrid')).toBe('2026-03-29T22:00:00.000Z');
  expect(iso('2026-11-30T23:30:00Z', 'Europe/Madrid')).toBe('2026-12-01T23:00:00.000Z');
});
