import type { Call } from '../domain/call.ts';
import { type Fit, fitOf } from '../domain/fit.ts';
import type { Reader } from '../domain/person.ts';
import { type Key, say } from './say.ts';

const FITS = {
  working: 'fit.working',
  early: 'fit.early',
  evening: 'fit.evening',
  weekend: 'fit.weekend',
  night: 'fit.night',
  'all-day': 'fit.all-day',
} as const satisfies Readonly<Record<Fit, Key>>;

/** How a call falls in the reader's day, in words. */
export function fitWords({ time }: Pick<Call, 'time'>, { zone, language }: Reader): string {
  return say(language, FITS[fitOf(time, zone)]);
}
