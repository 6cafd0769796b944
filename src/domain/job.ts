import { DateTime } from 'luxon';
import { chosen, mistakesIn, optionalLine, optionalText, readLine, tooLong } from './answers.ts';
import { COUNTRIES } from './country.ts';
import type { Answers, Filled } from './item.ts';
import { type Mistaken, mistaken } from './mistake.ts';
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
  const organisation = readLine(answers, 'organisation', 'no-organisation', JOB_LIMITS.organisation);
  const title = readLine(answers, 'title', 'no-title', JOB_LIMITS.title);
  const link = readLink(typeof answers['link'] === 'string' ? answers['link'] : '');
  const countries = chosen(answers, 'countries').map(alpha2);
  const remote = chosen(answers, 'remote').length > 0;
  const place = optionalLine(answers, 'place');
  const description = optionalText(answers, 'description');
  const closesOn = optionalLine(answers, 'closes_on');
  const mistakes = mistakesIn({
    organisation,
    title,
    link,
    countries: readCountries(countries, remote),
    place: tooLong(place, JOB_LIMITS.place) ?? FINE,
    description: tooLong(description, JOB_LIMITS.description) ?? FINE,
    closes_on: readDay(closesOn, today),
  });
  if (!organisation.ok || !title.ok || !link.ok || Object.keys(mistakes).length > 0)
    return { ok: false, mistakes };
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

function readCountries(codes: readonly string[], remote: boolean): { ok: true } | Mistaken {
  if (codes.length === 0 && !remote) return mistaken('no-countries');
  if (codes.length > JOB_LIMITS.countries)
    return { ok: false, mistake: { type: 'many-countries', most: JOB_LIMITS.countries } };
  if (codes.some((code) => !COUNTRIES.includes(code))) return mistaken('unlisted');
  return FINE;
}

function readDay(text: string, today: LocalDate): { ok: true } | Mistaken {
  if (text === '') return FINE;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
  if (!isDay) return mistaken('no-day');
  return text < today ? mistaken('past') : FINE;
}
