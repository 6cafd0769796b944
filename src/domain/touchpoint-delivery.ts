import type { Agenda } from './agenda.ts';
import type { AgendaBook } from './agenda-book.ts';
import type { Call } from './call.ts';
import { sameValue } from './canonical.ts';
import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import { dueBefore, usefulUntil } from './due.ts';
import type { PlannedReminder } from './reminder.ts';
import type { ChannelRef } from './rule.ts';
import { type ReminderRow, scheduled } from './thread.ts';
import { DAY, type Instant, type Lead, MINUTE, type Zone } from './time.ts';
import { overAt } from './walltime.ts';

/** A week ahead the agenda is announced. */
const A_WEEK: Lead = { text: '7d', days: 7, ms: 0 };
/** All-day events are announced at that local hour. */
const MORNING = '09:00';
/** After the end of a call people stay for a while. */
const ASK_AFTER = 15 * MINUTE;
const ASK_PATIENCE = 3 * DAY;
const RECORDING_PATIENCE = 30 * DAY;

/** A message that should exist, or (`null`) should not any more. */
type Wish = { key: string; wanted: Wanted | null };

/** A call as its calendar has it. `off`: it is cancelled, or has left its calendar. */
export type KnownCall = { call: Call; off: boolean };

export type AnnounceQuestion = {
  /** Every reminder of some calls. */
  planned: readonly PlannedReminder[];
  /** By key. */
  rows: ReadonlyMap<string, ReminderRow>;
  agendas: AgendaBook;
  /** What members want most to speak of. */
  topics: readonly string[];
  home: Zone;
  now: Instant;
};

/** The agenda of each call in each channel that is reminded of it: in the thread of the reminder a week ahead, if there is one. */
export function agendaWishes({ planned, rows, agendas, topics, home, now }: AnnounceQuestion): Wish[] {
  const everybody = planned.filter(({ wanted }) => wanted.facts.zone === null && !isPerson(wanted.channel));
  const groups = Map.groupBy(everybody, ({ wanted }) => announceKey(wanted.facts.call, wanted.channel));
  return [...groups].flatMap(([key, group]): Wish[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { call } = first.wanted.facts;
    const agenda = agendas.of(call);
    if (first.withdrawn !== null || agenda === null || !isWorthAnnouncing(agenda))
      return [{ key, wanted: null }];
    const dueAt = dueBefore(call.time, A_WEEK, MORNING, home);
    const threadOf = parentOf(group, rows, dueAt, now);
    const { channel } = first.wanted;
    const staleAfter = usefulUntil(call.time, home);
    const facts = { kind: 'agenda', call, topics } as const;
    return [{ key, wanted: { key, channel, dueAt, staleAfter, group: null, threadOf, facts } }];
  });
}

/** Nobody is written to who did not ask for just that. */
function isPerson(channel: ChannelRef): boolean {
  return /^[UW]/.test(channel);
}

function announceKey({ key }: Call, channel: ChannelRef): string {
  return `agenda/${encodeURIComponent(channel)}/${key}`;
}

function isWorthAnnouncing({ topic, guests, points }: Agenda): boolean {
  return topic !== null || guests.length > 0 || points.length > 0;
}

/** The reminder that goes out with the announcement, or went out before it. One that never comes must hold nothing back. */
function parentOf(
  group: readonly PlannedReminder[],
  rows: ReadonlyMap<string, ReminderRow>,
  dueAt: Instant,
  now: Instant,
): string | null {
  const sure = group.filter(({ wanted }) => {
    const state = rows.get(wanted.key)?.state;
    if (state?.name === 'posted') return state.ts !== '';
    if (wanted.dueAt > dueAt || wanted.staleAfter <= now) return false;
    return state === undefined || ON_ITS_WAY.has(state.name);
  });
  const [last] = sure.toSorted((one, other) => other.wanted.dueAt - one.wanted.dueAt);
  return last?.wanted.key ?? null;
}

const ON_ITS_WAY: ReadonlySet<string> = new Set([
  'scheduled',
  'joined',
  'claimed',
  'dispatching',
  'in_doubt',
]);

/** After each call for which something was planned the organisers are asked for what is left of it. */
export function askWishes(
  calls: readonly KnownCall[],
  agendas: AgendaBook,
  organisers: ChannelRef | null,
): Wish[] {
  if (organisers === null) return [];
  return calls.flatMap(({ call, off }): Wish[] => {
    if (call.time.allDay) return [];
    const key = `recording-ask/${call.key}`;
    const agenda = agendas.of(call);
    if (off || agenda === null) return [{ key, wanted: null }];
    const { recording, notes } = agenda;
    const facts = { kind: 'recording-ask', call, recording, notes } as const;
    const dueAt = call.time.end + ASK_AFTER;
    const staleAfter = dueAt + ASK_PATIENCE;
    return [
      { key, wanted: { key, channel: organisers, dueAt, staleAfter, group: null, threadOf: null, facts } },
    ];
  });
}

/** What is left of a call, in the thread of its last reminder in each channel. */
export function recordingWishes(
  reminders: readonly ReminderRow[],
  agendas: AgendaBook,
  now: Instant,
): Wish[] {
  const seen = reminders.filter(
    ({ state, channel, facts: { call, listed } }) =>
      !isPerson(channel) &&
      state.name === 'posted' &&
      state.ts !== '' &&
      overAt(call.time) <= now &&
      listed &&
      call.status !== 'CANCELLED',
  );
  const groups = Map.groupBy(
    seen,
    ({ channel, facts: { call } }) => `recording/${encodeURIComponent(channel)}/${call.key}`,
  );
  return [...groups].flatMap(([key, rows]): Wish[] => {
    const last = rows.toSorted((one, other) => other.dueAt - one.dueAt)[0];
    if (last === undefined) return [];
    const { call } = last.facts;
    const { recording = null, notes = null } = agendas.of(call) ?? {};
    if (recording === null && notes === null) return [];
    const facts = { kind: 'recording', call, recording, notes } as const;
    const { channel } = last;
    const staleAfter = now + RECORDING_PATIENCE;
    return [
      { key, wanted: { key, channel, dueAt: now, staleAfter, group: null, threadOf: last.key, facts } },
    ];
  });
}

/** What must change in the outbox so that it says what is wished. Asking again after that changes nothing. */
export function bring(
  wishes: readonly Wish[],
  rows: ReadonlyMap<string, Delivery>,
  now: Instant,
): OutboxChange[] {
  return wishes.flatMap(({ key, wanted }) => changeOf(wanted, rows.get(key), now));
}

function changeOf(wanted: Wanted | null, row: Delivery | undefined, now: Instant): OutboxChange[] {
  if (row === undefined) {
    // Nobody is asked for what is there already.
    if (wanted === null || wanted.staleAfter <= now || isAnswered(wanted)) return [];
    return [{ type: 'insert', wanted, state: scheduled(wanted) }];
  }
  switch (row.state.name) {
    case 'scheduled':
      return waiting(wanted, row);
    case 'posted':
      if (wanted === null || sameValue(row.facts, wanted.facts)) return [];
      return [{ type: 'revise', before: row, wanted: { ...wanted, channel: row.channel, dueAt: row.dueAt } }];
    case 'cancelled':
      if (wanted === null || wanted.staleAfter <= now || isAnswered(wanted)) return [];
      return [{ type: 'replan', before: row, wanted, state: scheduled(wanted) }];
    case 'joined':
    case 'claimed':
    case 'dispatching':
    case 'in_doubt':
    case 'held':
    case 'skipped':
    case 'failed':
      return [];
  }
}

function waiting(wanted: Wanted | null, row: Delivery): OutboxChange[] {
  if (wanted === null || isAnswered(wanted))
    return [{ type: 'move', before: row, state: { name: 'cancelled', reason: 'no longer wanted' } }];
  // What is due at once was due when it was first wished.
  const next =
    wanted.facts.kind === 'recording' ? { ...wanted, dueAt: row.dueAt, staleAfter: row.staleAfter } : wanted;
  const same =
    row.dueAt === next.dueAt &&
    row.channel === next.channel &&
    row.threadOf === next.threadOf &&
    sameValue(row.facts, next.facts);
  if (same) return [];
  const state = row.dueAt === next.dueAt ? row.state : scheduled(next);
  return [{ type: 'replan', before: row, wanted: next, state }];
}

function isAnswered({ facts }: Wanted): boolean {
  return facts.kind === 'recording-ask' && facts.recording !== null && facts.notes !== null;
}
