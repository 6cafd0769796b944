import { IANAZone } from 'luxon';
import type { Zone } from '../src/domain/time.ts';
import { field } from './field.ts';
import { didYouMean } from './suggest.ts';

/** The zones that this Node knows by name, and `UTC`; links such as `Asia/Kolkata` are valid beside these. */
const ZONES: readonly string[] = [
  ...Intl.supportedValuesOf('timeZone'),
  'Asia/Kolkata',
  'Europe/Kyiv',
  'UTC',
];

function misspelt(text: string): string | null {
  return ZONES.find((zone) => zone !== text && zone.toLowerCase() === text.toLowerCase()) ?? null;
}

function zoneHint(text: string): string | null {
  if (/^(utc|gmt|z)?\s*[+-]/i.test(text))
    return 'Name a place such as Europe/Madrid: its clock changes are then known. A fixed offset is written Etc/GMT-2 (two hours east).';
  const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
  const named = ZONES.find((zone) => zone.toLowerCase().endsWith(city));
  if (named !== undefined) return `Did you mean ${JSON.stringify(named)}?`;
  if (/^[a-z]{2,5}$/i.test(text))
    return 'Abbreviations mean different things in different places: name a place.';
  return didYouMean(text, ZONES);
}

/** An IANA zone id; offsets are refused because they know nothing of clock changes. */
export const zone = field<Zone>({
  allowed: 'the name of a time zone such as Europe/Madrid or UTC',
  read: (text) =>
    /^[A-Za-z]/.test(text) &&
    !/^(utc|gmt)./i.test(text) &&
    IANAZone.isValidZone(text) &&
    misspelt(text) === null
      ? text
      : null,
  hint: zoneHint,
});
