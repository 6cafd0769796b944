import { expect, test } from 'vitest';
import { callOf } from '../../src/domain/call.ts';
import { digestOf, isDigestTime, mondayOf, nextDigest } from '../../src/domain/digest.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { NEWS, NOW, waiting } from './items.ts';
import { COMMUNITY, occurrence } from './samples.ts';

const TOKYO = { zone: 'Asia/Tokyo', channel: '#apac', time: '09:00' };
const AMER = { zone: 'America/New_York', channel: '#amer', time: '09:00' };
const iso = (at: number) => new Date(at).toISOString();

test.each([
  ['2026-11-29T23:59:59Z', TOKYO, '2026-11-30', '2026-11-30T00:00:00.000Z', false],
  ['2026-11-30T00:00:00Z', TOKYO, '2026-11-30', '2026-11-30T00:00:00.000Z', true],
  ['2026-11-30T12:00:00Z', TOKYO, '2026-11-30', '2026-11-30T00:00:00.000Z', false],
  ['2026-11-30T00:00:00Z', AMER, '2026-11-23', '2026-11-23T14:00:00.000Z', false],
  ['2026-12-06T23:00:00Z', AMER, '2026-11-30', '2026-11-30T14:00:00.000Z', false],
  // Clocks go forward on the Sunday before.
  ['2026-03-09T13:00:00Z', AMER, '2026-03-09', '2026-03-09T13:00:00.000Z', true],
])('at %s the Monday of %j is %s, due %s', (now, region, week, due, isTime) => {
  const monday = mondayOf(Date.parse(now), region);
  expect([monday.week, iso(monday.dueAt), isDigestTime(Date.parse(now), region)]).toEqual([
    week,
    due,
    isTime,
  ]);
});

test('the next one is a week later on the wall clock, also over a change of clocks', () => {
  expect(iso(nextDigest(Date.parse('2026-10-26T13:00:00Z'), AMER))).toBe('2026-11-02T14:00:00.000Z');
});

const MONDAY = Date.parse('2026-11-30T00:00:00Z');
const coming = (title: string, start: number) => {
  const time = { allDay: false as const, start, end: start + HOUR, zone: 'UTC' };
  const one = occurrence({ uid: title, summary: title, time });
  return { occurrence: one, call: callOf(one, COMMUNITY.linkHosts) };
};
const listed = (id: string, publishedAt: number) => ({
  ...waiting(id),
  published: NEWS,
  publishedAt,
  status: 'approved' as const,
});

test('a week has the calls until Sunday night there, and what was accepted in the seven days before', () => {
  const wanted = digestOf(MONDAY + MINUTE, TOKYO, {
    coming: [coming('Sunday', MONDAY + 6 * DAY + 14 * HOUR), coming('Monday', MONDAY + 7 * DAY - 8 * HOUR)],
    closing: [
      { name: 'Soon', url: 'https://a.example', daysLeft: 6, watched: false },
      { name: 'Later', url: 'https://a.example', daysLeft: 7, watched: false },
    ],
    listed: [{ kind: 'news', items: [listed('new', MONDAY - DAY), listed('old', MONDAY - 8 * DAY)] }],
  });
  expect(wanted?.key).toBe('digest/Asia%2FTokyo/%23apac/2026-11-30');
  expect(wanted?.facts).toMatchObject({
    calls: [{ title: 'Sunday' }],
    closing: [{ name: 'Soon' }],
    fresh: [{ kind: 'news', items: [NEWS], left: 0 }],
  });
});

test('where there is nothing, nothing is told', () => {
  const old = { kind: 'news' as const, items: [listed('old', NOW - 60 * DAY)] };
  expect(
    digestOf(MONDAY, TOKYO, { coming: [coming('Later', MONDAY + 8 * DAY)], listed: [old], closing: [] }),
  ).toBeNull();
});

test('what does not fit is counted', () => {
  const many = Array.from({ length: 20 }, (_, index) => coming(`Call ${index}`, MONDAY + index * HOUR));
  const wanted = digestOf(MONDAY, TOKYO, { coming: many, listed: [], closing: [] });
  expect(wanted?.facts).toMatchObject({ callsLeft: 8 });
});
