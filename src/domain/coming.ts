import { type AgendaBook, withAgenda } from './agenda-book.ts';
import { type Call, callOf } from './call.ts';
import type { Community } from './community.ts';
import type { KnownOccurrence } from './feed.ts';
import { byFit, type Fit, fitOf, isAwake } from './fit.ts';
import type { Instant, Zone } from './time.ts';
import { overAt } from './walltime.ts';

/** A call that is not over yet, as its calendar has it and as it may be shown. */
export type ComingCall = { occurrence: KnownOccurrence; call: Call };

/** The first instant of a call; an all-day event begins with its first day in UTC. */
function startsAt({ time }: Pick<Call, 'time'>): Instant {
  return time.allDay ? Date.parse(`${time.startDate}T00:00:00Z`) : time.start;
}

/** What is not over, by start; what two feeds list alike is one, and what has left its calendar is none. */
export function comingOccurrences(occurrences: readonly KnownOccurrence[], now: Instant): KnownOccurrence[] {
  const seen = new Set<string>();
  return occurrences
    .filter(({ removed, time }) => !removed && overAt(time) > now)
    .filter(({ uid, recurrenceId }) => {
      const size = seen.size;
      return seen.add(JSON.stringify([uid, recurrenceId])).size > size;
    })
    .sort((one, other) => startsAt(one) - startsAt(other));
}

/** The calls that are not over, alike, with what is planned for them. */
export function comingCalls(
  occurrences: readonly KnownOccurrence[],
  { linkHosts }: Pick<Community, 'linkHosts'>,
  agendas: AgendaBook,
  now: Instant,
): ComingCall[] {
  return comingOccurrences(occurrences, now).map((occurrence) => {
    const call = callOf(occurrence, linkHosts);
    return { occurrence, call: withAgenda(call, agendas.of(call)) };
  });
}

/** How the coming calls of one series (or a single event) fall in somebody's day. */
export type SeriesFit = {
  /** The next call in their waking hours, or the next at all when none is. */
  coming: ComingCall;
  fit: Fit;
  /** How many of the coming calls fall in their waking hours, of how many. */
  awake: number;
  of: number;
};

/** Each series with the next call that somebody in that zone can join awake, best first. Cancelled calls do not count. */
export function fitsIn(coming: readonly ComingCall[], zone: Zone): SeriesFit[] {
  const taking = coming.filter(({ call }) => call.status !== 'CANCELLED');
  const series = Map.groupBy(taking, ({ occurrence: { feed, uid } }) => JSON.stringify([feed, uid]));
  return [...series.values()]
    .flatMap((calls) => seriesFit(calls, zone))
    .sort(
      (one, other) => byFit(one.fit, other.fit) || startsAt(one.coming.call) - startsAt(other.coming.call),
    );
}

function seriesFit(calls: readonly ComingCall[], zone: Zone): SeriesFit[] {
  const fits = calls.map((coming) => ({ coming, fit: fitOf(coming.call.time, zone) }));
  const awake = fits.filter(({ fit }) => isAwake(fit));
  const next = awake[0] ?? fits[0];
  return next === undefined ? [] : [{ ...next, awake: awake.length, of: fits.length }];
}
