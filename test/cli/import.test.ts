import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, objects, ospoBot } from './command.ts';

function issue(number: number, fest: string, job: string): string {
  return [
    `# OSPO Newsletter ${number}`,
    '',
    '## 📚 Jobs',
    `- [🇩🇪 Acme | ${job}](https://acme.example/${number})`,
    '## 📌 News',
    `- [Blog] News ${number}. [here](https://n.example/${number})`,
    '## 📎 Conferences',
    fest,
    '',
  ].join('\n');
}

const FEBRUARY = issue(43, '- [Fest (May 7, 2026)](https://fest.example) – **April 3, 2026**', 'Lead');
const MARCH = issue(
  44,
  '- [FEST 2026 (May 7–8, 2026, Malaga)](https://fest.example) – **CFP closed**',
  'Engineer',
);
const FILES = { '2026-02-24.md': FEBRUARY, '2026-03-31.md': MARCH, 'README.md': '# Not an issue' };
const env = { DATABASE_URL: 'file:bot.db' };

test('imported issues are kept once, and a conference of two of them is one with its history', async () => {
  const folder = folderWith(FILES);
  const first = await ospoBot(['import', 'newsletter', '.'], { folder, env });
  expect(first).toEqual({
    code: 0,
    stdout:
      '2026-02-24.md: added (1 jobs, 1 news, 1 events)\n2026-03-31.md: added (1 jobs, 1 news, 1 events)\n',
    stderr: '',
  });
  const read = async () => (await ospoBot(['newsletter', 'items', '--json'], { folder, env })).stdout;
  const items = await read();
  const again = await ospoBot(['import', 'newsletter', '2026-03-31.md', '2026-02-24.md'], { folder, env });
  expect(again.stdout.match(/same/g)).toHaveLength(2);
  expect(await read()).toBe(items);
  expect(objects(items).filter(({ kind }) => kind === 'event')).toEqual([
    {
      ...{ kind: 'event', name: 'FEST 2026', url: 'https://fest.example', startDate: '2026-05-07' },
      ...{ endDate: '2026-05-08', month: null, location: 'Malaga', cfp: { status: 'closed', dueDate: null } },
      appearances: [
        {
          ...{ issue: '2026-02-24', source: '2026-02-24.md', line: 8 },
          raw: '- [Fest (May 7, 2026)](https://fest.example) – **April 3, 2026**',
        },
        {
          ...{ issue: '2026-03-31', source: '2026-03-31.md', line: 8 },
          raw: '- [FEST 2026 (May 7–8, 2026, Malaga)](https://fest.example) – **CFP closed**',
        },
      ],
    },
  ]);
  expect(objects(items)).toHaveLength(5);
});

test('write compiles from the imported issues when no file is given', async () => {
  const folder = folderWith(FILES);
  await ospoBot(['import', 'newsletter', '.'], { folder, env });
  const args = ['newsletter', 'write', '--date', '2026-04-28', '--out', 'next.md'];
  expect(await ospoBot(args, { folder, env })).toMatchObject({ code: 0, stderr: '' });
  const written = readFileSync(join(folder, 'next.md'), 'utf8');
  expect(written).toMatch(/^# OSPO Newsletter 45\n/);
  expect(written).toContain('- [FEST 2026 (May 7–8, 2026, Malaga)](https://fest.example) – **CFP closed**');
  expect(written).not.toContain('acme.example');
});

test('what is wrong in an issue is told, and the others are kept', async () => {
  const folder = folderWith({ '2026-02-24.md': FEBRUARY.replace('https://acme.example/43', '') });
  const args = ['import', 'newsletter', 'nowhere.md', '2026-02-24.md'];
  const { code, stdout, stderr } = await ospoBot(args, { folder, env });
  expect(code).toBe(1);
  expect(stdout).toBe('2026-02-24.md: added (1 jobs, 1 news, 1 events)\n');
  expect(stderr).toBe('nowhere.md: cannot be read (ENOENT)\n2026-02-24.md:4: the link has no address\n');
});

test('without a database there is nothing to write from, and the mend is told', async () => {
  const folder = folderWith({});
  const { code, stderr } = await ospoBot(['newsletter', 'write', '--date', '2026-04-28'], { folder, env });
  expect(code).toBe(1);
  expect(stderr).toContain('ospo-bot import newsletter');
});

test('something else than the newsletter cannot be imported', async () => {
  const { code, stderr } = await ospoBot(['import', 'calendar', 'a.ics']);
  expect(code).toBe(2);
  expect(stderr).toContain('allowed: newsletter, then one or more files, folders or addresses');
});
