import { type AgendaBook, withAgenda } from './agenda-book.ts';
import { type Call, callOf } from './call.ts';
import type { Community } from './community.ts';
import type { ReminderFacts } from './delivery-facts.ts';
import { usefulUntil } from './due.ts';
import type { KnownOccurrence } from './feed.ts';
import type { AllDay, Timed } from './occurrence.ts';
import { occurrenceKey, occurrenceOfKey } from './occurrence.ts';
import { type OwnLead, type Settings, USUAL } from './person.ts';
import { type PlannedReminder, withdrawnBy } from './reminder.ts';
import { HOUR, type Instant, MINUTE, type Millis, type Zone } from './time.ts';
import { overAt, wallInstant } from './walltime.ts';
import type { Subject, Watch } from './watch.ts';

/** Reminders that are due within this time of the first become one message. */
const TOGETHER: Millis = 5 * MINUTE;

/** All-day events are reminded of in the morning of their first day. */
const MORNING: Millis = 9 * HOUR;

const LENGTHS: Readonly<Record<OwnLead, Millis>> = { '1h': HOUR, '10m': 10 * MINUTE };

/** What is watched when somebody wants to be reminded of one call. */
export function callSubject(key: string): Subject {
  return `call/${key}`;
}

/** What is watched when somebody wants to be reminded of every call of a series; `key` is that of any of them. */
export function seriesSubject(key: string): Subject {
  const { feed, uid } = occurrenceOfKey(key);
  return `series/${[feed, uid].map(encodeURIComponent).join('/')}`;
}

/** Does it belong to the watched series, or is it the watched call itself? */
export function isWithin(subject: Subject, watched: Subject): boolean {
  return subject === watched || (subject.startsWith('call/') && seriesSubject(subject.slice(5)) === watched);
}

/**
 * When somebody is reminded who asked at `askedAt`: at their lead, at ten minutes before when that has passed already,
 * or not at all (`null`) when they asked too late. All-day events: in the morning, in the zone `home`.
 */
export function ownDue(time: Timed | AllDay, lead: OwnLead, home: Zone, askedAt: Instant): Instant | null {
  const moments = time.allDay
    ? [wallInstant(time.startDate, MORNING, home)]
    : [time.start - LENGTHS[lead], time.start - LENGTHS['10m']];
  return moments.find((moment) => moment >= askedAt) ?? null;
}

/** What `planOwnReminders` is given: who watches what, and what they have chosen. */
export type OwnQuestion = {
  watches: readonly Watch[];
  settings: ReadonlyMap<string, Settings>;
  occurrences: readonly KnownOccurrence[];
  /** What is planned for calls besides what their calendar says. */
  agendas: AgendaBook;
  community: Community;
  now: Instant;
};

type Due = { occurrence: KnownOccurrence; call: Call; watch: Watch; dueAt: Instant };

/**
 * The direct messages that members have asked for: one for each call, however they ask for it. The key names the person and
 * the occurrence, never the time, so that a moved call keeps its one message.
 */
export function planOwnReminders(question: OwnQuestion): PlannedReminder[] {
  const calls = new Map<Subject, KnownOccurrence[]>();
  for (const occurrence of question.occurrences.filter(({ time }) => overAt(time) > question.now)) {
    const key = occurrenceKey(occurrence);
    for (const subject of [callSubject(key), seriesSubject(key)])
      calls.set(subject, [...(calls.get(subject) ?? []), occurrence]);
  }
  const people = Map.groupBy(question.watches, ({ person }) => person);
  return [...people].flatMap(([person, watches]) => {
    const settings = question.settings.get(person) ?? USUAL;
    if (settings.muted.includes('call')) return [];
    return together(dueOf(watches, settings, calls, question)).flatMap((due) =>
      planned(person, settings, due, question),
    );
  });
}

/** Each watched call once; who watches the series as well as one call of it has asked for the series. */
function dueOf(
  watches: readonly Watch[],
  { lead, zone }: Settings,
  calls: ReadonlyMap<Subject, readonly KnownOccurrence[]>,
  { agendas, community }: OwnQuestion,
): Due[] {
  const found = new Map<string, Due>();
  for (const watch of watches.toSorted(seriesFirst)) {
    for (const occurrence of calls.get(watch.subject) ?? []) {
      const bare = callOf(occurrence, community.linkHosts);
      const call = withAgenda(bare, agendas.of(bare));
      const dueAt = ownDue(call.time, lead, zone ?? community.zone, watch.createdAt);
      if (dueAt !== null && !found.has(call.key)) found.set(call.key, { occurrence, call, watch, dueAt });
    }
  }
  return [...found.values()].sort((one, other) => one.dueAt - other.dueAt);
}

function seriesFirst(one: Watch, other: Watch): number {
  return Number(other.subject.startsWith('series/')) - Number(one.subject.startsWith('series/'));
}

/** Those that are due within minutes of each other, in order. */
function together(due: readonly Due[]): Due[][] {
  const groups: Due[][] = [];
  for (const one of due) {
    const first = groups.at(-1)?.[0];
    if (first !== undefined && one.dueAt - first.dueAt <= TOGETHER) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** All of a group are due with its first, and of one group one message goes out: it names the others as well. */
function planned(
  person: string,
  { zone }: Settings,
  group: readonly Due[],
  { community }: OwnQuestion,
): PlannedReminder[] {
  const dueAt = group[0]?.dueAt ?? 0;
  return group.map(({ occurrence, call, watch }) => {
    const also = group.map((other) => other.call).filter((other) => other.key !== call.key);
    const until = usefulUntil(call.time, zone ?? community.zone);
    const facts: ReminderFacts = {
      ...{ kind: 'reminder', rule: '', lead: '', call, zone, listed: !occurrence.removed },
      own: { subject: watch.subject, also },
    };
    const key = `own/${encodeURIComponent(person)}/${call.key}`;
    const wanted = { key, channel: person, dueAt, staleAfter: until, threadOf: null, facts };
    const name = `own/${encodeURIComponent(person)}/${dueAt}`;
    return { wanted: { ...wanted, group: name }, withdrawn: withdrawnBy(occurrence), until };
  });
}
