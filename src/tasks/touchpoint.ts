import type { Bot } from '../bot.ts';
import type { AgendaBook } from '../domain/agenda-book.ts';
import { withAgenda } from '../domain/agenda-book.ts';
import { doubtsOf } from '../domain/agenda-doubt.ts';
import type { Call } from '../domain/call.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import { matches } from '../domain/match.ts';
import type { PlannedReminder } from '../domain/reminder.ts';
import type { ReminderRow } from '../domain/thread.ts';
import { DAY, type Instant } from '../domain/time.ts';
import {
  agendaWishes,
  askWishes,
  bring,
  type KnownCall,
  recordingWishes,
} from '../domain/touchpoint-delivery.ts';
import { localDate } from '../domain/walltime.ts';
import { contentNotice, doubtNotice } from './notices.ts';
import { inPieces } from './pieces.ts';

/** How far back a message about a call may have been due that is still brought up to date. */
const MEMORY = 100 * DAY;

/** So far ahead every call is known; calendars are looked at for sixty days. */
const KNOWN_AHEAD = 55 * DAY;

/** How many wishes are worked out or compared between two pauses: some milliseconds. */
const WISHES = 200;

/** A call, and what its calendar says of it. */
export type CalendarCall = { occurrence: KnownOccurrence; call: Call };

/** What the calendars, the agendas and the outbox say. */
type Seen = {
  calls: readonly CalendarCall[];
  agendas: AgendaBook;
  planned: readonly PlannedReminder[];
  reminders: readonly ReminderRow[];
  now: Instant;
};

/** Announces agendas, asks for recordings and shows them, and tells organisers what differs. Answers how many rows changed. */
export async function announce(bot: Bot, seen: Seen): Promise<number> {
  const { config, store } = bot;
  const { agendas, planned, reminders, now } = seen;
  const { zone: home } = config.community;
  const organisers = config.touchpoints.askForRecording ? (config.organisers?.channel ?? null) : null;
  const rows = new Map(reminders.map((row) => [row.key, row]));
  const byCall = [...Map.groupBy(planned, ({ wanted }) => wanted.facts.call.key).values()];
  const wishes = [
    ...(await inPieces(byCall, WISHES, (some) =>
      agendaWishes({ planned: some.flat(), rows, agendas, topics: [], home, now }),
    )),
    ...askWishes(touchpoints(bot, seen), agendas, organisers),
    ...recordingWishes(reminders, agendas, now),
  ];
  const told = await notices(bot, seen);
  const own = await ownRows(bot, now);
  const changes = await inPieces(wishes, WISHES, (some) => bring(some, own, now));
  return store.outbox.apply([...changes, ...told]);
}

async function ownRows({ store }: Bot, now: Instant): Promise<ReadonlyMap<string, Delivery>> {
  const kinds = ['agenda', 'recording', 'recording-ask'] as const;
  const rows = await Promise.all(kinds.map((kind) => store.outbox.list({ kind, since: now - MEMORY })));
  return new Map(rows.flat().map((row) => [row.key, row]));
}

function touchpoints({ config }: Bot, { calls, agendas }: Seen): KnownCall[] {
  return calls
    .filter(({ occurrence }) => matches(config.touchpoints.match, occurrence))
    .map(({ occurrence, call }) => {
      const off = occurrence.removed || occurrence.status === 'CANCELLED';
      return { call: withAgenda(call, agendas.of(call)), off };
    });
}

async function notices(bot: Bot, { calls, agendas, now }: Seen) {
  const { config, content } = bot;
  const wrong = await Promise.all(
    Object.values(content).map(async (file) => contentNotice(bot, file, (await file.read()).problems)),
  );
  const { zone: home } = config.community;
  const there = calls.filter(({ occurrence }) => !occurrence.removed).map(({ call }) => call);
  const [from, until] = [localDate(now, home), localDate(now + KNOWN_AHEAD, home)];
  // Before any calendar was read, nobody can say what it lacks.
  const known = there.length === 0 ? null : there;
  const doubtful = doubtsOf(agendas.entries, { calls: known, home, from, until });
  return [...wrong.flat(), ...doubtful.flatMap((agenda) => doubtNotice(bot, agenda))];
}
