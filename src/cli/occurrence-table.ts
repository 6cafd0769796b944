import { DateTime } from 'luxon';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Zone } from '../domain/time.ts';
import { terminalText } from './output.ts';

/** Occurrences for people: when (on the zone's clock), what, and where it differs from the usual. */
export function occurrenceTable(occurrences: readonly Occurrence[], zone: Zone): string[] {
  if (occurrences.length === 0) return ['Nothing happens in that time.'];
  const rows = occurrences.map((occurrence) => {
    const { summary, status, location } = occurrence;
    const notes = [status === 'CONFIRMED' ? '' : status, location].filter((note) => note !== '');
    return [whenOf(occurrence, zone), summary || '(no title)', ...notes].map(terminalText);
  });
  const width = Math.max(...rows.map(([when = '']) => when.length));
  return [
    `Times in ${zone}`,
    ...rows.map(([when = '', ...rest]) => [when.padEnd(width), ...rest].join('  ')),
  ];
}

/** When an occurrence is, on the zone's clock; an all-day one by its dates. */
export function whenOf({ time }: Occurrence, zone: Zone): string {
  if (time.allDay) return `${dayOf(time.startDate)} all day${lastDay(time.startDate, time.endDate)}`;
  const [start, end] = [DateTime.fromMillis(time.start, { zone }), DateTime.fromMillis(time.end, { zone })];
  const until = end.toFormat(start.hasSame(end, 'day') ? 'HH:mm' : 'ccc yyyy-MM-dd HH:mm', { locale: 'en' });
  return `${start.toFormat('ccc yyyy-MM-dd HH:mm', { locale: 'en' })}–${until}`;
}

function dayOf(date: string): string {
  return DateTime.fromISO(date, { zone: 'UTC' }).toFormat('ccc yyyy-MM-dd', { locale: 'en' });
}

/** The end of an all-day event is exclusive; people say the last day. */
function lastDay(start: string, end: string): string {
  const last = DateTime.fromISO(end, { zone: 'UTC' }).minus({ days: 1 });
  return last.toISODate() === start || !last.isValid
    ? ''
    : ` to ${last.toFormat('ccc yyyy-MM-dd', { locale: 'en' })}`;
}
