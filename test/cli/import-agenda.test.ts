import { expect, test } from 'vitest';
import { calendar, folderWith, ospoBot } from './command.ts';

const AGENDA = `## Touchpoint Agenda 2026

| Date | Region | Time (GMT) | Speaker(s) | Topic | Tag | Recording |
|---|---|---|---|---|---|---|
| Thursday, May 7, 2026 | EMEA & APAC | 12:00 PM | Alin, Sony | SBOM | \`Compliance\` | |
| Thursday, May 21, 2026 | AMER & EMEA | 18:00 PM | Speaker, Organization | [TBA]() | \`TBA\` | TBA |
| soon | AMER & EMEA | 18:00 PM | Dana | Later | | |
`;
const env = { DATABASE_URL: 'file:bot.db' };

test('a table is kept, what it cannot give is told by line, and the same again changes nothing', async () => {
  const folder = folderWith({ 'README.md': AGENDA });
  const run = () => ospoBot(['import', 'agenda', 'README.md'], { folder, env });
  expect(await run()).toEqual({
    code: 0,
    stdout: 'README.md: 1 added, 0 changed, 0 as before, 1 without a topic yet\n',
    stderr: 'README.md:7: no day could be read in it, so it was not taken over\n',
  });
  expect((await run()).stdout).toBe('README.md: 0 added, 0 changed, 1 as before, 1 without a topic yet\n');
});

test('what a table no longer has is gone, and what changed is changed', async () => {
  const folder = folderWith({ 'README.md': AGENDA });
  await ospoBot(['import', 'agenda', 'README.md'], { folder, env });
  const later = folderWith({ 'README.md': AGENDA.replace('| SBOM |', '| SBOM again |') });
  const database = { DATABASE_URL: `file:${folder}/bot.db` };
  const changed = await ospoBot(['import', 'agenda', 'README.md'], { folder: later, env: database });
  expect(changed.stdout).toContain('0 added, 1 changed, 0 as before');
  const emptied = folderWith({ 'README.md': AGENDA.split('\n').slice(0, 4).join('\n') });
  const gone = await ospoBot(['import', 'agenda', 'README.md'], { folder: emptied, env: database });
  expect(gone.stdout).toBe('README.md: 0 added, 0 changed, 0 as before, 1 no longer there\n');
});

test('of two rows about the same call the last one counts, and the other is told', async () => {
  const again = '| May 7, 2026 | APAC and EMEA | 12:00 PM | Alin | Licences | | |';
  const folder = folderWith({ 'README.md': `${AGENDA}${again}\n` });
  const { code, stdout, stderr } = await ospoBot(['import', 'agenda', 'README.md'], { folder, env });
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 added')]);
  expect(stderr).toContain('README.md:5: line 8 is about the same day and region, and counts\n');
});

test('a text without a table of calls is refused, and takes nothing away', async () => {
  const folder = folderWith({ 'README.md': AGENDA });
  const database = { DATABASE_URL: `file:${folder}/bot.db` };
  await ospoBot(['import', 'agenda', 'README.md'], { folder, env: database });
  const texts = ['', '<html><h1>Sign in</h1></html>', AGENDA.replace('| Date |', '| Place |')];
  for (const text of texts) {
    const later = folderWith({ 'README.md': text });
    expect(await ospoBot(['import', 'agenda', 'README.md'], { folder: later, env: database })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'README.md: no table in it has a column for the date and one for topic or guests\n',
    });
  }
  const again = await ospoBot(['import', 'agenda', 'README.md'], { folder, env: database });
  expect(again.stdout).toContain('0 added, 0 changed, 1 as before');
});

test('a file that is not there, and a missing name, are said so', async () => {
  const folder = folderWith({});
  const missing = await ospoBot(['import', 'agenda', 'no.md'], { folder, env });
  expect(missing).toEqual({ code: 1, stdout: '', stderr: 'no.md: cannot be read (ENOENT)\n' });
  const nameless = await ospoBot(['import', 'agenda'], { folder, env });
  expect(nameless.code).toBe(2);
  expect(nameless.stderr).toContain('allowed: a Markdown file, or an https: address of one');
});

test('where weekday, hour, day or region differ from the calendar it is said, and nothing of it is taken over', async () => {
  const year = new Date().getUTCFullYear() + 1;
  const weekday = new Date(`${year}-02-11T00:00:00Z`).toLocaleString('en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  });
  const event = [
    'UID:a',
    `DTSTART:${year}0211T120000Z`,
    `DTEND:${year}0211T130000Z`,
    'SUMMARY:Touchpoint EMEA & APAC',
  ];
  const wrong = weekday === 'Monday' ? 'Tuesday' : 'Monday';
  const row = (day: string, region: string, time: string) =>
    `| ${day}, ${year} | ${region} | ${time} | Alin, Sony | SBOM ${region} | | |`;
  const folder = folderWith({
    'mine.yml': 'community: { name: T, zone: UTC }\nfeeds: [{ name: calls, url: "file:calls.ics" }]\n',
    'calls.ics': calendar(event),
    'README.md': [
      ...AGENDA.split('\n').slice(2, 4),
      row(`${wrong}, February 11`, 'APAC & EMEA', '11:00 AM'),
      row('February 11', 'AMER', '12:00 PM'),
      row('February 12', 'APAC', '12:00 PM'),
    ].join('\n'),
  });
  const { stdout, stderr } = await ospoBot(['import', 'agenda', 'README.md'], {
    folder,
    env: { ...env, OSPO_BOT_CONFIG: 'mine.yml' },
  });
  expect(stdout).toContain('3 added');
  expect(stderr).toContain(`(SBOM APAC & EMEA): It says ${wrong}; that day is a ${weekday}.`);
  expect(stderr).toContain('It says 11:00 UTC; the calendar has 12:00 there.');
  expect(stderr).toContain('no call of that series on that day, but this: Touchpoint EMEA & APAC.');
  expect(stderr).toContain('The calendar has no call on that day');
});
