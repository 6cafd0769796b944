import type { Bot } from '../bot.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { planOwnReminders } from '../domain/own-reminder.ts';
import { reconcile } from '../domain/reconcile.ts';
import { type PlannedReminder, planReminders } from '../domain/reminder.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';

/** How far back a message may have been due whose call is still to come, so that it is edited when the call moves. */
const MEMORY = 100 * DAY;

/**
 * Works out from the calendars what should be posted, and changes the outbox accordingly. A run answers how many rows
 * changed. What a calendar asks for is worked out once and kept as long as the store hands out the same occurrences.
 */
export function createPlan(bot: Bot): () => Promise<number> {
  const { config, clock, store } = bot;
  const asked = new WeakMap<readonly KnownOccurrence[], PlannedReminder[]>();
  const askedBy = (occurrences: readonly KnownOccurrence[]): PlannedReminder[] => {
    const { community } = config;
    const known = asked.get(occurrences);
    const planned =
      known ?? config.reminders.flatMap((rule) => planReminders({ rule, occurrences, community }));
    asked.set(occurrences, planned);
    return planned;
  };
  return async () => {
    const now = clock.now();
    const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
    const occurrences = records.map((record) => record?.occurrences ?? []);
    const planned = occurrences
      .flatMap(askedBy)
      .filter(({ wanted }) => overAt(wanted.facts.call.time) > now)
      .concat(await ownReminders(bot, occurrences.flat(), now));
    const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
    const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
    return store.outbox.apply(reconcile({ planned, existing: [...reminders, ...changes], now }));
  };
}

/** What members have asked for themselves. */
async function ownReminders(
  { config, store }: Bot,
  occurrences: readonly KnownOccurrence[],
  now: Instant,
): Promise<PlannedReminder[]> {
  const watches = [...(await store.watches.all('call')), ...(await store.watches.all('series'))];
  if (watches.length === 0) return [];
  const { community } = config;
  return planOwnReminders({ watches, settings: await store.people.all(), occurrences, community, now });
}
