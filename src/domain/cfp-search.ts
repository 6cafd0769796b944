import { type Conference, daysLeft } from './cfp.ts';
import { countryName } from './country.ts';
import type { CountryCode } from './item.ts';
import { folded } from './newsletter-keys.ts';
import { countryOf, readCountry, regionTest } from './region.ts';
import { DAY, type LocalNow, parseDuration } from './time.ts';

/** One word of a search: what was typed, and whether it fits a conference. */
export type Filter = { word: string; fits(conference: Conference, local: LocalNow): boolean };

/** A search, or the word that nobody understands. */
export type Query = { ok: true; filters: readonly Filter[] } | { ok: false; word: string };

const MOST_WORDS = 12;

/**
 * Reads filters as words: `cloud europe online closing:14d topic:security country:de`. Each must fit; what is in double
 * quotes is one word. A word that is no region, country or `online` is looked for in name, place and topics.
 */
export function readQuery(text: string): Query {
  const words = [...text.matchAll(/[^\s"]*"[^"]*"|\S+/g)].map(([word]) => word.replaceAll('"', ''));
  const filters: Filter[] = [];
  for (const word of words.slice(0, MOST_WORDS)) {
    if (folded(word) === '') continue;
    const fits = filterOf(word);
    if (fits === null) return { ok: false, word };
    filters.push({ word, fits });
  }
  return { ok: true, filters };
}

/** Do all filters fit? */
export function matches(conference: Conference, filters: readonly Filter[], local: LocalNow): boolean {
  return filters.every(({ fits }) => fits(conference, local));
}

type Fits = Filter['fits'];

function filterOf(word: string): Fits | null {
  const [, key, value = ''] = /^([a-z]+):(.*)$/iu.exec(word) ?? [];
  switch (key?.toLowerCase()) {
    case undefined:
      return plainFilter(word);
    case 'closing':
      return closingFilter(value);
    case 'topic':
      return value === '' ? null : ({ topics }) => topics.some((topic) => holds(topic, value));
    case 'country':
    case 'in':
      return placeFilter(value);
    default:
      return null;
  }
}

function closingFilter(value: string): Fits | null {
  const length = parseDuration(/^\d+$/.test(value) ? `${value}d` : value);
  if (length === null) return null;
  return (conference, { now, zone }) => {
    const left = daysLeft(conference, now, zone);
    return left !== null && left <= Math.floor(length / DAY);
  };
}

function placeFilter(value: string): Fits | null {
  const region = regionTest(value);
  if (region !== null) return (conference) => isIn(region, countryOf(conference));
  const code = readCountry(value);
  if (code !== null) return (conference) => countryOf(conference) === code;
  return folded(value) === '' ? null : ({ location }) => location !== null && holds(location, value);
}

function isIn(region: (country: CountryCode) => boolean, country: CountryCode | null): boolean {
  return country !== null && region(country);
}

/** Two letters are a word (`it`, `in`), not a country: those are asked for with `country:`. */
function plainFilter(word: string): Fits {
  if (folded(word) === 'online') return ({ online }) => online;
  const region = regionTest(word);
  const code = word.length > 2 ? readCountry(word) : null;
  const sought = ` ${folded(word)}`;
  return (conference) => {
    const country = countryOf(conference);
    if (country !== null && (code === country || region?.(country) === true)) return true;
    return wordsOf(conference).includes(sought);
  };
}

/** What a word is looked for in, folded once for each conference. */
function wordsOf(conference: Conference): string {
  const known = words.get(conference);
  if (known !== undefined) return known;
  const { name, location, country, topics } = conference;
  const text = [name, location ?? '', country === null ? '' : countryName(country), ...topics].join(' ');
  const made = ` ${folded(text)}`;
  words.set(conference, made);
  return made;
}

const words = new WeakMap<Conference, string>();

/** Does the text have a word that begins so? */
function holds(text: string, sought: string): boolean {
  return ` ${folded(text)}`.includes(` ${folded(sought)}`);
}

/** The search with words left out that finds the most, for when nothing fits. */
export type Wider = { without: readonly string[]; found: readonly Conference[] };

/**
 * The nearest to a search that found nothing: as few words left out as possible, of these the choice that finds most, in
 * the end everything. `null` when there is nothing at all.
 */
export function widen(
  conferences: readonly Conference[],
  filters: readonly Filter[],
  local: LocalNow,
): Wider | null {
  for (let kept = filters.length - 1; kept >= 0; kept -= 1) {
    const tries = choices(filters, kept).map((some) => ({
      without: filters.filter((filter) => !some.includes(filter)).map(({ word }) => word),
      found: conferences.filter((one) => matches(one, some, local)),
    }));
    const best = tries.toSorted((one, other) => other.found.length - one.found.length)[0];
    if (best !== undefined && best.found.length > 0) return best;
  }
  return null;
}

/** All choices of so many; past one word left out only the stretches that keep the first words, which are few. */
function choices(filters: readonly Filter[], kept: number): Filter[][] {
  if (kept === filters.length - 1) return filters.map((left) => filters.filter((one) => one !== left));
  return filters.map((_, from) => filters.slice(from, from + kept)).filter((some) => some.length === kept);
}
