import { pino } from 'pino';
import { loadConfig } from '../../config/load.ts';
import { openFeeds } from '../../src/calendar/open.ts';
import { createBot, systemIds } from '../../src/main.ts';
import { openStore } from '../../src/store/open.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestClock } from '../support/clock.ts';

/** What the story tells the bot, and what it answers. Instants are epoch milliseconds. */
export type Order = { type: 'next' } | { type: 'tick'; now: number } | { type: 'stop' };
export type Answer = { type: 'ready' } | { type: 'next'; at: number | null } | { type: 'done' };

const [configPath = '', databaseUrl = '', apiUrl = ''] = process.argv.slice(2);
const loaded = await loadConfig(configPath);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const clock = createTestClock('2026-03-01T00:00:00Z');
const store = await openStore(databaseUrl);
const feeds = openFeeds();
const log = pino({ level: 'silent' });
const slack = { token: 'xoxb-story', apiUrl };
const tasks = createTasks(
  createBot({ config: loaded.config, clock, ids: systemIds, store, feeds, log, slack }),
);

function answer(message: Answer): void {
  process.send?.(message);
}

process.on('message', async (order: Order) => {
  switch (order.type) {
    case 'next':
      return answer({ type: 'next', at: await tasks.nextAttention() });
    case 'tick':
      clock.set(order.now);
      await tasks.tick();
      await tasks.idle();
      return answer({ type: 'done' });
    case 'stop':
      await tasks.stop();
      await feeds.close();
      await store.close();
      answer({ type: 'done' });
      return process.disconnect();
  }
});
answer({ type: 'ready' });
