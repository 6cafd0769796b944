import { expect, test } from 'vitest';
import { calendar, folderWith, objects, ospoBot, TOUCHPOINTS } from './command.ts';

const DECEMBER = ['--from', '2026-12-01', '--to', '2027-01-01T00:00Z'];
const ALL_DAY = ['UID:summit', 'DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261207', 'SUMMARY:Summit'];
const FLOATING = ['UID:floating', 'DTSTART:20261204T090000', 'DTEND:20261204T093000', 'SUMMARY:Stand-up'];
const BROKEN = ['UID:broken', 'DTSTART:tomorrow', 'SUMMARY:Broken'];

test('occurrences are one JSON object a line, by start, with moved and cancelled ones', async () => {
  const folder = folderWith({ 'calls.ics': calendar(...TOUCHPOINTS, ALL_DAY, FLOATING, BROKEN) });
  const { code, stdout, stderr } = await ospoBot(
    ['occurrences', 'calls.ics', ...DECEMBER, '--zone', 'Asia/Tokyo', '--json'],
    { folder },
  );
  const common = {
    uid: 'touchpoint@example.org',
    allDay: false,
    status: 'CONFIRMED',
    location: '',
    url: null,
  };
  expect(objects(stdout)).toEqual([
    {
      ...common,
      recurrenceId: '2026-12-03T14:00:00Z',
      start: '2026-12-03T14:00:00Z',
      end: '2026-12-03T15:00:00Z',
      summary: 'Touchpoint',
      location: 'Online',
      url: 'https://todogroup.org/touchpoint',
    },
    {
      ...common,
      uid: 'floating',
      recurrenceId: null,
      start: '2026-12-04T00:00:00Z',
      end: '2026-12-04T00:30:00Z',
      summary: 'Stand-up',
    },
    {
      ...common,
      uid: 'summit',
      recurrenceId: null,
      allDay: true,
      start: '2026-12-05',
      end: '2026-12-07',
      summary: 'Summit',
    },
    {
      ...common,
      recurrenceId: '2026-12-10T14:00:00Z',
      start: '2026-12-11T09:00:00Z',
      end: '2026-12-11T10:00:00Z',
      summary: 'Touchpoint (moved)',
    },
    {
      ...common,
      recurrenceId: '2026-12-17T14:00:00Z',
      start: '2026-12-17T14:00:00Z',
      end: '2026-12-17T15:00:00Z',
      summary: 'Touchpoint',
      status: 'CANCELLED',
    },
  ]);
  expect(stderr).toMatch(/^[^\n]*broken[^\n]*set aside[^\n]*\n$/i);
  expect(code).toBe(0);
});

test('without --json there is a table in the zone, and nothing in it steers the terminal', async () => {
  const title = [
    'UID:t',
    'DTSTART:20261201T083000Z',
    'DTEND:20261201T093000Z',
    'SUMMARY:Red \u001b[31malert',
  ];
  const folder = folderWith({ 'calls.ics': calendar(ALL_DAY, title) });
  const { stdout } = await ospoBot(
    ['occurrences', 'file:calls.ics', ...DECEMBER, '--zone', 'Europe/Madrid'],
    { folder },
  );
  expect(stdout).toBe(`Times in Europe/Madrid
Tue 2026-12-01 09:30–10:30                Red [31malert
Sat 2026-12-05 all day to Sun 2026-12-06  Summit
`);
});

test.each([
  ['a page in place of a calendar', { 'calls.ics': '<!doctype html><title>Sign in</title>' }],
  ['a file that is not there', {}],
])('%s exits with 1 and one line', async (_title, files) => {
  const folder = folderWith(files);
  const { code, stdout, stderr } = await ospoBot(['occurrences', 'calls.ics', ...DECEMBER, '--json'], {
    folder,
  });
  expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
  expect(stderr).toMatch(/^Calendar: \S/);
});

test('a calendar that breaks off is listed as far as it goes, and said to be cut', async () => {
  const whole = calendar(...TOUCHPOINTS, ALL_DAY);
  const folder = folderWith({ 'calls.ics': whole.slice(0, whole.indexOf('UID:summit') + 20) });
  const { code, stdout, stderr } = await ospoBot(['occurrences', 'calls.ics', ...DECEMBER, '--json'], {
    folder,
  });
  expect(objects(stdout).length).toBe(3);
  expect(stderr).toMatch(/^the calendar breaks off in the middle/);
  expect(code).toBe(0);
});

test('a long answer is complete, and ends quietly when its reader has seen enough', async () => {
  const title = `SUMMARY:${'x'.repeat(80)}`;
  const events = Array.from({ length: 5_000 }, (_, index) => [
    `UID:${index}`,
    'DTSTART:20261204T090000Z',
    title,
  ]);
  const folder = folderWith({ 'calls.ics': calendar(...events) });
  const args = ['occurrences', 'calls.ics', ...DECEMBER, '--json'];
  const [all, cut] = await Promise.all([
    ospoBot(args, { folder }),
    ospoBot(args, { folder, onlyFirstChunk: true }),
  ]);
  expect(objects(all.stdout).length).toBe(5_000);
  expect({ code: cut.code, stderr: cut.stderr }).toEqual({ code: 0, stderr: '' });
});

test('--changes-since lists what the bot would notice between two copies of a calendar', async () => {
  const call = (start: string, summary: string) => [
    'UID:call',
    `DTSTART:${start}`,
    'DURATION:PT1H',
    `SUMMARY:${summary}`,
  ];
  const other = (uid: string, ...lines: string[]) => [
    `UID:${uid}`,
    'DTSTART:20261220T100000Z',
    'DURATION:PT1H',
    ...lines,
  ];
  const folder = folderWith({
    'old.ics': calendar(call('20261204T090000Z', 'Call'), other('a', 'SUMMARY:A'), other('b', 'SUMMARY:B')),
    'new.ics': calendar(
      call('20261204T100000Z', 'Call'),
      other('a', 'SUMMARY:A', 'STATUS:CANCELLED'),
      other('b', 'SUMMARY:Better'),
      other('c', 'SUMMARY:C'),
    ),
  });
  const args = ['occurrences', 'new.ics', '--changes-since', 'old.ics', ...DECEMBER];
  const [lines, words] = await Promise.all([
    ospoBot([...args, '--json'], { folder }),
    ospoBot(args, { folder }),
  ]);
  const found = objects(lines.stdout);
  expect(found.map(({ change, uid }) => [change, uid])).toEqual(
    expect.arrayContaining([
      ['moved', 'call'],
      ['cancelled', 'a'],
      ['renamed', 'b'],
      ['added', 'c'],
    ]),
  );
  expect(found.find(({ change }) => change === 'moved')).toMatchObject({
    start: '2026-12-04T10:00:00Z',
    before: { start: '2026-12-04T09:00:00Z' },
  });
  expect(words.stdout).toContain(
    'moved      Fri 2026-12-04 10:00–11:00  Call (was: Fri 2026-12-04 09:00–10:00)\n',
  );
  expect({ code: lines.code, stderr: lines.stderr }).toEqual({ code: 0, stderr: '' });
});
