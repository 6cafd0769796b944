import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type CommandName, runCommand } from '../../src/cli/commands.ts';
import { folderWith, ospoBot } from './command.ts';

/** Runs a command in this process and answers what it did to stderr. */
async function refusal(
  name: CommandName,
  args: readonly string[],
): Promise<{ code: number; stderr: string }> {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runCommand(name, args);
  const stderr = written.mock.calls.map(([text]) => String(text)).join('');
  written.mockRestore();
  return { code, stderr };
}

test('help names every command, --version the version, and a misspelt command is told', async () => {
  const [help, version, misspelt] = await Promise.all([
    ospoBot([]),
    ospoBot(['--version']),
    ospoBot(['plna']),
  ]);
  for (const name of ['start', 'check', 'occurrences', 'plan', 'sandbox'])
    expect(help.stdout).toContain(`\n  ${name}`);
  expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
  expect(version).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  expect(misspelt).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'ospo-bot: there is no command "plna"; allowed: start, check, occurrences, plan, cfps, export, audit, person, forget, import, newsletter, sandbox, help. Did you mean "plan"?\n',
  });
});

const INSTANT = 'allowed: an ISO 8601 instant with its offset, such as 2026-12-01T09:00Z, or a date';
const PLAN = 'Usage: ospo-bot plan --from I --to I [--json]\n';
const SANDBOX = 'Usage: ospo-bot sandbox [--at I] [--until I] [--speed N] [--port P] [--keep DIR] [--json]\n';

test.each<[CommandName, string[], string]>([
  [
    'plan',
    ['--form', '--from', 'today', '--to', '2026-12-01T09:00'],
    `ospo-bot plan: --form: found an unknown option; allowed: --from, --to, --json, --help. Did you mean "--from"?
ospo-bot plan: --from: found "today"; ${INSTANT}
ospo-bot plan: --to: found "2026-12-01T09:00"; ${INSTANT}. In which zone? For UTC write 2026-12-01T09:00Z.
${PLAN}`,
  ],
  [
    'plan',
    ['--from', '2026-12-02', '--to', '2026-12-03', '--json=yes', 'more'],
    `ospo-bot plan: --json: found "yes"; allowed: no value, the option alone
ospo-bot plan: found "more"; allowed: no more words
${PLAN}`,
  ],
  [
    'plan',
    ['--from', '2026-12-02', '--to', '2026-12-02'],
    `ospo-bot plan: --to: found "2026-12-02"; allowed: a moment after --from\n${PLAN}`,
  ],
  [
    'occurrences',
    ['--from', '2026-12-01', '--to', '--json'],
    `ospo-bot occurrences: calendar: found nothing; allowed: the path of a calendar file, or an https: or webcal: address
ospo-bot occurrences: --to: found "--json"; ${INSTANT}
Usage: ospo-bot occurrences FILE|URL --from I --to I [--zone Z] [--changes-since FILE|URL] [--json]\n`,
  ],
  [
    'occurrences',
    [
      'http://example.org/a.ics',
      '--from',
      '2026-13-01',
      '--to',
      '2026-12-01T00:00+01:00',
      '--zone',
      '+02:00',
    ],
    `ospo-bot occurrences: calendar: found "http://example.org/a.ics"; allowed: the path of a calendar file, or an https: or webcal: address
ospo-bot occurrences: --from: found "2026-13-01"; ${INSTANT}
ospo-bot occurrences: --zone: found "+02:00"; allowed: the name of a time zone such as Europe/Madrid or UTC. Name a place such as Europe/Madrid: its clock changes are then known. A fixed offset is written Etc/GMT-2 (two hours east).
Usage: ospo-bot occurrences FILE|URL --from I --to I [--zone Z] [--changes-since FILE|URL] [--json]\n`,
  ],
  [
    'sandbox',
    ['--at', '2026-12-02', '--until', '2026-12-01', '--speed', '0', '--port', '70000'],
    `ospo-bot sandbox: --speed: found "0"; allowed: how many seconds of the bot pass in one of ours, such as 60
ospo-bot sandbox: --port: found "70000"; allowed: a number from 0 (any free port) to 65535
${SANDBOX}`,
  ],
])('%s %j is refused with what is allowed', async (name, args, stderr) => {
  expect(await refusal(name, args)).toEqual({ code: 2, stderr });
});

test('start without tokens names what is missing and points to the sandbox', async () => {
  const folder = folderWith({ 'community.yml': 'community: { name: A, zone: UTC }' });
  const env = { OSPO_BOT_CONFIG: 'community.yml', SLACK_BOT_TOKEN: 'xoxb-x' };
  const { code, stdout, stderr } = await ospoBot(['start'], { folder, env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('missing: SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET with PORT)');
  expect(stderr).toContain('npm run sandbox');
});

test.each<[CommandName, string[]]>([
  ['start', []],
  ['check', []],
  ['plan', ['--from', '2026-12-01', '--to', '2026-12-02']],
])('%s lists every mistake of the configuration and goes no further', async (name, args) => {
  const folder = folderWith({
    'mine.yml': 'community: { name: A, zone: Mars }\nfeeds: [{ name: a, url: "ftp://a" }]',
  });
  vi.stubEnv('OSPO_BOT_CONFIG', join(folder, 'mine.yml'));
  const { code, stderr } = await refusal(name, args);
  expect(code).toBe(2);
  expect(stderr).toContain('mine.yml has 2 problems:\n  line 1, column 29: community.zone: found "Mars"');
  expect(stderr).toContain('\n  line 2, column 25: feeds[0].url: found "ftp://a"');
});
