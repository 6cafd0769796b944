import { createAgendas } from '../agendas.ts';
import type { Bot } from '../bot.ts';
import { feedRecords } from '../calendars.ts';
import type { AgendaBook } from '../domain/agenda-book.ts';
import { callOf } from '../domain/call.ts';
import type { Delivery, OutboxChange } from '../domain/delivery.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { planOwnReminders } from '../domain/own-reminder.ts';
import { reconcile } from '../domain/reconcile.ts';
import { type PlannedReminder, planReminders } from '../domain/reminder.ts';
import { isChange, isReminder } from '../domain/thread.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { overAt } from '../domain/walltime.ts';
import { inPieces } from './pieces.ts';
import { announce, type CalendarCall } from './touchpoint.ts';

/** How many occurrences are planned for, and how many reminders compared, between two pauses: some milliseconds. */
const PLANNED = 50;
const COMPARED = 500;

/** How far back a message may have been due whose call is still to come, so that it is edited when the call moves. */
const MEMORY = 100 * DAY;

/** What a calendar and the agendas ask for: its calls, and every rule's reminders of them. */
type Asked = { agendas: AgendaBook; calls: CalendarCall[]; planned: PlannedReminder[] };

async function workedOut(
  { reminders, community }: Bot['config'],
  occurrences: readonly KnownOccurrence[],
  agendas: AgendaBook,
): Promise<Asked> {
  const calls = await inPieces(occurrences, PLANNED, (some) =>
    some.map((occurrence) => ({ occurrence, call: callOf(occurrence, community.linkHosts) })),
  );
  const planned = await inPieces(occurrences, PLANNED, (some) =>
    reminders.flatMap((rule) => planReminders({ rule, occurrences: some, community, agendas })),
  );
  return { agendas, calls, planned };
}

/** What `reconcile` answers, reminder by reminder with pauses. */
async function reconciled(
  planned: readonly PlannedReminder[],
  existing: readonly Delivery[],
  now: Instant,
): Promise<OutboxChange[]> {
  const plans = Map.groupBy(planned, ({ wanted }) => wanted.key);
  const rows = Map.groupBy(existing, (row) => (isChange(row) ? row.threadOf : row.key));
  const keys = [...new Set([...plans.keys(), ...rows.keys()])];
  return inPieces(keys, COMPARED, (some) => {
    const of = <Kept>(kept: ReadonlyMap<string | null, readonly Kept[]>) =>
      some.flatMap((key) => kept.get(key) ?? []);
    return reconcile({ planned: of(plans), existing: of(rows), now });
  });
}

/**
 * Works out from the calendars what should be posted, and changes the outbox accordingly. A run answers how many rows
 * changed. What a calendar asks for is worked out once and kept as long as the store hands out the same occurrences and
 * the same agendas.
 */
export function createPlan(bot: Bot): () => Promise<number> {
  const { config, clock, store } = bot;
  const readAgendas = createAgendas(bot);
  const asked = new WeakMap<readonly KnownOccurrence[], Asked>();
  const askedBy = async (occurrences: readonly KnownOccurrence[], agendas: AgendaBook): Promise<Asked> => {
    const known = asked.get(occurrences);
    if (known?.agendas === agendas) return known;
    const fresh = await workedOut(config, occurrences, agendas);
    asked.set(occurrences, fresh);
    return fresh;
  };
  return async () => {
    const now = clock.now();
    const agendas = await readAgendas();
    const records = await feedRecords(bot);
    const occurrences = records.map((record) => record?.occurrences ?? []);
    const wishes: Asked[] = [];
    for (const known of occurrences) wishes.push(await askedBy(known, agendas));
    const planned = wishes
      .flatMap(({ planned }) => planned)
      .filter(({ wanted }) => overAt(wanted.facts.call.time) > now);
    const own = await ownReminders(bot, occurrences.flat(), agendas, now);
    const reminders = await store.outbox.list({ kind: 'reminder', since: now - MEMORY });
    const changes = await store.outbox.list({ kind: 'change', since: now - MEMORY });
    const differing = await reconciled([...planned, ...own], [...reminders, ...changes], now);
    const changed = await store.outbox.apply(differing);
    const seen = {
      calls: wishes.flatMap(({ calls }) => calls),
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
