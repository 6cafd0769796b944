import { expect, test } from 'vitest';
import { read, shown } from './reading.ts';
import { event } from './text.ts';

const dates = (start: string, rule: string, ...more: string[]) =>
  shown(read(event('UID:a', `DTSTART:${start}`, `RRULE:${rule}`, ...more))).map((date) => date.slice(5, 10));

test.each([
  [
    'the last workday of each month',
    '20260130T100000Z',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
    '01-30 02-27 03-31',
  ],
  ['Friday the 13th', '20260213T100000Z', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '02-13 03-13 11-13'],
  ['Monday of week 20', '20260511T100000Z', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '05-11'],
  ['the 100th day and the last', '20260410T100000Z', 'FREQ=YEARLY;BYYEARDAY=100,-1', '04-10 12-31'],
  ['UNTIL as a date counts that day', '20261001T100000Z', 'FREQ=DAILY;UNTIL=20261003', '10-01 10-02 10-03'],
  ['UNTIL a century away', '20261229T100000Z', 'FREQ=DAILY;UNTIL=21250101T000000Z', '12-29 12-30 12-31'],
  [
    'a start that the rule does not make is its first date',
    '20261001T100000Z',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
    '10-01 10-05 10-12',
  ],
  [
    'two rules make one series',
    '20261201T100000Z',
    'FREQ=WEEKLY;COUNT=2\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=8,20',
    '12-01 12-08 12-20',
  ],
  ['parts without a value are none', '20261201T100000Z', 'FREQ=WEEKLY;BYDAY=;COUNT=2', '12-01 12-08'],
])('%s', (_title, start, rule, expected) => {
  expect(dates(start, rule).join(' ')).toBe(expected);
});

test.each([
  ['FREQ=SOMETIMES', 'unknown FREQ "SOMETIMES"'],
  ['INTERVAL=2', 'no FREQ'],
  ['FREQ=DAILY;COUNT=0', 'COUNT is "0"'],
  ['FREQ=DAILY;UNTIL=tomorrow', 'UNTIL is "TOMORROW"'],
  ['FREQ=DAILY;INTERVAL=x', 'INTERVAL is "X"'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY has "32"'],
  ['FREQ=MONTHLY;BYDAY=1XX', 'BYDAY has "XX"'],
  ['FREQ=WEEKLY;WKST=X', 'WKST has "X"'],
  ['RSCALE=CHINESE;FREQ=YEARLY', 'RSCALE "CHINESE" is not known'],
  ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD', 'SKIP "FORWARD" is not known'],
])('%s is set aside: %s', (rule, why) => {
  const reading = read(event('UID:a', 'DTSTART:20261001T100000Z', `RRULE:${rule}`, 'SUMMARY:Call'));
  expect(reading.problems).toEqual([`event "Call" (UID "a"): RRULE "${rule}" set aside, ${why}`]);
  expect(reading.occurrences).toMatchObject([{ uid: 'a', recurrenceId: null }]);
});

test('an all-day series has no hours', () => {
  const hourly = read(event('UID:a', 'DTSTART;VALUE=DATE:20261001', 'RRULE:FREQ=HOURLY'));
  expect(hourly.problems[0]).toContain('HOURLY needs a time of day');
  const daily = read(event('UID:a', 'DTSTART;VALUE=DATE:20261001', 'RRULE:FREQ=DAILY;BYHOUR=9,10;COUNT=2'));
  expect(shown(daily)).toEqual(['2026-10-01', '2026-10-02']);
});
