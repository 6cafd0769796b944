import { type AgendaBook, withAgenda } from './agenda-book.ts';
import { type Call, callOf } from './call.ts';
import type { Community } from './community.ts';
import type { CancelReason, Wanted } from './delivery.ts';
import type { ReminderFacts } from './delivery-facts.ts';
import { dueAtHour, dueBefore, usefulUntil } from './due.ts';
import type { KnownOccurrence } from './feed.ts';
import { matches } from './match.ts';
import type { ChannelRef, ReminderRule } from './rule.ts';
import type { Instant, Zone } from './time.ts';
import { overAt } from './walltime.ts';

/** A reminder that a rule asks for, or (when `withdrawn`) would have asked for had its call not been called off. */
export type PlannedReminder = {
  wanted: Wanted & { facts: ReminderFacts };
  withdrawn: CancelReason | null;
  /** It makes sense before this moment only: the call's start, or the end of an all-day event's first day. */
  until: Instant;
};

/** What `planReminders` is given. */
export type ReminderQuestion = {
  rule: ReminderRule;
  occurrences: readonly KnownOccurrence[];
  community: Community;
  /** What is planned for calls besides what their calendar says. */
  agendas?: AgendaBook;
  /** Leaves out calls that are over by `from`, and reminders due at `to` or later. */
  window?: { from: Instant; to: Instant };
};

/** One moment at which a rule speaks of a call. `name` tells it from the rule's others, however often the call moves. */
type Moment = {
  name: string;
  lead: string;
  zone: Zone | null;
  channel: ChannelRef;
  dueAt: Instant;
  until: Instant;
};

function momentsOf({ timing, allDayAt }: ReminderRule, { time }: Call, home: Zone): Moment[] {
  if (timing.at === 'local-time') {
    return timing.channels.map(({ zone, channel }) => {
      const dueAt = dueAtHour(time, timing.time, timing.daysBefore, zone);
      return { name: zone, lead: timing.time, zone, channel, dueAt, until: usefulUntil(time, zone) };
    });
  }
  const moments = timing.leads.map((lead) => {
    const dueAt = dueBefore(time, lead, allDayAt, home);
    const until = usefulUntil(time, home);
    return { name: lead.text, lead: lead.text, zone: null, channel: timing.channel, dueAt, until };
  });
  // `1h` and `10m` before an all-day event are one moment; the first named speaks for both.
  return moments.filter(({ dueAt }, index) => moments.findIndex((other) => other.dueAt === dueAt) === index);
}

/** Why a call is not reminded of any more, if so. */
export function withdrawnBy({ status, removed }: KnownOccurrence): CancelReason | null {
  if (status === 'CANCELLED') return 'call cancelled';
  return removed ? 'call removed' : null;
}

function planned(
  rule: ReminderRule,
  moment: Moment,
  occurrence: KnownOccurrence,
  call: Call,
): PlannedReminder {
  const { name, lead, zone, channel, dueAt, until } = moment;
  const ruleName = encodeURIComponent(rule.name);
  const wanted = {
    key: `reminder/${ruleName}/${encodeURIComponent(name)}/${call.key}`,
    channel,
    dueAt,
    staleAfter: Math.min(dueAt + rule.grace, until),
    group: `${ruleName}/${call.key}/${channel}`,
    threadOf: null,
    facts: { kind: 'reminder', rule: rule.name, lead, call, zone, listed: !occurrence.removed } as const,
  };
  return { wanted, withdrawn: withdrawnBy(occurrence), until };
}

/**
 * Every reminder that a rule asks for, one for each lead or region of each occurrence that matches. The key names the
 * rule, the lead or region and the occurrence, never the time or channel, so a moved call keeps its reminders.
 */
export function planReminders({
  rule,
  occurrences,
  community,
  agendas,
  window,
}: ReminderQuestion): PlannedReminder[] {
  const { from, to } = window ?? { from: -Infinity, to: Infinity };
  return occurrences
    .filter(({ feed, time }) => feed === rule.feed && overAt(time) > from)
    .filter((occurrence) => matches(rule.match, occurrence))
    .flatMap((occurrence) => {
      const bare = callOf(occurrence, community.linkHosts);
      const call = withAgenda(bare, agendas?.of(bare) ?? null);
      return momentsOf(rule, call, community.zone).map((moment) => planned(rule, moment, occurrence, call));
    })
    .filter(({ wanted }) => wanted.dueAt < to);
}
