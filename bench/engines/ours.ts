import { readCalendar } from '../../src/calendar/read.ts';
import type { ListDates } from './list.ts';

/** This product's reader. */
export const listDates: ListDates = (body, window) => {
  const reading = readCalendar({ feed: 'bench', body, window, zone: 'UTC' });
  if (reading.type === 'unreadable') throw new Error(reading.error);
  return reading.occurrences.map(({ uid, time }) => ({
    uid,
    start: time.allDay ? time.startDate : time.start,
  }));
};
