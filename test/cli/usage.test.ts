import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { folderWith, ospoBot } from './command.ts';

test('help names every command, and --version the version', async () => {
  const [help, version] = await Promise.all([ospoBot([]), ospoBot(['--version'])]);
  for (const name of ['start', 'check', 'occurrences', 'plan', 'sandbox'])
    expect(help.stdout).toContain(`\n  ${name}`);
  expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
  expect(version).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
});

const INSTANT = 'allowed: an ISO 8601 instant with its offset, such as 2026-12-01T09:00Z, or a date';
const PLAN = 'Usage: ospo-bot plan --from I --to I [--json]\n';

test.each([
  [
    ['plna'],
    'ospo-bot: there is no command "plna"; allowed: start, check, occurrences, plan, sandbox, help. Did you mean "plan"?\n',
  ],
  [
    ['plan', '--form', '--from', 'today', '--to', '2026-12-01T09:00'],
    `ospo-bot plan: --form: found an unknown option; allowed: --from, --to, --json, --help. Did you mean "--from"?
ospo-bot plan: --from: found "today"; ${INSTANT}
ospo-bot plan: --to: found "2026-12-01T09:00"; ${INSTANT}. In which zone? For UTC write 2026-12-01T09:00Z.
${PLAN}`,
  ],
  [
    ['plan', '--from', '2026-12-02', '--to', '2026-12-01', '--json=yes', 'more'],
    `ospo-bot plan: --json: found "yes"; allowed: no value, the option alone
ospo-bot plan: found "more"; allowed: no more words
${PLAN}`,
  ],
  [
    ['plan', '--from', '2026-12-02', '--to', '2026-12-02'],
    `ospo-bot plan: --to: found "2026-12-02"; allowed: a moment after --from\n${PLAN}`,
  ],
  [
    ['occurrences', '--from', '2026-12-01', '--to', '--json'],
    `ospo-bot occurrences: calendar: found nothing; allowed: the path of a calendar file, or an https: or webcal: address
ospo-bot occurrences: --to: found "--json"; ${INSTANT}
Usage: ospo-bot occurrences FILE|URL --from I --to I [--zone Z] [--json]\n`,
  ],
])('%j is refused with what is allowed', async (args, stderr) => {
  expect(await ospoBot(args)).toEqual({ code: 2, stdout: '', stderr });
});

test('start without tokens names what is missing and points to the sandbox', async () => {
  const folder = folderWith({ 'community.yml': 'community: { name: A, zone: UTC }' });
  const { code, stderr } = await ospoBot(['start'], {
    folder,
    env: { OSPO_BOT_CONFIG: 'community.yml', SLACK_BOT_TOKEN: 'xoxb-x' },
  });
  expect(code).toBe(2);
  expect(stderr).toContain('missing: SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET with PORT)');
  expect(stderr).toContain('npm run sandbox');
});

test.each(['start', 'check', 'plan'])(
  '%s lists every mistake of the configuration and connects to nothing',
  async (command) => {
    const folder = folderWith({
      'mine.yml': 'community: { name: A, zone: Mars }\nfeeds: [{ name: a, url: "ftp://a" }]',
    });
    const args = command === 'plan' ? ['--from', '2026-12-01', '--to', '2026-12-02'] : [];
    const { code, stdout, stderr } = await ospoBot([command, ...args], {
      folder,
      env: { OSPO_BOT_CONFIG: 'mine.yml' },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('mine.yml has 2 problems:\n  line 1, column 29: community.zone: found "Mars"');
    expect(stderr).toContain('\n  line 2, column 25: feeds[0].url: found "ftp://a"');
  },
);
