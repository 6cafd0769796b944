import { expect, test } from 'vitest';
import { believeFeed } from '../../handlers/feed.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';
import { calendar, createSource, event } from '../tasks/refresh-source.ts';

const FEED = { name: 'calls', url: 'https://calendar.example/x.ics', refresh: 10 * MINUTE, zone: 'UTC' };

describeStores((stores) => {
  test('a question is posted with its buttons, and the press edits it and takes the reading', async () => {
    const clock = createTestClock();
    const slack = await startSlackServer(clock.now);
    const source = createSource();
    const parts = { store: await stores.open(), clock, apiUrl: slack.url, config: { feeds: [FEED] } };
    const bot = { ...createTestBot(parts), feeds: source.feeds };
    const tasks = createTasks(bot);
    source.serve(FEED.url, calendar(event('one', clock.now() + 9 * HOUR)));
    await runUntil(tasks, clock, clock.now() + MINUTE);
    source.serve(FEED.url, calendar());
    await runUntil(tasks, clock, clock.now() + 20 * MINUTE);
    expect(slack.messages.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\*Is this true\?\* The calendar calls\n1 coming call would be gone/),
    ]);
    const row = JSON.parse(slack.messages[0]?.params['blocks'] ?? '[]').at(-1);
    const [yes, no] = row.elements;
    expect([yes.text.text, no.text.text]).toEqual(['It is true', 'Keep the last copy']);

    expect(await believeFeed({ bot, userId: 'U1ORGANISER', value: yes.value })).toMatch(/Thank you/);
    await runUntil(tasks, clock, clock.now() + 30 * MINUTE);
    const [edited] = slack.messages;
    expect(edited).toMatchObject({ edits: 1, text: expect.stringContaining('said that it is true') });
    expect(slack.messages).toHaveLength(1);
    expect((await bot.store.feeds.get('calls'))?.occurrences).toMatchObject([{ uid: 'one', removed: true }]);
    await slack.close();
  });
});
