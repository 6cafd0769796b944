import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openContentFile, readContent } from '../../config/content.ts';
import { TouchpointList } from '../../config/touchpoints.ts';

const read = (text: string) => readContent(Buffer.from(text), TouchpointList);

test('an entry names its call by series and date, and holds what is planned', () => {
  const { items, problems } = read(`
- series: APAC & EMEA
  date: 2026-12-24
  topic: Security management
  guests: [Dana Wang (OpenSSF), Georg Kunz (Ericsson)]
  points: [Updates on EU policies]
  agenda: https://github.com/todogroup/ospology/discussions/443
  rsvp: https://sched.co/1a9q9
  tags: [Security]
- { topic: Lessons learned, recording: "https://youtu.be/RuiRYmm2q7E?si=1" }
`);
  expect(problems).toEqual([]);
  expect(items).toMatchObject([
    {
      about: { type: 'day', series: 'APAC & EMEA', date: '2026-12-24' },
      agenda: { topic: 'Security management', guests: ['Dana Wang (OpenSSF)', 'Georg Kunz (Ericsson)'] },
    },
    {
      about: { type: 'past', date: null },
      agenda: { topic: 'Lessons learned', recording: 'https://youtu.be/RuiRYmm2q7E?si=1', notes: null },
    },
  ]);
});

test.each([
  ['', []],
  ['# nothing yet\n', []],
  ['a: 1', ['line 1, column 1: found a map; allowed: a list']],
  [
    '- series: Touchpoint\n  date: 2026-02-30\n  topc: x',
    [
      'line 2, column 9: [0].date: found "2026-02-30"; allowed: a day such as 2026-12-24, in quotes or not',
      expect.stringMatching(/^line 3, column 3: \[0\]\.topc: found an unknown key.*Did you mean "topic"\?$/),
    ],
  ],
  [
    '- series: Touchpoint\n  topic: x',
    [
      expect.stringMatching(
        /^line 1, column 3: \[0\]\.date: found nothing; allowed: a date beside the series/,
      ),
    ],
  ],
  ['- topic: x', [expect.stringMatching(/\[0\]\.series: found nothing; allowed: series and date of a call/)]],
  [
    '- { series: "&", date: 2026-12-24, topic: x }',
    [expect.stringMatching(/series: found "&"; allowed: words of the title/)],
  ],
  [
    '- { series: T, date: 2026-12-24, rsvp: "https://zoom.us/j/92834339067" }',
    [expect.stringMatching(/rsvp: .*This link leads into the call itself/)],
  ],
  [
    '- { series: T, date: 2026-12-24, rsvp: "https://zoom-lfx.platform.linuxfoundation.org/meeting/9?password=7" }',
    [expect.stringMatching(/rsvp: .*The link holds a passcode: please take it out\./)],
  ],
  [
    '- { series: T, date: 2026-12-24, agenda: "http://example.org" }',
    [expect.stringMatching(/agenda: .*must begin with https/)],
  ],
  [
    '- { series: T, date: 2026-12-24, topic: "Join, Meeting ID: 928 3433 9067" }',
    [expect.stringMatching(/topic: .*without meeting ids and passcodes/)],
  ],
])('of the file %j the problems are %j', (text, problems) => {
  expect(read(text).problems).toEqual(problems);
});

test('a file is read again when it has changed, and a mistake leaves what it held before in force', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-bot-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'touchpoints.yml');
  const file = openContentFile(path, TouchpointList);
  expect(await file()).toEqual({ items: [], problems: [] });
  writeFileSync(path, '- { series: T, date: 2026-12-24, topic: One }');
  const first = await file();
  expect(first.items).toMatchObject([{ agenda: { topic: 'One' } }]);
  expect((await file()).items).toBe(first.items);
  writeFileSync(path, '- { series: T, date: 2026-12-24, topic: Two, what: 3 }');
  const wrong = await file();
  expect(wrong.items).toBe(first.items);
  expect(wrong.problems).toHaveLength(1);
  rmSync(path);
  expect(await file()).toEqual({ items: [], problems: [] });
});

test.skipIf(process.platform === 'win32')(
  'a file that cannot be looked at is told, and what it held stays in force',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ospo-bot-content-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'content'));
    const file = openContentFile(join(folder, 'content', 'touchpoints.yml'), TouchpointList);
    writeFileSync(
      join(folder, 'content', 'touchpoints.yml'),
      '- { series: T, date: 2026-12-24, topic: One }',
    );
    const { items } = await file();
    rmSync(join(folder, 'content'), { recursive: true });
    writeFileSync(join(folder, 'content'), 'not a folder');
    const lost = await file();
    expect(lost.items).toBe(items);
    expect(lost.problems.join()).toContain('ENOTDIR');
  },
);
