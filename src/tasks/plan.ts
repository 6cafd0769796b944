import type { Bot } from '../bot.ts';
import type { AgendaBook } from '../domain/agenda-book.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { planOwnReminders } from '../domain/own-reminder.ts';
import { reconcile } from '../domain/reconcile.ts';
import { type PlannedReminder, planReminders } from '../domain/reminder.ts';
import { isReminder } from '../domain/thread.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';
import { createAgendas } from './agendas.ts';
import { announce } from './touchpoint.ts';

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
    const occurrences = records.flatMap((record) => record?.occurrences ?? []);
    const planned = records
      .flatMap((record) => askedBy(record?.occurrences ?? [], agendas))
      .filter(({ wanted }) => overAt(wanted.facts.call.time) > now);
    const own = await ownReminders(bot, occurrences, agendas, now);
    const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
    const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
    const changed = await store.outbox.apply(
      reconcile({ planned: [...planned, ...own], existing: [...reminders, ...changes], now }),
    );
    const seen = {
      occurrences,
      agendas,
      planned,
      reminders: reminders.filter(isReminder).filter(({ facts }) => facts.own === undefined),
      now,
    };
    return changed + (await announce(bot, seen));
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
  return planOwnReminders({ watches, settings, occurrences, community, agendas, now });
}
