import type { SaidTime } from '../../domain/agenda.ts';
import type { Zone } from '../../domain/time.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The label of an agenda names a place's clock, in summer and winter alike; `GMT` is taken at its word. */
const ZONES: Readonly<Record<string, Zone>> = {
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Madrid',
  cest: 'Europe/Madrid',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
};

/** What a row says of the time: the weekday beside its date, and the hour with the zone of the cell or its column's title. */
export function saidTime(date: string, time: string, title: string): SaidTime {
  return {
    weekday: weekdayIn(date),
    minutes: minutesIn(time),
    zone: zoneIn(time) ?? zoneIn(title),
  };
}

function weekdayIn(text: string): number | null {
  const [word] = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*/i.exec(text) ?? [];
  return word === undefined ? null : DAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** `5:00 PM`, `17:00`, `5pm`, and the `18:00 PM` that people write. */
function minutesIn(text: string): number | null {
  const [, hours, minutes = '0', half = ''] =
    /(?<!\d)(\d{1,2})(?:[:.](\d{2})(?!\d))?\s*(am|pm)?\b/i.exec(text) ?? [];
  if (hours === undefined || (half === '' && !/[:.]\d\d/.test(text))) return null;
  const hour = Number(hours) % 24;
  const noon = half.toLowerCase() === 'pm' && hour < 12 ? 12 : 0;
  const midnight = half.toLowerCase() === 'am' && hour === 12 ? -12 : 0;
  if (Number(hours) > 24 || Number(minutes) > 59) return null;
  return (hour + noon + midnight) * 60 + Number(minutes);
}

function zoneIn(text: string): Zone | null {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const label = words.find((word) => Object.hasOwn(ZONES, word));
  return label === undefined ? null : (ZONES[label] ?? null);
}
