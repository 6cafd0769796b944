import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueDateIn, issuesAround, parseIssueDay, workingDate } from '../../src/domain/newsletter-day.ts';
import { DAY } from '../../src/domain/time.ts';
import { addDays } from '../../src/domain/walltime.ts';

const dayOf = (text: string) => {
  const day = parseIssueDay(text);
  if (day === null) throw new Error(text);
  return day;
};

test.each([
  ['last-tuesday', '2026-11-03', '2026-11-24'],
  ['last-tuesday', '2026-03-31', '2026-03-31'],
  ['Last Tuesday', '2026-12-01', '2026-12-29'],
  ['first-monday', '2026-06-30', '2026-06-01'],
  ['second-friday', '2026-05-01', '2026-05-08'],
  ['fourth-thursday', '2026-11-26', '2026-11-26'],
  ['last-sunday', '2026-02-01', '2026-02-22'],
  ['15', '2026-11-30', '2026-11-15'],
  ['31', '2026-02-10', '2026-02-28'],
  ['last-day', '2028-02-10', '2028-02-29'],
])('%s of the month of %s is %s', (text, date, expected) => {
  expect(issueDateIn(date, dayOf(text))).toBe(expected);
});

test.each([
  '',
  'tuesday',
  'last',
  'last-',
  'fifth-monday',
  '0',
  '32',
  '-1',
  '1.5',
  'last-tuesday-x',
  'last-Dienstag',
])('%j is no day of the month', (text) => {
  expect(parseIssueDay(text)).toBeNull();
});

const schedule = (day: string, zone = 'Europe/Madrid', time = '10:00') => {
  const askBefore = { text: '7d', days: 7, ms: 0 };
  return { day: dayOf(day), time, zone, askBefore };
};
const iso = (at: number) => new Date(at).toISOString();

test('an issue is due at the same hour of the wall clock all year, and asked for a week before', () => {
  const { last, next } = issuesAround(Date.parse('2026-10-28T00:00:00Z'), schedule('last-tuesday'));
  expect([last.date, iso(last.dueAt), iso(last.askAt)]).toEqual([
    '2026-10-27',
    '2026-10-27T09:00:00.000Z',
    '2026-10-20T08:00:00.000Z',
  ]);
  expect([next.date, iso(next.dueAt)]).toEqual(['2026-11-24', '2026-11-24T09:00:00.000Z']);
});

test('the local day counts where UTC has another', () => {
  const { last } = issuesAround(Date.parse('2026-11-30T15:30:00Z'), schedule('1', 'Asia/Tokyo', '00:15'));
  expect([last.date, iso(last.dueAt)]).toEqual(['2026-12-01', '2026-11-30T15:15:00.000Z']);
});

test('whatever the day, zone and moment, issues are in order around now, one a month', () => {
  const days = fc.constantFrom('last-tuesday', 'first-monday', '1', '31', 'last-day', 'fourth-sunday');
  const zones = fc.constantFrom('Europe/Madrid', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata');
  const moments = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') });
  fc.assert(
    fc.property(days, zones, moments, (day, zone, now) => {
      const { last, next } = issuesAround(now, schedule(day, zone));
      expect(last.dueAt).toBeLessThanOrEqual(now);
      expect(next.dueAt).toBeGreaterThan(now);
      expect(next.askAt).toBeGreaterThan(last.dueAt - 8 * DAY);
      const months = ({ date }: { date: string }) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(months(next) - months(last)).toBe(1);
      expect(issuesAround(next.dueAt, schedule(day, zone)).last).toEqual(next);
    }),
  );
});

test('people work on today’s issue, also after its draft came, and else on the next', () => {
  const on = (at: string) => workingDate(Date.parse(at), schedule('last-tuesday'));
  expect(on('2026-11-20T12:00:00Z')).toBe('2026-11-24');
  expect(on('2026-11-24T22:00:00Z')).toBe('2026-11-24');
  expect(on('2026-11-24T23:30:00Z')).toBe('2026-12-29');
  expect(addDays('2026-11-24', 35)).toBe('2026-12-29');
});
