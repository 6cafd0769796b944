import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Occurrence } from '../domain/occurrence.ts';
import { DAY, type Instant, isoInstant, MINUTE } from '../domain/time.ts';

const key = z.string();
const name = z.string().trim().min(1).max(200);
/** A moment, in ms (UTC), as far as calendars go. */
const moment = z.int().min(0).max(Date.parse('2100-01-01T00:00:00Z'));

/** What somebody does to the calendar. `key` is the `occurrenceKey` of the call; an all-day call moves by whole days. */
export const CalendarEdit = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('move'), key, to: moment }),
  z.strictObject({ do: z.literal('rename'), key, name }),
  z.strictObject({ do: z.literal('cancel'), key }),
  z.strictObject({ do: z.literal('restore'), key }),
  z.strictObject({
    do: z.literal('add'),
    feed: z.string(),
    name,
    start: moment,
    minutes: z.int().min(5).max(1_440),
    zone: z.string(),
  }),
]);
export type CalendarEdit = z.infer<typeof CalendarEdit>;
type Addition = Extract<CalendarEdit, { do: 'add' }>;

/** The call as it is after the edit. */
export function changed(call: Occurrence, edit: Exclude<CalendarEdit, Addition>): Occurrence {
  switch (edit.do) {
    case 'move':
      return { ...call, time: moved(call.time, edit.to) };
    case 'rename':
      return { ...call, summary: edit.name };
    case 'cancel':
      return { ...call, status: 'CANCELLED' };
    case 'restore':
      return { ...call, status: 'CONFIRMED' };
  }
}

/** A call that was not there before: a single event that keeps the wall time of `zone`. */
export function added({ feed, name: summary, start, minutes, zone }: Addition): Occurrence {
  return {
    feed,
    uid: `${randomUUID()}@sandbox`,
    recurrenceId: null,
    time: { allDay: false, start, end: start + minutes * MINUTE, zone },
    status: 'CONFIRMED',
    summary,
    description: '',
    location: '',
    url: null,
    conferences: [],
    categories: [],
  };
}

function moved(time: Occurrence['time'], to: Instant): Occurrence['time'] {
  if (!time.allDay) return { ...time, start: to, end: to + time.end - time.start };
  const days = Math.round((Date.parse(time.endDate) - Date.parse(time.startDate)) / DAY);
  return { allDay: true, startDate: dateOf(to), endDate: dateOf(to + days * DAY) };
}

function dateOf(instant: Instant): string {
  return isoInstant(instant).slice(0, 10);
}
