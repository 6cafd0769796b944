import { expect, test } from 'vitest';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { type PlannedReminder, planReminders } from '../../src/domain/reminder.ts';
import type { ReminderRule } from '../../src/domain/rule.ts';
import { HOUR, isoInstant, MINUTE } from '../../src/domain/time.ts';
import { at, COMMUNITY, occurrence, rule, START } from './samples.ts';

function plan(asked: ReminderRule, ...occurrences: KnownOccurrence[]): PlannedReminder[] {
  return planReminders({ rule: asked, occurrences, community: COMMUNITY });
}

function dueTimes(plans: readonly PlannedReminder[]): string[] {
  return plans.map(({ wanted }) => isoInstant(wanted.dueAt));
}

function timed(start: string, zone: string): KnownOccurrence {
  return occurrence({ time: { allDay: false, start: at(start), end: at(start) + HOUR, zone } });
}

function allDay(startDate: string, endDate: string): KnownOccurrence {
  return occurrence({ time: { allDay: true, startDate, endDate } });
}

const MORNING = rule([], {
  name: 'morning-of',
  match: {},
  timing: {
    at: 'local-time',
    time: '09:00',
    daysBefore: 0,
    channels: [
      { zone: 'America/New_York', channel: '#ospo-amer' },
      { zone: 'Europe/Madrid', channel: '#ospo-emea' },
      { zone: 'Asia/Tokyo', channel: '#ospo-apac' },
    ],
  },
});

test('each lead is one reminder that names what it is about', () => {
  const [first, ...others] = plan(rule(['7d', '1h']), occurrence());
  expect(others.map(({ wanted }) => wanted.key)).toEqual([
    'reminder/touchpoint/1h/touchpoints/touchpoint%40todogroup.org/2026-11-26T16%3A00%3A00Z',
  ]);
  expect(first).toMatchObject({
    withdrawn: null,
    until: START,
    wanted: {
      channel: '#touchpoints',
      dueAt: at('2026-11-19T16:00:00Z'),
      staleAfter: at('2026-11-19T16:30:00Z'),
      threadOf: null,
      facts: { kind: 'reminder', rule: 'touchpoint', lead: '7d', zone: null, listed: true },
    },
  });
  expect(first?.wanted.group).toBe(others[0]?.wanted.group);
});

test.each([
  [
    '7d over the end of summer time keep the wall time',
    '7d',
    timed('2026-10-28T16:00:00Z', 'Europe/Madrid'),
    '2026-10-21T15:00:00Z',
  ],
  ['168h over it are exact', '168h', timed('2026-10-28T16:00:00Z', 'Europe/Madrid'), '2026-10-21T16:00:00Z'],
  [
    "the zone is the call's, not the community's",
    '7d',
    timed('2026-11-04T17:00:00Z', 'America/New_York'),
    '2026-10-28T16:00:00Z',
  ],
  [
    '1d before falls into a gap: the first instant after',
    '1d',
    timed('2026-03-30T00:30:00Z', 'Europe/Madrid'),
    '2026-03-29T01:00:00Z',
  ],
  [
    '1d before falls into an overlap: the first of the two',
    '1d',
    timed('2026-10-26T01:30:00Z', 'Europe/Madrid'),
    '2026-10-25T00:30:00Z',
  ],
  ['weeks are days', '1w', timed('2026-11-26T16:00:00Z', 'Europe/Madrid'), '2026-11-19T16:00:00Z'],
  [
    'no clock changes in Kolkata',
    '7d',
    timed('2026-11-02T11:30:00Z', 'Asia/Kolkata'),
    '2026-10-26T11:30:00Z',
  ],
  [
    'half an hour on Lord Howe',
    '1d',
    timed('2026-10-04T03:00:00Z', 'Australia/Lord_Howe'),
    '2026-10-03T03:30:00Z',
  ],
])('%s', (_title, lead, call, due) => {
  expect(dueTimes(plan(rule([lead]), call))).toEqual([due]);
});

test('each region is reminded at its own hour on its own day', () => {
  const plans = plan(MORNING, timed('2026-11-26T16:00:00Z', 'Europe/Madrid'));
  expect(plans.map(({ wanted }) => [wanted.channel, isoInstant(wanted.dueAt), wanted.facts.zone])).toEqual([
    ['#ospo-amer', '2026-11-26T14:00:00Z', 'America/New_York'],
    ['#ospo-emea', '2026-11-26T08:00:00Z', 'Europe/Madrid'],
    // It starts at 01:00 on the 27th in Tokyo, so nine in the morning is that of the 26th.
    ['#ospo-apac', '2026-11-26T00:00:00Z', 'Asia/Tokyo'],
  ]);
});

test('a call at the very hour is reminded of a day earlier', () => {
  const [, madrid] = plan(MORNING, timed('2026-11-26T08:00:00Z', 'Europe/Madrid'));
  expect(madrid && isoInstant(madrid.wanted.dueAt)).toBe('2026-11-25T08:00:00Z');
});

test("an all-day event is reminded of at the set hour in the community's zone, and small leads are one", () => {
  const plans = plan(rule(['7d', '1d', '1h', '10m']), allDay('2026-03-30', '2026-04-01'));
  expect(dueTimes(plans)).toEqual(['2026-03-23T08:00:00Z', '2026-03-29T07:00:00Z', '2026-03-30T07:00:00Z']);
  expect(plans.map(({ wanted }) => wanted.facts.lead)).toEqual(['7d', '1d', '1h']);
});

test('a reminder is of no use after the start, nor after the first day', () => {
  const [call] = plan(rule(['10m']), occurrence());
  expect(call?.wanted.staleAfter).toBe(START);
  const late = rule(['1d'], { grace: 48 * HOUR });
  const [day] = plan(late, allDay('2026-11-26', '2026-11-28'));
  expect(day && isoInstant(day.wanted.staleAfter)).toBe('2026-11-26T23:00:00Z');
});

test.each<[string, ReminderRule['match'], Partial<KnownOccurrence>, number]>([
  ['letter case aside', { summary: 'TOUCHpoint' }, {}, 1],
  ['by a part of a category', { categories: 'ospo' }, { categories: ['Europe', 'OSPOlogy'] }, 1],
  ['by location and summary', { summary: 'touchpoint', location: 'zoom' }, { location: 'Zoom' }, 1],
  ['not by one of two', { summary: 'touchpoint', location: 'zoom' }, { location: 'Malmö' }, 0],
  ['not without any category', { categories: 'ospo' }, {}, 0],
  ['by uid', { uid: '@todogroup.org' }, {}, 1],
  ['everything without a match', {}, { summary: 'x' }, 1],
  ['nothing of another feed', {}, { feed: 'working-groups' }, 0],
])('a rule matches %s', (_title, match, over, count) => {
  expect(plan(rule(['1h'], { match }), occurrence(over))).toHaveLength(count);
});

test('cancelled and removed calls withdraw their reminders, in this order of reasons', () => {
  const one = (over: Partial<KnownOccurrence>): unknown => plan(rule(['1h']), occurrence(over))[0]?.withdrawn;
  expect(one({ status: 'CANCELLED' })).toBe('call cancelled');
  expect(one({ removed: true })).toBe('call removed');
  expect(one({ status: 'CANCELLED', removed: true })).toBe('call cancelled');
  expect(one({ status: 'TENTATIVE', missingSince: START })).toBeNull();
});

test('keys and groups outlive a move; a channel change alters the group only', () => {
  const moved = timed('2026-11-27T10:00:00Z', 'UTC');
  const [before, after] = [plan(rule(['1h']), occurrence()), plan(rule(['1h']), moved)];
  expect(after.map(({ wanted }) => [wanted.key, wanted.group])).toEqual(
    before.map(({ wanted }) => [wanted.key, wanted.group]),
  );
});

test('the window leaves out calls that are over and reminders that come later', () => {
  const asked = { rule: rule(['1d', '1h']), occurrences: [occurrence()], community: COMMUNITY };
  const within = (from: number, to: number): number =>
    planReminders({ ...asked, window: { from, to } }).length;
  expect(within(START, START + HOUR)).toBe(2);
  expect(within(START, START - HOUR)).toBe(1);
  expect(within(START + HOUR, START + 9 * HOUR)).toBe(0);
  expect(within(START + 30 * MINUTE, START + 9 * HOUR)).toBe(2);
});
