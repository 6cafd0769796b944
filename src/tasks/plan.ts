import type { Bot } from '../bot.ts';
import type { AgendaBook } from '../domain/agenda-book.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { planOwnReminders } from '../domain/own-reminder.ts';
import { reconcile } from '../domain/reconcile.ts';
import { type PlannedReminder, planReminders } from '../domain/reminder.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';
import { createAgendas } from './agendas.ts';

/** How far back a message may have been due whose call is still to come, so that it is edited when the call moves. */
const MEMORY = 100 * DAY;

/**
 * Works out from the calendars what should be posted, and changes the outbox accordingly. A run answers how many rows
 * changed. What a calendar asks for is worked out once and kept as long as the store hands out the same occurrences and
 * the same agendas.
 */
export function createPlan(bot: Bot): () => Promise<number> {
  const { config, clock, store } = bot;
  const readAgendas = createAgendas(bot);
  const asked = new WeakMap<
    readonly KnownOccurrence[],
    { agendas: AgendaBook; planned: PlannedReminder[] }
  >();
  const askedBy = (occurrences: readonly KnownOccurrence[], agendas: AgendaBook): PlannedReminder[] => {
    const { community } = config;
    const known = asked.get(occurrences);
    if (known?.agendas === agendas) return known.planned;
    const planned = config.reminders.flatMap((rule) =>
      planReminders({ rule, occurrences, community, agendas }),
    );
    asked.set(occurrences, { agendas, planned });
    return planned;
  };
  return async () => {
    const now = clock.now();
    const agendas = await readAgendas();
    const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
    const occurrences = records.map((record) => record?.occurrences ?? []);
    const planned = occurrences
      .flatMap((known) => askedBy(known, agendas))
      .filter(({ wanted }) => overAt(wanted.facts.call.time) > now)
      .concat(await ownReminders(bot, occurrences.flat(), agendas, now));
    const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
    const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
    return store.outbox.apply(reconcile({ planned, existing: [...reminders, ...changes], now }));
  };
}

/** What members have asked for themselves. */
async function ownReminders(
  { config, store }: Bot,
  occurrences: readonly KnownOccurrence[],
  agendas: AgendaBook,
  now: Instant,
): Promise<PlannedReminder[]> {
  const watches = [...(await store.watches.all('call')), ...(await store.watches.all('series'))];
  if (watches.length === 0) return [];
  const { community } = config;
  const settings = await store.people.all();
  return planOwnReminders({ watches, settings, occurrences, agendas, community, now });
}
