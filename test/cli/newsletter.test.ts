import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, objects, ospoBot } from './command.ts';

const ISSUE = [
  '# OSPO Newsletter 44',
  '',
  'Our own words, <b>verbatim</b>.',
  '',
  '## 📚 OSPO Jobs',
  '',
  '- [🇩🇪 Acme | Open Source Lead](https://acme.example/1?utm_source=x)',
  '',
  '## 📌 News',
  '',
  '- [Blog] A title. [here](https://n.example/1)',
  '',
  '## 📎 Conferences',
  '',
  '- [Fest (May 7–8, 2026, Malaga)](https://e.example) – **April 3, 2026**',
  '',
  '- ✨ The end',
  '',
].join('\n');

test('read prints an issue as JSON', async () => {
  const folder = folderWith({ '2026-03-31.md': ISSUE });
  const { code, stdout } = await ospoBot(['newsletter', 'read', '2026-03-31.md', '--json'], { folder });
  expect(code).toBe(0);
  expect(objects(stdout)).toEqual([
    {
      ...{ date: '2026-03-31', number: 44, problems: [] },
      jobs: [
        {
          line: 7,
          url: 'https://acme.example/1',
          org: 'Acme',
          title: 'Open Source Lead',
          countryCodes: ['DE'],
          remote: false,
        },
      ],
      news: [{ line: 11, url: 'https://n.example/1', text: 'A title.', tag: 'Blog' }],
      events: [
        {
          ...{
            line: 15,
            name: 'Fest',
            url: 'https://e.example',
            startDate: '2026-05-07',
            endDate: '2026-05-08',
          },
          ...{ month: null, location: 'Malaga', cfp: { status: 'open', dueDate: '2026-04-03' } },
        },
      ],
    },
  ]);
});

test('read goes on past files that it cannot read, and says which', async () => {
  const folder = folderWith({ '2026-03-31.md': ISSUE, 'b.md': '' });
  const files = ['nowhere.md', '2026-03-31.md', 'b.md'];
  const { code, stdout, stderr } = await ospoBot(['newsletter', 'read', ...files, '--json'], { folder });
  expect(code).toBe(1);
  expect(objects(stdout).map(({ file, date }) => [file, date])).toEqual([
    ['2026-03-31.md', '2026-03-31'],
    ['b.md', null],
  ]);
  expect(stderr).toBe('nowhere.md: cannot be read (ENOENT)\n');
});

test('read prints lines for people, on which nothing can steer a terminal', async () => {
  const folder = folderWith({ '2026-03-31.md': ISSUE.replace('A title', 'A \u001b[31mtitle') });
  const { stdout } = await ospoBot(['newsletter', 'read', '2026-03-31.md'], { folder });
  expect(stdout.split('\n')).toEqual([
    '2026-03-31.md: 1 jobs, 1 news, 1 events, 0 problems',
    '7: job: Acme | Open Source Lead | https://acme.example/1',
    '11: news: Blog | A [31mtitle. | https://n.example/1',
    '15: event: 2026-05-07 | Fest | Malaga | CFP open 2026-04-03 | https://e.example',
    '',
  ]);
});

test('lint exits with 1 when there is something to look at', async () => {
  const folder = folderWith({ '2026-03-31.md': ISSUE, '2026-04-28.md': ISSUE });
  const fine = await ospoBot(['newsletter', 'lint', '2026-03-31.md'], { folder });
  expect(fine).toEqual({ code: 0, stdout: '', stderr: '' });
  const late = await ospoBot(['newsletter', 'lint', '2026-04-28.md'], { folder });
  expect(late.code).toBe(1);
  expect(late.stdout).toBe(
    '2026-04-28.md:15: the call for papers is printed as open but ended on 2026-04-03\n',
  );
});

const INBOX = [
  '## 📚 Jobs',
  '- [🇺🇸 Globex | Engineer](https://globex.example/2)',
  '- [🇩🇪 Acme | Open Source Lead](https://acme.example/1)',
  '## 📌 News',
  '- [LF] Other news. [here](https://n.example/2)',
].join('\n');

test('write compiles the next issue, in the last one’s fixed text, and says what is left out', async () => {
  const folder = folderWith({ '2026-03-31.md': ISSUE, 'inbox.md': INBOX, 'block.md': 'Hello.\n' });
  const args = [
    'newsletter',
    'write',
    '--date',
    '2026-04-28',
    '--block',
    'block.md',
    '--from',
    'inbox.md',
    '2026-03-31.md',
  ];
  const { code, stdout, stderr } = await ospoBot(args, { folder });
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    '# OSPO Newsletter 45',
    '',
    'Hello.',
    '',
    '## 📚 OSPO Jobs',
    '',
    '- [🇺🇸 Globex | Engineer](https://globex.example/2)',
    '',
    '## 📌 News',
    '',
    '- [LF] Other news. [here](https://n.example/2)',
    '',
    '## 📎 Conferences',
    '',
    '- [Fest (May 7–8, 2026, Malaga)](https://e.example) – **April 3, 2026 (CFP closed)**',
    '',
    '- ✨ The end',
    '',
  ]);
  expect(stderr).toBe('Left out (job, line 3): Acme | Open Source Lead: was in the issue of 2026-03-31\n');
});

test('write keeps the editor’s block of a draft that is there, and the same input gives the same bytes', async () => {
  const folder = folderWith({
    '2026-03-31.md': ISSUE,
    'inbox.md': INBOX,
    'block.md': '### Hi\n\n<b>{{jobs}}</b>',
  });
  const args = [
    'newsletter',
    'write',
    '--date',
    '2026-04-28',
    '--out',
    '2026-04-28.md',
    '--from',
    'inbox.md',
    '2026-03-31.md',
  ];
  const path = join(folder, '2026-04-28.md');
  await ospoBot([...args.slice(0, 4), '--block', 'block.md', ...args.slice(4)], { folder });
  const first = readFileSync(path, 'utf8');
  expect(first).toContain('\n\n### Hi\n\n<b>{{jobs}}</b>\n\n');
  const { stdout } = await ospoBot(args, { folder });
  expect(stdout).toBe('2026-04-28.md is written. Read it before it is sent.\n');
  expect(readFileSync(path, 'utf8')).toBe(first);
});

test('write has fixed texts of its own for both styles', async () => {
  const folder = folderWith({ 'inbox.md': INBOX });
  for (const style of ['issue-2026', 'template-2025']) {
    const args = [
      'newsletter',
      'write',
      '--date',
      '2026-04-28',
      '--number',
      '7',
      '--style',
      style,
      '--from',
      'inbox.md',
    ];
    const { code, stdout } = await ospoBot(args, { folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# OSPO Newsletter 7\n/);
    expect(stdout).toContain(style === 'issue-2026' ? '- [LF] Other news.' : '- Other news.');
    expect(stdout).not.toContain('{{');
  }
});

test.each([
  [['newsletter'], 'what to do is missing; allowed: read, write, items, lint'],
  [['newsletter', 'send'], '"send" is nothing it does; allowed: read, write, items, lint'],
  [['newsletter', 'read'], 'files: found an empty list; allowed: one or more files'],
  [['newsletter', 'write', '--from', 'a.md', '--date', 'soon'], 'allowed: a date such as 2026-12-29'],
  [['newsletter', 'write', '--from', 'a.md'], 'allowed: a date such as 2026-12-29'],
])('%j is refused with what is allowed', async (args, message) => {
  const { code, stderr } = await ospoBot(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

const real = resolve(import.meta.dirname, '../../../shared/data/newsletters');

describe.skipIf(!existsSync(real))('the newest real issues (need ../shared/data/newsletters)', () => {
  test('reading and writing 2026-03-11 gives the same bytes', async () => {
    const file = join(real, '2026-03-11.md');
    const { stdout } = await ospoBot(['newsletter', 'write', '--date', '2026-03-11', '--from', file]);
    expect(stdout).toBe(readFileSync(file, 'utf8'));
  });

  test('reading and writing 2025-11-26 gives the same jobs, news and conferences', async () => {
    const file = join(real, '2025-11-26.md');
    const { stdout } = await ospoBot(['newsletter', 'write', '--date', '2025-11-26', '--from', file]);
    const folder = folderWith({ '2025-11-26.md': stdout });
    const read = async (path: string) => {
      const [issue] = objects((await ospoBot(['newsletter', 'read', path, '--json'], { folder })).stdout);
      return JSON.stringify([issue?.['jobs'], issue?.['news'], issue?.['events']]).replace(
        /"line":\d+,/g,
        '',
      );
    };
    expect(await read('2025-11-26.md')).toBe(await read(file));
  });
});
