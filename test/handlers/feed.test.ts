import { expect, test } from 'vitest';
import { believeFeed, refuseFeed } from '../../handlers/feed.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';
import { calendar, createSource, event, failure } from '../tasks/refresh-source.ts';

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

    expect(await believeFeed({ bot, userId: 'U1ORGANISER', triggerId: '1.2', value: yes.value })).toMatch(
      /Thank you/,
    );
    await runUntil(tasks, clock, clock.now() + 30 * MINUTE);
    const [edited] = slack.messages;
    expect(edited).toMatchObject({ edits: 1, text: expect.stringContaining('said that it is true') });
    expect(slack.messages).toHaveLength(1);
    expect((await bot.store.feeds.get('calls'))?.occurrences).toMatchObject([{ uid: 'one', removed: true }]);
    await slack.close();
  });

  test('a calendar that fails, and one that is doubted, are told of in the language of the channel', async () => {
    const clock = createTestClock();
    const slack = await startSlackServer(clock.now);
    slack.always('users.info', { answer: { body: { ok: true, user: { id: 'U1', locale: 'ja-JP' } } } });
    const source = createSource();
    const languages = { posts: 'en', channels: { '#organisers': 'es' } } as const;
    const config = { feeds: [FEED], languages };
    const parts = { store: await stores.open(), clock, apiUrl: slack.url, config };
    const bot = { ...createTestBot(parts), feeds: source.feeds };
    const tasks = createTasks(bot);
    source.serve(FEED.url, calendar(event('one', clock.now() + 90 * HOUR)));
    await runUntil(tasks, clock, clock.now() + MINUTE);
    source.serve(FEED.url, failure('HTTP 404'));
    await runUntil(tasks, clock, clock.now() + 8 * HOUR);
    expect(slack.messages[0]?.text).toMatch(
      /^\*El calendario calls no se puede leer\* \(desde: .* Madrid \(UTC\+1\)\)\nHTTP 404\nLos recordatorios siguen con la última copia buena/,
    );
    source.serve(FEED.url, calendar());
    await runUntil(tasks, clock, clock.now() + 2 * HOUR);
    const question = slack.messages.find(({ text }) =>
      text.startsWith('*¿Es esto cierto?* El calendario calls'),
    );
    expect(question?.text).toContain('Desaparecerían de golpe: 1 llamada próxima (desde: ');
    const row = JSON.parse(question?.params['blocks'] ?? '[]').at(-1);
    const [yes, no] = row.elements;
    expect([yes.text.text, no.text.text]).toEqual(['Es cierto', 'Conservar la última copia']);
    const press = { bot, userId: 'U1ORGANISER', triggerId: '1.2', value: no.value };
    expect(await refuseFeed(press)).toBe(
      'ありがとうございます。カレンダーが変わるまで、前回の内容を保持します。',
    );
    await slack.close();
  });
});
