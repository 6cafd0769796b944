import type { LocalDate } from './time.ts';

/** What is planned for one call, and what is left of it afterwards. Its time is the calendar's and never stands here. */
export type Agenda = {
  topic: string | null;
  /** Each with their organisation: `Dana Wang (OpenSSF)`. */
  guests: readonly string[];
  /** What is spoken of, point by point. */
  points: readonly string[];
  /** Where the agenda is written: `https:`, as are the other links. */
  page: string | null;
  rsvp: string | null;
  recording: string | null;
  notes: string | null;
  tags: readonly string[];
};

export const NO_AGENDA: Agenda = {
  topic: null,
  guests: [],
  points: [],
  page: null,
  rsvp: null,
  recording: null,
  notes: null,
  tags: [],
};

/**
 * Which call an agenda is for: one that was chosen from the calendar, the call of a series on a day (on the call's own
 * clock), or one of the past that no calendar knows any more, with its day where that is known.
 */
export type AgendaFor =
  | { type: 'call'; key: string; title: string; date: LocalDate }
  | { type: 'day'; series: string; date: LocalDate }
  | { type: 'past'; date: LocalDate | null };

/** What a source says of the time besides the day; it is compared with the calendar and never shown to members. */
export type SaidTime = {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number | null;
  /** Minutes since midnight, and the zone that is named with it. */
  minutes: number | null;
  zone: string | null;
};

/** One agenda as some source has it. */
export type AgendaEntry = { about: AgendaFor; agenda: Agenda; said: SaidTime | null };

/** The fields of several agendas of one call: each from the first that has it. */
export function mergedAgenda(agendas: readonly Agenda[]): Agenda {
  return agendas.reduce(
    (first, next) => ({
      topic: first.topic ?? next.topic,
      guests: first.guests.length > 0 ? first.guests : next.guests,
      points: first.points.length > 0 ? first.points : next.points,
      page: first.page ?? next.page,
      rsvp: first.rsvp ?? next.rsvp,
      recording: first.recording ?? next.recording,
      notes: first.notes ?? next.notes,
      tags: first.tags.length > 0 ? first.tags : next.tags,
    }),
    NO_AGENDA,
  );
}
