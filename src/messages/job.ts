import type { InputBlock } from '@slack/types';
import { COUNTRIES, countryName, flagOf } from '../domain/country.ts';
import type { Job } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { type ChoiceGroup, choiceGroup, choicesInput, dayInput, textInput, tickInput } from './form.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { dateWords } from './when.ts';

/** Flags, or a globe when it is remote and no country is named. */
function flagsOf({ countries, remote }: Pick<Job, 'countries' | 'remote'>): string {
  return countries.length === 0 && remote ? '🌐' : countries.map(flagOf).join(' ');
}

/** `🇩🇪 Example Corp | OSPO lead`. */
export function jobTitle(job: Job): string {
  return `${flagsOf(job)} ${job.organisation} | ${job.title}`.trim();
}

/** Where and until when, each where it is known. */
export function jobLines({ countries, remote, place, closesOn }: Job, _language: Language): Mrkdwn[] {
  const where = [...countries.map(countryName), ...(remote ? ['remote'] : [])].join(', ');
  return [
    mrkdwn`Where: ${plain(where, 500)}${place === '' ? mrkdwn`` : mrkdwn` (${plain(place, 160)})`}`,
    ...(closesOn === null ? [] : [mrkdwn`Apply until: ${plain(dateWords(closesOn))}`]),
  ];
}

/** The fields of the form, by the names that `readJob` reads. */
export function jobFields(initial: Partial<Job>, _language: Language): InputBlock[] {
  const { organisation = '', title = '', link = '', place = '', description = '' } = initial;
  return [
    textInput({ id: 'organisation', label: 'Organisation', initial: organisation }),
    textInput({ id: 'title', label: 'Title', initial: title }),
    textInput({
      id: 'link',
      label: 'Link',
      hint: 'The page of the listing itself, beginning with https://',
      initial: link,
    }),
    choicesInput({
      id: 'countries',
      label: 'Countries',
      hint: 'Where one may work. Several are fine; none if it is remote everywhere.',
      optional: true,
      groups: COUNTRY_GROUPS,
      initial: initial.countries ?? [],
    }),
    tickInput({
      id: 'remote',
      label: 'Remote',
      optional: true,
      choice: { value: 'remote', label: 'One can work from elsewhere' },
      initial: initial.remote ?? false,
    }),
    textInput({ id: 'place', label: 'Place', hint: 'Such as a city.', optional: true, initial: place }),
    textInput({
      id: 'description',
      label: 'Description for moderators',
      hint: 'Not posted. What helps to see that this fits our community.',
      optional: true,
      multiline: true,
      initial: description,
    }),
    dayInput({ id: 'closes_on', label: 'Closing date', optional: true, initial: initial.closesOn ?? null }),
  ];
}

/** Every country under its first letter; without accents, so that Åland stands with A. */
function makeCountryGroups(): ChoiceGroup[] {
  const named = COUNTRIES.map((code) => ({ code, name: countryName(code), key: sortKey(countryName(code)) }));
  const sorted = named.sort((one, other) => (one.key < other.key ? -1 : 1));
  return [...Map.groupBy(sorted, ({ key }) => key.slice(0, 1))].map(([letter, members]) =>
    choiceGroup(
      letter,
      members.map(({ code, name }) => ({ value: code, label: `${flagOf(code)} ${name}` })),
    ),
  );
}

function sortKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

const COUNTRY_GROUPS = makeCountryGroups();

/** Every country, for a menu. */
export function countryGroups(): readonly ChoiceGroup[] {
  return COUNTRY_GROUPS;
}
