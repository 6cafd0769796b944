import { expect, test } from 'vitest';
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
