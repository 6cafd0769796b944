import type { AllDay, Timed } from '../domain/occurrence.ts';
import type { Reader } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import { offsetAt } from '../domain/walltime.ts';
import { cityOf, offsetLabel } from '../domain/zones.ts';
import { say } from './say.ts';
import { clockWords, timeWords, wallDayWords, wallWords } from './when.ts';

/** When a call is on the reader's own wall clock, with its weekday: `Thursday, 26 November 2026 at 14:00`; days where it has no clock. */
export function timeFor(time: Timed | AllDay, { zone, language }: Reader): string {
  return time.allDay ? timeWords(time, zone, language) : clockWords(time.start, zone, language);
}

/** The same for a list: `Thu, 26 Nov, 14:00`. */
export function shortTimeFor(time: Timed | AllDay, { zone, language }: Reader): string {
  return time.allDay ? wallDayWords(time.startDate, language) : wallWords(time.start, zone, language);
}

/** The reader's zone as people say it, with its offsets at these instants: `Madrid (UTC+1)`, `Madrid (UTC+1, later UTC+2)`. */
export function zoneFor(instants: readonly Instant[], { zone, language }: Reader): string {
  const offsets = new Set(instants.map((instant) => offsetLabel(offsetAt(zone, instant))));
  if (offsets.has(cityOf(zone))) return cityOf(zone);
  const then = (first: string, next: string) => say(language, 'touchpoint.offsets', { first, next });
  return `${cityOf(zone)} (${[...offsets].reduce(then)})`;
}
