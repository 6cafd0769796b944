import type { Bot } from '../bot.ts';
import { reconcile } from '../domain/reconcile.ts';
import { planReminders } from '../domain/reminder.ts';
import { DAY } from '../domain/time.ts';

/** How far back a message may have been due whose call is still to come, so that it is edited when the call moves. */
const MEMORY = 100 * DAY;

/** Works out from the calendars what should be posted, and changes the outbox accordingly. Answers how many rows changed. */
export async function plan({ config, clock, store }: Bot): Promise<number> {
  const now = clock.now();
  const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
  const occurrences = records.flatMap((record) => record?.occurrences ?? []);
  const window = { from: now, to: Number.POSITIVE_INFINITY };
  const planned = config.reminders.flatMap((rule) =>
    planReminders({ rule, occurrences, community: config.community, window }),
  );
  const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
  const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
  return store.outbox.apply(reconcile({ planned, existing: [...reminders, ...changes], now }));
}
