import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCfpFile } from '../../config/cfp-file.ts';
import { readCfps } from '../../config/cfps.ts';
import { openContent } from '../../config/open-content.ts';
import { describeProblem } from '../../config/problem.ts';

const read = (text: string) => {
  const { conferences, problems } = readCfps(Buffer.from(text));
  return { conferences, problems: problems.map(describeProblem) };
};

test('every key of the contract is read', () => {
  const { conferences, problems } = read(`
- name: Example Summit 2026
  url: https://example.org/summit?utm_source=x
  cfp_url: https://example.org/cfp
  start: 2026-10-22
  end: 2026-10-23
  location: Bilbao
  country: Spain
  online: true
  cfp: { status: open, due: 2026-07-12, time: 11:59 pm, zone: PDT }
  topics: [cloud, security]
- { name: Bare, url: http://example.org/bare, month: 2026-06, location: , cfp: { due: 2026-05-01 } }
- { name: Nothing known, url: https://example.org }
`);
  expect(problems).toEqual([]);
  expect(conferences).toMatchObject([
    {
      name: 'Example Summit 2026',
      url: 'https://example.org/summit',
      cfpUrl: 'https://example.org/cfp',
      start: '2026-10-22',
      end: '2026-10-23',
      country: 'ES',
      online: true,
      status: 'open',
      due: { date: '2026-07-12', time: '23:59', zone: 'America/Los_Angeles' },
      topics: ['cloud', 'security'],
    },
    { url: 'http://example.org/bare', month: '2026-06', location: null, status: 'open' },
    { status: 'unknown', due: null, start: null },
  ]);
});

test.each([
  ['an empty file', '', []],
  [
    'a map',
    'name: A',
    ['line 1, column 1: found something else; allowed: a list of conferences, each beginning with "- name:"'],
  ],
  ['YAML that is broken', '- {', [expect.stringContaining('found a mistake in the YAML')]],
  [
    'several mistakes at once, each with its line',
    `- name: A
  url: nowhere
  start: 2026-02-30
  cfp:
    statsu: open
- name: B
  url: https://b.example.org
  start: 2026-03-02
  end: 2026-03-01
- url: https://c.example.org
  cfp: { time: "23:59" }
`,
    [
      expect.stringMatching(/^line 2, column 8: \[0\]\.url: found "nowhere"/),
      expect.stringMatching(/^line 3, column 10: \[0\]\.start: found "2026-02-30"; allowed: a date/),
      expect.stringMatching(
        /^line 5, column 5: \[0\]\.cfp\.statsu: found an unknown key.*Did you mean "status"/,
      ),
      expect.stringMatching(/^line 9, column 8: \[1\]\.end: found "2026-03-01"/),
      expect.stringMatching(/^line 10, column 3: \[2\]\.name: found nothing/),
      expect.stringMatching(/^line 11, column 8: \[2\]\.cfp: found a time or zone without due/),
    ],
  ],
  [
    'the same conference twice in a year',
    '- { name: Conf 2026, url: https://a.example.org, start: 2026-05-01 }\n- { name: conf, url: https://b.example.org, start: 2026-06-01 }',
    [
      expect.stringMatching(
        /^line 2, column 11: \[1\]\.name: found "conf", which is the conference of entry 1 \(line 1\)/,
      ),
    ],
  ],
  [
    'a time without a day',
    '- { name: A, url: https://a.example.org, cfp: { zone: PST } }',
    [expect.stringContaining('allowed: due beside them')],
  ],
])('%s is told in words that say where and what is allowed', (_, text, expected) => {
  expect(read(text).problems).toEqual(expected);
});

test('what is right stays readable beside what is wrong', () => {
  const { conferences, problems } = read('- { name: A, url: https://a.example.org }\n- { name: B }\n- 7');
  expect(conferences.map(({ name }) => name)).toEqual(['A']);
  expect(problems).toHaveLength(2);
});

function contentFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-bot-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'content'));
  const file = join(folder, 'content', 'cfps.yml');
  let minute = 0;
  const write = (text: string) => {
    writeFileSync(file, text);
    minute += 1;
    utimesSync(file, minute * 60, minute * 60);
  };
  return { folder, file, write };
}

test('a changed file is picked up by the next look, an unchanged one is the same copy', async () => {
  const { folder, write } = contentFolder();
  const told: string[] = [];
  const { read: look } = openContent(folder, (name) => told.push(name)).cfps;
  expect(await look()).toEqual({ items: [], problems: [] });
  write('- { name: A, url: https://a.example.org }');
  const first = await look();
  expect(first).toMatchObject({ items: [{ name: 'A' }], problems: [] });
  expect(await look()).toBe(first);
  write('- { name: A, url: https://a.example.org }\n- { name: B }');
  expect(await look()).toMatchObject({ items: [{ name: 'A' }], problems: [expect.stringContaining('url')] });
  await look();
  expect(told).toEqual(['content/cfps.yml']);
});

test('a file that is gone is not an empty list: what was known stays', async () => {
  const { folder, file, write } = contentFolder();
  write('- { name: A, url: https://a.example.org }');
  const look = openCfpFile(folder);
  await look();
  rmSync(file);
  expect(await look()).toEqual({
    items: [expect.objectContaining({ name: 'A' })],
    problems: [expect.stringContaining('found no file where one was')],
  });
});

test('what disagrees within an entry is told together with what is wrong in it', () => {
  const { conferences, problems } = read(`
- name: A
  url: nowhere
  start: 2026-05-05
  end: 2026-05-01
  topic: cloud
  cfp: { time: "23:59" }
- { name: B, url: https://b.example.org, start: soon, end: 2026-05-01 }
`);
  expect(conferences).toEqual([]);
  expect(problems.map((problem) => problem.split(';')[0])).toEqual([
    expect.stringContaining('[0].url: found "nowhere"'),
    'line 5, column 8: [0].end: found "2026-05-01"',
    expect.stringContaining('[0].topic: found an unknown key'),
    'line 7, column 8: [0].cfp: found a time or zone without due',
    'line 8, column 49: [1].start: found "soon"',
  ]);
});
