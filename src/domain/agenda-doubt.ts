import type { AgendaEntry, SaidTime } from './agenda.ts';
import { dayOf, isOfSeries } from './agenda-book.ts';
import type { Call } from './call.ts';
import type { Instant, LocalDate, Zone } from './time.ts';
import { MINUTE } from './time.ts';
import { wallClock } from './walltime.ts';

/** Where an agenda and the calendar say different things. Weekdays count from 1, Monday (ISO 8601). */
export type AgendaDoubt =
  | { type: 'weekday'; said: number; is: number }
  /** `said` are minutes since midnight in `zone`; in the same zone the calendar has `is`. */
  | { type: 'hour'; said: number; is: number; zone: Zone }
  /** On that day there are only calls of other series. */
  | { type: 'region'; calls: readonly string[] }
  | { type: 'no-call' };

/** An agenda that cannot be right, or not wholly. */
export type DoubtfulAgenda = {
  series: string;
  date: LocalDate;
  topic: string | null;
  doubts: readonly AgendaDoubt[];
};

/** `calls` is `null` where no calendar could be read: then only what the agenda itself says is looked at. */
type Question = { calls: readonly Call[] | null; home: Zone; from: LocalDate; until: LocalDate };

/** What organisers should look at: agendas from `from` until `until`, for which all calls are known. */
export function doubtsOf(
  entries: readonly AgendaEntry[],
  { calls, home, from, until }: Question,
): DoubtfulAgenda[] {
  const byDay = calls && Map.groupBy(calls, (call) => dayOf(call, home));
  return entries.flatMap(({ about, agenda, said }) => {
    if (about.type !== 'day' || about.date < from || about.date > until) return [];
    const { series, date } = about;
    const doubts = [
      ...weekdayDoubts(date, said),
      ...(byDay === null ? [] : callDoubts(series, byDay.get(date) ?? [], said)),
    ];
    return doubts.length === 0 ? [] : [{ series, date, topic: agenda.topic, doubts }];
  });
}

function weekdayDoubts(date: LocalDate, said: SaidTime | null): AgendaDoubt[] {
  const is = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return said?.weekday == null || said.weekday === is ? [] : [{ type: 'weekday', said: said.weekday, is }];
}

function callDoubts(series: string, onDay: readonly Call[], said: SaidTime | null): AgendaDoubt[] {
  if (onDay.length === 0) return [{ type: 'no-call' }];
  const [call] = onDay.filter(({ title }) => isOfSeries(title, series));
  if (call === undefined) return [{ type: 'region', calls: onDay.map(({ title }) => title) }];
  if (call.time.allDay || said?.minutes == null) return [];
  const zone = said.zone ?? call.time.zone;
  const is = minutesAt(call.time.start, zone);
  return is === said.minutes ? [] : [{ type: 'hour', said: said.minutes, is, zone }];
}

function minutesAt(instant: Instant, zone: Zone): number {
  return wallClock(instant, zone) / MINUTE;
}
