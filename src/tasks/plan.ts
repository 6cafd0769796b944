import { setImmediate as breathe } from 'node:timers/promises';
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

/** How many occurrences are planned for between two pauses: some milliseconds. */
const STRIDE = 50;

/** How far back a message may have been due whose call is still to come, so that it is edited when the call moves. */
const MEMORY = 100 * DAY;

/** Every rule's reminders, with pauses in which the event loop goes on. */
async function workedOut(
  { reminders, community }: Bot['config'],
  occurrences: readonly KnownOccurrence[],
  agendas: AgendaBook,
): Promise<PlannedReminder[]> {
  const planned: PlannedReminder[] = [];
  for (let at = 0; at < occurrences.length; at += STRIDE) {
    const some = occurrences.slice(at, at + STRIDE);
    for (const rule of reminders)
      planned.push(...planReminders({ rule, occurrences: some, community, agendas }));
    await breathe();
  }
  return planned;
}

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
  const askedBy = async (
    occurrences: readonly KnownOccurrence[],
    agendas: AgendaBook,
  ): Promise<PlannedReminder[]> => {
    const known = asked.get(occurrences);
    if (known?.agendas === agendas) return known.planned;
    const planned = await workedOut(config, occurrences, agendas);
    asked.set(occurrences, { agendas, planned });
    return planned;
  };
  return async () => {
    const now = clock.now();
    const agendas = await readAgendas();
    const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
    const occurrences = records.map((record) => record?.occurrences ?? []);
    const wishes: PlannedReminder[][] = [];
    for (const known of occurrences) wishes.push(await askedBy(known, agendas));
    const planned = wishes.flat().filter(({ wanted }) => overAt(wanted.facts.call.time) > now);
    const own = await ownReminders(bot, occurrences.flat(), agendas, now);
    const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
    const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
    const changed = await store.outbox.apply(
      reconcile({ planned: [...planned, ...own], existing: [...reminders, ...changes], now }),
    );
    const seen = {
      occurrences: occurrences.flat(),
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
  return planOwnReminders({ watches, settings, occurrences, agendas, community, now });
}
