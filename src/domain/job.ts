import { DateTime } from 'luxon';
import { chosen, errorsOf, optionalLine, optionalText, readLine, tooLong } from './answers.ts';
import { COUNTRIES } from './country.ts';
import type { Answers, Filled } from './item.ts';
import { readLink } from './shared-link.ts';
import type { LocalDate } from './time.ts';

/** How long the texts of a listing may be, in characters. */
const JOB_LIMITS = {
  organisation: 80,
  title: 120,
  place: 80,
  description: 1500,
  countries: 12,
} as const;

const FINE = { ok: true } as const;

/** Reads a listing from its form. `today` is the earliest closing date. */
export function readJob(answers: Answers, today: LocalDate): Filled {
  const organisation = readLine(answers, 'organisation', 'the organisation', JOB_LIMITS.organisation);
  const title = readLine(answers, 'title', 'the title', JOB_LIMITS.title);
  const link = readLink(typeof answers['link'] === 'string' ? answers['link'] : '');
  const countries = chosen(answers, 'countries').map(alpha2);
  const remote = chosen(answers, 'remote').length > 0;
  const place = optionalLine(answers, 'place');
  const description = optionalText(answers, 'description');
  const closesOn = optionalLine(answers, 'closes_on');
  const errors = errorsOf({
    organisation,
    title,
    link,
    countries: readCountries(countries, remote),
    place: tooLong(place, JOB_LIMITS.place) ?? FINE,
    description: tooLong(description, JOB_LIMITS.description) ?? FINE,
    closes_on: readDay(closesOn, today),
  });
  if (!organisation.ok || !title.ok || !link.ok || Object.keys(errors).length > 0)
    return { ok: false, errors };
  return {
    ok: true,
    stripped: link.stripped,
    content: {
      kind: 'job',
      // The newsletter writes `[flag Organisation | Title](link)`, so no organisation has a bar.
      organisation: organisation.text.replaceAll('|', '/'),
      title: title.text,
      link: link.link,
      countries: [...new Set(countries)],
      remote,
      place,
      description,
      closesOn: closesOn === '' ? null : closesOn,
    },
  };
}

/** People write UK for what ISO calls GB. */
function alpha2(code: string): string {
  return code === 'UK' ? 'GB' : code;
}

function readCountries(
  codes: readonly string[],
  remote: boolean,
): { ok: true } | { ok: false; error: string } {
  if (codes.length === 0 && !remote)
    return { ok: false, error: 'Please choose the countries, or tick “Remote”.' };
  if (codes.length > JOB_LIMITS.countries)
    return { ok: false, error: `At most ${JOB_LIMITS.countries} countries fit; name the region as place.` };
  if (codes.some((code) => !COUNTRIES.includes(code)))
    return { ok: false, error: 'Please choose from the list.' };
  return FINE;
}

function readDay(text: string, today: LocalDate): { ok: true } | { ok: false; error: string } {
  if (text === '') return FINE;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
  if (!isDay) return { ok: false, error: 'Please choose a day.' };
  return text < today ? { ok: false, error: 'This day is in the past.' } : FINE;
}
