import { setImmediate as breathe } from 'node:timers/promises';
import type { Bot } from '../bot.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { reconcile } from '../domain/reconcile.ts';
import { type PlannedReminder, planReminders } from '../domain/reminder.ts';
import { DAY } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';

/** How many occurrences are planned for between two pauses: some milliseconds. */
const STRIDE = 50;

/** How far back a message may have been due whose call is still to come, so that it is edited when the call moves. */
const MEMORY = 100 * DAY;

/** Every rule's reminders, with pauses in which the event loop goes on. */
async function workedOut(
  { reminders, community }: Bot['config'],
  occurrences: readonly KnownOccurrence[],
): Promise<PlannedReminder[]> {
  const planned: PlannedReminder[] = [];
  for (let at = 0; at < occurrences.length; at += STRIDE) {
    const some = occurrences.slice(at, at + STRIDE);
    for (const rule of reminders) planned.push(...planReminders({ rule, occurrences: some, community }));
    await breathe();
  }
  return planned;
}

/**
 * Works out from the calendars what should be posted, and changes the outbox accordingly. A run answers how many rows
 * changed. What a calendar asks for is worked out once and kept as long as the store hands out the same occurrences.
 */
export function createPlan({ config, clock, store }: Bot): () => Promise<number> {
  const asked = new WeakMap<readonly KnownOccurrence[], PlannedReminder[]>();
  const askedBy = async (occurrences: readonly KnownOccurrence[]): Promise<PlannedReminder[]> => {
    const planned = asked.get(occurrences) ?? (await workedOut(config, occurrences));
    asked.set(occurrences, planned);
    return planned;
  };
  return async () => {
    const now = clock.now();
    const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
    const wishes: PlannedReminder[][] = [];
    for (const record of records) wishes.push(record === null ? [] : await askedBy(record.occurrences));
    const planned = wishes.flat().filter(({ wanted }) => overAt(wanted.facts.call.time) > now);
    const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
    const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
    return store.outbox.apply(reconcile({ planned, existing: [...reminders, ...changes], now }));
  };
}
