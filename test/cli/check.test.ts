import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { calendar, folderWith, ospoBot } from './command.ts';

const CONFIG = `
community: { name: Test, zone: UTC }
feeds:
  - { name: calls, url: "file:calls.ics" }
reminders:
  - { name: daily, feed: calls, match: { summary: stand-up }, channel: "#a", before: [10m] }
  - { name: never, feed: calls, match: { summary: standup }, channel: "#a", before: [10m] }
`;
const DAILY = ['UID:daily', 'DTSTART:20260101T090000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Stand-up'];
const BROKEN = ['UID:broken', 'DTSTART:tomorrow', 'SUMMARY:Broken'];
const env = { OSPO_BOT_CONFIG: 'mine.yml' };

test('check says what each feed holds, what was set aside and which rule matches nothing', async () => {
  const folder = folderWith({ 'mine.yml': CONFIG, 'calls.ics': calendar(DAILY, BROKEN) });
  const { code, stdout, stderr } = await ospoBot(['check'], { folder, env });
  expect(stdout).toContain('mine.yml is valid');
  expect(stdout).toMatch(/✓ calls \(a file\): 6\d events in the next 60 days/);
  expect(stdout).toMatch(/Broken.*set aside/);
  expect(stdout).toContain('the reminder "never" matches none of them');
  expect(stdout).not.toContain('"daily"');
  expect(stdout).toContain('Not looked at: there is no SLACK_BOT_TOKEN.');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('check exits with 1 when a feed cannot be read', async () => {
  const folder = folderWith({ 'mine.yml': CONFIG });
  const { code, stdout } = await ospoBot(['check'], { folder, env });
  expect(stdout).toContain('✗ calls (a file): there is no such file');
  expect(code).toBe(1);
});

test('with a token check tells what Slack lacks, each with its mend, and exits with 1', async () => {
  const channels = [{ id: 'C1', name: 'a', is_member: false, is_archived: false }];
  const server = createServer((request, response) => {
    const isAuth = request.url?.endsWith('auth.test') === true;
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-oauth-scopes', 'chat:write,channels:read,groups:read');
    response.end(JSON.stringify(isAuth ? { ok: true, user_id: 'U1', bot_id: 'B1' } : { ok: true, channels }));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const folder = folderWith({ 'mine.yml': CONFIG, 'calls.ics': calendar(DAILY) });
  const slack = { SLACK_BOT_TOKEN: 'xoxb-canary', SLACK_API_URL: `http://127.0.0.1:${port}/api/` };
  const { code, stdout, stderr } = await ospoBot(['check'], { folder, env: { ...env, ...slack } });
  expect(stdout).toContain(
    '✗ To start, these are missing: SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET with PORT).',
  );
  expect(stdout).toContain('✗ The app lacks the scope channels:history.');
  expect(stdout).toContain('✗ The bot is not in #a. In that channel, send: /invite @ospo-bot');
  expect(stdout + stderr).not.toContain('canary');
  expect(code).toBe(1);
});
