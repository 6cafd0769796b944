import type { NewsletterJob } from './newsletter.ts';
import { folded } from './newsletter-keys.ts';

/** Places where every organisation posts under an address that need not name it. */
const ANYWHERE =
  /(?:^|\.)(?:linkedin\.com|lnkd\.in|twitter\.com|x\.com|indeed\.com|glassdoor\.\w+|google\.com|github\.com|jobs\.ac\.uk|chronicle\.com|higheredjobs\.com|brassring\.com|lu\.ma|bit\.ly)$/;
/** Words that tell no organisation from another. */
const COMMON = new Set([
  'the',
  'and',
  'group',
  'inc',
  'gmbh',
  'university',
  'foundation',
  'open',
  'source',
  'ospo',
  'international',
  'office',
  'agency',
  'institute',
  'global',
  'for',
  'software',
  'jobs',
  'job',
  'careers',
  'com',
  'org',
  'www',
]);
const SHARED = 3;

/** Whether nothing in a job's address names the organisation: a wrong link, or one behind a shortener. */
export function isElsewhere({ org, url }: Pick<NewsletterJob, 'org' | 'url'>): boolean {
  const address = url === null ? null : URL.parse(url);
  if (address === null || org === null || ANYWHERE.test(address.hostname)) return false;
  const words = folded(org).split(' ');
  const initials = words
    .filter((word) => !['of', 'the', 'and', 'for'].includes(word))
    .map(([initial = '']) => initial);
  const names = [...words, words.join(''), initials.join('')];
  const telling = names.filter((name) => name.length >= SHARED - 1 && !COMMON.has(name));
  const labels = folded(address.hostname)
    .split(' ')
    .filter((label) => !COMMON.has(label));
  const path = folded(address.pathname)
    .split(' ')
    .filter((word) => !COMMON.has(word));
  const isNamed = (name: string): boolean =>
    labels.some((label) => alike(name, label)) ||
    path.some((word) => word === name || (name.length > SHARED && word.startsWith(name)));
  const isShortened =
    /^[A-Z]{2,6}$/.test(org) && labels.some((label) => abbreviates(org.toLowerCase(), label));
  return telling.length > 0 && !isShortened && !telling.some(isNamed);
}

/** `ofe` of `openforumeurope`: the letters stand in order, the first of them first. */
function abbreviates(short: string, label: string): boolean {
  return new RegExp(`^${[...short].join('.*')}`).test(label);
}

/** `jpmorgan` and `jpmc`, or `analogdevices` and `analog`: the first letters are shared, or one is within the other. */
function alike(name: string, label: string): boolean {
  if (name.length < SHARED || label.length < SHARED) return name === label;
  return label.includes(name) || name.includes(label) || name.slice(0, SHARED) === label.slice(0, SHARED);
}
