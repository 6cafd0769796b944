import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, objects, ospoBot } from './command.ts';

const BUNDLED = resolve(import.meta.dirname, '../../config/community.yml');

function circumstances(cfps: string) {
  const folder = folderWith({ 'community.yml': 'community: { name: A, zone: Europe/Madrid }' });
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'cfps.yml'), cfps);
  return { folder, env: { OSPO_BOT_CONFIG: join(folder, 'community.yml') } };
}

async function asOf(day: string): Promise<string[]> {
  const env = { OSPO_BOT_CONFIG: BUNDLED, DATABASE_URL: 'file:none.db' };
  const { stdout, stderr } = await ospoBot(['cfps', '--at', day, '--json'], { env });
  expect(stderr).toBe('');
  return objects(stdout).map((one) => {
    const { name, cfp, daysLeft } = one as {
      name: string;
      cfp: { effective: string };
      daysLeft: number | null;
    };
    return [name, cfp.effective, ...(daysLeft === null ? [] : [daysLeft])].join(': ');
  });
}

// The lists below were written by hand from the newsletters of 7 June 2024 and 2 June 2025.
const OF_2024 = [
  'Open Source Summit Finance Forum London: closed',
  'GopherCon: closed',
  'OSPOs For Good New York: unknown',
  'DevRelCon New York: closed',
  'Open Source Summit Europe: closed',
  'Open Source in Finance Forum New York: not_open',
  'Secure Open Source Software (SOSS) Fusion: open: 41',
  'All Things Open: closed',
  'OSSummit Japan: open: 36',
];
const OF_2025 = [
  'OpenSearchCon India',
  'StrimziCon',
  'PyTorch Day China',
  'KubeCon + CloudNativeCon China',
  'KeycloakCon Japan',
  'KubeCon + CloudNativeCon Japan',
  'OpenSSF Community Day Japan',
  'CHAOSS Data Science Hachathon',
  'Open Source Summit North America',
  'Open Source in Finance Forum London',
  'Linux Security Summit North America',
  'Open Observability Summit and OTel Community Day',
  'OpenSSF Community Day North America',
].map((name) => `${name}: unknown`);

test('the conferences of the three newsletters stand as they did on 1 June 2024 and on 1 June 2025', async () => {
  const [first, second] = await Promise.all([asOf('2024-06-01'), asOf('2025-06-01')]);
  expect(first).toEqual([...OF_2024, ...OF_2025]);
  const since = OF_2024.map((line) => line.replace(/: (open: \d+|not_open)$/, ': closed'));
  expect(second).toEqual([...since, ...OF_2025]);
});

test('each object holds what the contract names', async () => {
  const { stdout, code } = await ospoBot(
    ['cfps', '--at', '2026-07-01T09:00Z', '--json'],
    circumstances(
      '- { name: Conf, url: https://conf.example.org, start: 2026-10-22, location: Bilbao, cfp: { due: 2026-07-12 } }',
    ),
  );
  expect(code).toBe(0);
  expect(objects(stdout)).toMatchObject([
    {
      name: 'Conf',
      url: 'https://conf.example.org',
      start: '2026-10-22',
      end: '2026-10-22',
      location: 'Bilbao',
      cfp: { status: 'open', effective: 'open', due: '2026-07-12', closesAt: '2026-07-13T11:59:59Z' },
      daysLeft: 11,
    },
  ]);
});

test('people get a table, and every problem with its line', async () => {
  const { stdout, stderr, code } = await ospoBot(
    ['cfps', '--at', '2026-07-01T09:00Z'],
    circumstances(
      '- { name: Conf, url: https://conf.example.org, cfp: { due: 2026-07-02 } }\n- { name: X, url: y }',
    ),
  );
  expect(code).toBe(1);
  expect(stdout).toBe('open      2026-07-02  Conf (1 day left)\n');
  expect(stderr).toContain('content/cfps.yml: line 2, column 19: [1].url: found "y"');
});

test('an import keeps what is to come as suggestions, and the same again changes nothing', {
  timeout: 120_000,
}, async () => {
  const place = circumstances('');
  const list = [
    { name: 'Far', url: 'https://far.example.org', startDate: '2099-05-01', cfpEndDate: '2099-01-31' },
    { name: 'Past', url: 'https://past.example.org', startDate: '2020-05-01' },
  ];
  writeFileSync(join(place.folder, 'opensource.json'), JSON.stringify(list));
  const run = (...args: string[]) => ospoBot(['import', ...args], place);
  expect((await run('confs-tech', 'opensource.json')).stdout).toContain(
    '1 new, 0 changed, 0 known, 1 over, 0 set aside',
  );
  expect((await run('confs-tech', 'opensource.json')).stdout).toContain(
    '0 new, 0 changed, 1 known, 1 over, 0 set aside',
  );
  const later = list.map((one) => ({ ...one, cfpEndDate: '2099-02-28' }));
  writeFileSync(join(place.folder, 'renamed.json'), JSON.stringify(list));
  expect((await run('confs-tech', 'renamed.json')).stdout).toContain('0 new, 0 changed, 1 known');
  writeFileSync(join(place.folder, 'opensource.json'), JSON.stringify(later));
  expect((await run('confs-tech', 'opensource.json')).stdout).toContain('0 new, 1 changed');
  expect((await ospoBot(['cfps', '--json'], place)).stdout).toBe('');
  const wrong = await run('cfps', 'opensource.json', '--fields', 'title=Name');
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    expect.stringContaining('found "title=Name"; allowed: pairs such as'),
  ]);
});

test('the deadlines are exported as a calendar', async () => {
  const place = circumstances('- { name: Conf, url: https://conf.example.org, cfp: { due: 2026-07-02 } }');
  const { stdout, code } = await ospoBot(['export', '--kind', 'cfp', '--ics'], place);
  expect(code).toBe(0);
  expect(stdout).toContain('DTSTART;VALUE=DATE:20260702\r\n');
  expect((await ospoBot(['export', '--kind', 'job', '--ics'], place)).stderr).toContain(
    '--ics for --kind cfp alone',
  );
});
