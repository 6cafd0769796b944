import { type Agenda, type AgendaEntry, mergedAgenda } from './agenda.ts';
import type { Call } from './call.ts';
import { occurrenceOfKey } from './occurrence.ts';
import type { LocalDate, Zone } from './time.ts';
import { localDate } from './walltime.ts';

/** Every agenda that is known, to be found by its call. */
export type AgendaBook = {
  /** What is planned for a call, or `null`. */
  of(call: Pick<Call, 'key' | 'title' | 'time'>): Agenda | null;
  entries: readonly AgendaEntry[];
};

/** The words of a text that tell one series from another: `APAC & EMEA` and `EMEA and APAC` are the same. */
export function seriesWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'and');
}

/** Is it a call of that series? Each of the series' words stands in the title, in any order. A series without words has no calls. */
export function isOfSeries(title: string, series: string): boolean {
  const words = new Set(seriesWords(title));
  const wanted = seriesWords(series);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/** The day of a call on its own clock. UTC is how calendars write a time without a place, so `home` stands for it. */
export function dayOf({ time }: Pick<Call, 'time'>, home: Zone): LocalDate {
  if (time.allDay) return time.startDate;
  return localDate(time.start, time.zone === 'UTC' ? home : time.zone);
}

/** The day on which a call of a series was to be before it was moved; `null` where that cannot be told. */
function firstDayOf({ key, time }: Pick<Call, 'key' | 'time'>, home: Zone): LocalDate | null {
  const { recurrenceId } = occurrenceOfKey(key);
  if (recurrenceId === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(recurrenceId)) return recurrenceId;
  const start = Date.parse(recurrenceId);
  if (Number.isNaN(start) || time.allDay) return null;
  return dayOf({ time: { ...time, start } }, home);
}

/**
 * Finds agendas by their calls: by the call itself, or by series and day. A call that was moved is known by its new day and,
 * when nothing is planned for that, by its old one. Of several entries the earlier in the list counts, field by field.
 */
export function agendaBook(entries: readonly AgendaEntry[], home: Zone): AgendaBook {
  const byCall = new Map<string, AgendaEntry[]>();
  const byDay = new Map<LocalDate, AgendaEntry[]>();
  for (const entry of entries) {
    if (entry.about.type === 'call') add(byCall, entry.about.key, entry);
    if (entry.about.type === 'day') add(byDay, entry.about.date, entry);
  }
  const onDay = (date: LocalDate | null, title: string): AgendaEntry[] =>
    (date === null ? [] : (byDay.get(date) ?? [])).filter(
      ({ about }) => about.type === 'day' && isOfSeries(title, about.series),
    );
  return {
    entries,
    of(call) {
      const now = onDay(dayOf(call, home), call.title);
      const found = [
        ...(byCall.get(call.key) ?? []),
        ...(now.length > 0 ? now : onDay(firstDayOf(call, home), call.title)),
      ];
      return found.length === 0 ? null : mergedAgenda(found.map(({ agenda }) => agenda));
    },
  };
}

function add<Key>(map: Map<Key, AgendaEntry[]>, key: Key, entry: AgendaEntry): void {
  map.set(key, [...(map.get(key) ?? []), entry]);
}

/** A call with what is planned for it. Its time, title and link to join stay those of the calendar. */
export function withAgenda(call: Call, agenda: Agenda | null): Call {
  if (agenda === null) return call;
  const { guests, points, tags } = agenda;
  const links = {
    ...call.links,
    agenda: agenda.page ?? call.links.agenda,
    rsvp: agenda.rsvp ?? call.links.rsvp,
  };
  const planned =
    guests.length + points.length + tags.length > 0 ? { planned: { guests, points, tags } } : {};
  return { ...call, topic: agenda.topic ?? call.topic, links, ...planned };
}
