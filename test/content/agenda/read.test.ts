import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAgenda } from '../../../src/content/agenda/read.ts';

const PAGE = 'https://github.com/todogroup/ospology/blob/main/meetings/Agenda_2025/README.md';
const read = (text: string, address = PAGE) =>
  readAgenda(text, { address, series: 'touchpoint', today: '2026-11-29' });

const HEAD = `| **Date** | **Region** | **Time (GMT)** | **Speaker(s) or Moderator(s)** | **Topic** | **Tag** | **Recording** |
|:---|---|---|---|---|---|---|
`;
const table = (...rows: string[]) => `${HEAD}${rows.join('\n')}\n\n### Notes\n- TBA: To Be Announced.\n`;

test('a row of the community’s table becomes the agenda of a call, with what it says of the time', () => {
  const { entries, placeholders, problems } = read(
    table(
      '| Thursday, February 13 | EMEA & APAC | 12:00 PM | Alin Jepelea, Sony | [SBOM journey](./Feb-13.md) | `Compliance` | [🧑💻🍿](https://youtu.be/Aj84quEIEug?si=P) |',
    ),
  );
  expect(problems).toEqual([]);
  expect(placeholders).toBe(0);
  expect(entries).toEqual([
    {
      line: 3,
      entry: {
        about: { type: 'day', series: 'EMEA & APAC', date: '2025-02-13' },
        agenda: {
          topic: 'SBOM journey',
          guests: ['Alin Jepelea, Sony'],
          points: [],
          page: 'https://github.com/todogroup/ospology/blob/main/meetings/Agenda_2025/Feb-13.md',
          rsvp: null,
          recording: 'https://youtu.be/Aj84quEIEug?si=P',
          notes: null,
          tags: ['Compliance'],
        },
        said: { weekday: 4, minutes: 720, zone: 'UTC' },
      },
    },
  ]);
});

test.each([
  '| Thursday, February 5, 2026 | EMEA & APAC | 12:00 PM | Speaker, Organization | [TBA]() | `TBA` | TBA |',
  '| Monday, June 9 | AMER & EMEA | 5:00 PM | TBA | TBA | TBA | |',
  '| June 9 | AMER | 5 PM | TBD | - | | No recording |',
  '| June 9 | AMER | 5 PM | To be announced | … | | The video is cooking up!🧑🍳 |',
])('nothing is planned yet in %j', (row) => {
  expect(read(table(row))).toEqual({ tables: 1, entries: [], placeholders: 1, problems: [] });
});

test.each([
  ['18:00 PM', 18 * 60, 'UTC'],
  ['5:00 PM', 17 * 60, 'UTC'],
  ['12:00 AM', 0, 'UTC'],
  ['11.30 CET', 11 * 60 + 30, 'Europe/Madrid'],
  ['9am PT', 9 * 60, 'America/Los_Angeles'],
  ['soon', null, 'UTC'],
  ['25:70', null, 'UTC'],
])('of the time %j the hour is %j in %s', (time, minutes, zone) => {
  const [first] = read(table(`| Feb 13 | AMER | ${time} | A | Topic one | | |`)).entries;
  expect(first?.entry.said).toEqual({ weekday: null, minutes, zone });
});

test.each([
  ['February 13', '2025-02-13'],
  ['December 31', '2025-12-31'],
  ['January 1', '2025-01-01'],
  ['13 Feb 2026', '2026-02-13'],
  ['2026-02-13', '2026-02-13'],
])('the day %j is %s, the year from the address', (day, date) => {
  const [first] = read(table(`| ${day} | AMER | | A | Topic one | | |`)).entries;
  expect(first?.entry.about).toEqual({ type: 'day', series: 'AMER', date });
});

test('the year of the heading counts before that of the address', () => {
  const text = `## Agenda (January - June 2027)\n\n${table('| May 1 | AMER | | A | Topic one | | |')}`;
  expect(read(text).entries[0]?.entry.about).toMatchObject({ date: '2027-05-01' });
});

test('meeting ids, passcodes and links into the call are never taken over, and that is said', () => {
  const { entries, problems } = read(
    table(
      '| May 1 | AMER | | A | [Join us, Meeting ID: 928 3433 9067](https://zoom.us/j/92834339067?pwd=1) | | [v](https://zoom.us/rec/share/a?pwd=secret) |',
    ),
  );
  expect(entries[0]?.entry.agenda).toMatchObject({ topic: 'Join us', page: null, recording: null });
  expect(problems.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '3: its topic was cut short',
    '3: a link was left out: The link holds a passcode: please take it out.',
    '3: a link was left out: The link holds a passcode: please take it out.',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/9283|secret/);
});

test('a row without a day is told with its line', () => {
  const { entries, problems } = read(table('| soon | AMER | | A | Topic one | | |'));
  expect(entries).toEqual([]);
  expect(problems).toEqual([{ line: 3, reason: 'no day could be read in it, so it was not taken over' }]);
});

test('other tables, comments and samples hold no agenda; bars in a cell are no columns', () => {
  const sample = table('| May 1 | AMER | | A | Sample | | |');
  const text = `| Name | Size |\n|---|---|\n| a | 1 |\n\n<!--\n${sample}-->\n\n\`\`\`\n${sample}\`\`\`\n\n${table('| May 1 | AMER | | A | This \\| that | | |')}`;
  expect(read(text).entries.map(({ entry }) => entry.agenda.topic)).toEqual(['This | that']);
});

test('a line of dashes within a table begins no second one', () => {
  const text = table(
    '| February 13 | EMEA | | | SBOM | | |',
    '|---|---|---|---|---|---|---|',
    '| March 13 | EMEA | | | AI | | |',
  );
  expect(read(text).entries.map(({ line, entry }) => [line, entry.agenda.topic])).toEqual([
    [3, 'SBOM'],
    [5, 'AI'],
  ]);
});

test('a comment or sample that nothing ends goes to the end of the text', () => {
  const rows = table('| February 13 | EMEA | | | SBOM | | |');
  expect(read(`<!--\n${rows}`).entries).toEqual([]);
  expect(read(`~~~\n${rows}`).entries).toEqual([]);
});

test.each([
  ['comments', '<!--'.repeat(100_000)],
  ['samples', '```\n'.repeat(100_000)],
  ['blanks', `${' '.repeat(100_000)}x|\n`],
  ['tables', '|a|\n|-|\n'.repeat(50_000)],
  ['pictures', table(`| February 13 | EMEA | | | ${'!['.repeat(100_000)} | | |`)],
])('a flood of %s is read to its end', (_, text) => {
  expect(read(text).entries.length).toBeLessThan(2);
});

test('of a file on this machine a relative link is no link', () => {
  const row = '| May 1, 2026 | | | A | [Topic one](./May-01.md) | | |';
  const [first] = read(table(row), 'file:///somewhere/README.md').entries;
  expect(first?.entry).toMatchObject({ about: { series: 'touchpoint' }, agenda: { page: null } });
});

test('whatever a text holds, reading it ends with entries that hold only what may be shown', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'May 1',
      '[x](',
      '](https://a.example/)',
      '|',
      '\\|',
      '<!--',
      '```',
      '[a]()',
      'TBA',
      '5 PM',
    ),
  );
  const row = fc.array(cell, { maxLength: 9 }).map((cells) => `| ${cells.join(' | ')} |`);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      for (const { entry } of read(table(...rows)).entries) {
        const { topic, guests, page } = entry.agenda;
        expect((topic ?? '').length).toBeLessThanOrEqual(200);
        expect(guests.length).toBeLessThanOrEqual(8);
        expect(page ?? 'https://').toMatch(/^https:\/\//);
        expect(entry.about).toMatchObject({ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
      }
    }),
  );
});
