import { expect, test } from 'vitest';
import { calendar, folderWith, objects, ospoBot, TOUCHPOINTS } from './command.ts';

const CONFIG = `
community: { name: Test, zone: Europe/Madrid }
feeds:
  - { name: calls, url: "file:calls.ics" }
  - { name: lost, url: "file:lost.ics" }
reminders:
  - { name: touchpoint, feed: calls, match: { summary: TOUCH }, channel: "#touchpoints", before: [7d, 10m] }
  - { name: morning, feed: calls, at: { time: "09:00", channels: { Asia/Tokyo: "#ospo-apac" } } }
`;

test('everything that would be posted is planned by due time; a lost feed is told and the rest still planned', async () => {
  const folder = folderWith({ 'calls.ics': calendar(...TOUCHPOINTS), 'mine.yml': CONFIG });
  const { code, stdout, stderr } = await ospoBot(
    ['plan', '--from', '2026-12-03T00:00Z', '--to', '2026-12-11T09:00Z', '--json'],
    { folder, env: { OSPO_BOT_CONFIG: 'mine.yml' } },
  );
  const planned = objects(stdout);
  expect(planned.map(({ channel, dueAt, staleAfter }) => [dueAt, staleAfter, channel])).toEqual([
    ['2026-12-03T00:00:00Z', '2026-12-03T00:30:00Z', '#ospo-apac'],
    ['2026-12-03T13:50:00Z', '2026-12-03T14:00:00Z', '#touchpoints'],
    ['2026-12-04T09:00:00Z', '2026-12-04T09:30:00Z', '#touchpoints'],
    ['2026-12-11T00:00:00Z', '2026-12-11T00:30:00Z', '#ospo-apac'],
    ['2026-12-11T08:50:00Z', '2026-12-11T09:00:00Z', '#touchpoints'],
  ]);
  expect(Object.keys(planned[0] ?? {})).toEqual([
    'key',
    'kind',
    'channel',
    'dueAt',
    'staleAfter',
    'text',
    'blocks',
  ]);
  expect(planned[0]).toMatchObject({
    kind: 'reminder',
    text: expect.stringContaining('Touchpoint'),
    blocks: expect.any(Array),
  });
  expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
  expect(stderr).toMatch(/^Feed lost: [^\n]+\n$/);
  expect(code).toBe(1);
});

test('without --json the plan is one readable line for each message', async () => {
  const folder = folderWith({
    'calls.ics': calendar(...TOUCHPOINTS),
    'lost.ics': calendar(),
    'mine.yml': CONFIG,
  });
  const { code, stdout, stderr } = await ospoBot(['plan', '--from', '2026-12-04', '--to', '2026-12-05'], {
    folder,
    env: { OSPO_BOT_CONFIG: 'mine.yml' },
  });
  expect(stdout).toMatch(/^Fri 2026-12-04 10:00 {2}#touchpoints {2}.*Touchpoint \(moved\).*\n$/);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('each message is planned in the language of its channel', async () => {
  const spoken = CONFIG.replace(
    'zone: Europe/Madrid',
    'zone: Europe/Madrid, channel_languages: { "#ospo-apac": ja }',
  );
  const folder = folderWith({
    'calls.ics': calendar(...TOUCHPOINTS),
    'lost.ics': calendar(),
    'mine.yml': spoken,
  });
  const { stdout } = await ospoBot(
    ['plan', '--from', '2026-12-03T00:00Z', '--to', '2026-12-04T00:00Z', '--json'],
    {
      folder,
      env: { OSPO_BOT_CONFIG: 'mine.yml' },
    },
  );
  const [apac, touchpoints] = objects(stdout).map(({ text }) => String(text));
  expect(apac).toContain('時間後に始まります');
  expect(touchpoints).toContain('Starts in 10 minutes');
});
