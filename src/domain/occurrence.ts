import type { Instant, LocalDate, Zone } from './time.ts';

/** RFC 5545 3.8.1.11, as VEVENT allows it. */
export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** A call with a clock: UTC instants, and the zone whose wall time it keeps (`UTC` when it has none). */
export type Timed = { allDay: false; start: Instant; end: Instant; zone: Zone };

/** A whole-day event: dates without zone, `endDate` exclusive (RFC 5545 3.6.1). */
export type AllDay = { allDay: true; startDate: LocalDate; endDate: LocalDate };

/** One concrete instance of a VEVENT. */
export type Occurrence = {
  feed: string;
  uid: string;
  /** The original start of an instance of a series, before any move; `null` for a single event. */
  recurrenceId: string | null;
  time: Timed | AllDay;
  status: EventStatus;
  summary: string;
  /** Raw text of the event. Never shown to anybody: it may hold meeting ids and passcodes. */
  description: string;
  location: string;
  url: string | null;
  /** Links that the event carries in properties of their own (CONFERENCE, X-GOOGLE-CONFERENCE, ATTACH). */
  conferences: readonly string[];
  categories: readonly string[];
};

/** What identifies an occurrence across readings, however often it is moved: feed + UID + RECURRENCE-ID. */
export function occurrenceKey(occurrence: Pick<Occurrence, 'feed' | 'uid' | 'recurrenceId'>): string {
  return [occurrence.feed, occurrence.uid, occurrence.recurrenceId ?? ''].map(encodeURIComponent).join('/');
}

/** What `occurrenceKey` was made from. */
export function occurrenceOfKey(key: string): Pick<Occurrence, 'feed' | 'uid' | 'recurrenceId'> {
  const [feed = '', uid = '', recurrenceId = ''] = key.split('/').map(decodeURIComponent);
  return { feed, uid, recurrenceId: recurrenceId === '' ? null : recurrenceId };
}
