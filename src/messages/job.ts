import type { InputBlock } from '@slack/types';
import { flagOf } from '../domain/country.ts';
import type { Job } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { countryGroups, countryWords } from './country.ts';
import { choicesInput, dayInput, textInput, tickInput } from './form.ts';
import { type Mrkdwn, plain, told } from './mrkdwn.ts';
import { LOCALES, say } from './say.ts';
import { dateWords } from './when.ts';

/** Flags, or a globe when it is remote and no country is named. */
function flagsOf({ countries, remote }: Pick<Job, 'countries' | 'remote'>): string {
  return countries.length === 0 && remote ? '🌐' : countries.map(flagOf).join(' ');
}

/** `🇩🇪 Example Corp | OSPO lead`. */
export function jobTitle(job: Job): string {
  return `${flagsOf(job)} ${job.organisation} | ${job.title}`.trim();
}

function whereLine({ countries, remote, place }: Job, language: Language): Mrkdwn {
  const named = countries.map((code) => countryWords(code, language));
  const list = new Intl.ListFormat(LOCALES[language], { style: 'narrow' });
  const where = plain(list.format(remote ? [...named, say(language, 'job.remote')] : named), 500);
  if (place === '') return told(language, 'job.where', { where });
  return told(language, 'job.where-at', { where, place: plain(place, 160) });
}

/** Where and until when, each where it is known. */
export function jobLines(job: Job, language: Language): Mrkdwn[] {
  const { closesOn } = job;
  const where = whereLine(job, language);
  if (closesOn === null) return [where];
  return [where, told(language, 'job.until', { date: plain(dateWords(closesOn, language)) })];
}

/** The fields of the form, by the names that `readJob` reads. */
export function jobFields(initial: Partial<Job>, language: Language): InputBlock[] {
  const { organisation = '', title = '', link = '', place = '', description = '' } = initial;
  return [
    textInput({ id: 'organisation', label: say(language, 'job.organisation'), initial: organisation }),
    textInput({ id: 'title', label: say(language, 'job.title'), initial: title }),
    textInput({
      id: 'link',
      label: say(language, 'job.link'),
      hint: say(language, 'job.link-hint'),
      initial: link,
    }),
    choicesInput({
      id: 'countries',
      label: say(language, 'job.countries'),
      hint: say(language, 'job.countries-hint'),
      optional: true,
      groups: countryGroups(language),
      initial: initial.countries ?? [],
    }),
    tickInput({
      id: 'remote',
      label: say(language, 'job.remote-label'),
      optional: true,
      choice: { value: 'remote', label: say(language, 'job.remote-choice') },
      initial: initial.remote ?? false,
    }),
    textInput({
      id: 'place',
      label: say(language, 'job.place'),
      hint: say(language, 'job.place-hint'),
      optional: true,
      initial: place,
    }),
    textInput({
      id: 'description',
      label: say(language, 'job.description'),
      hint: say(language, 'job.description-hint'),
      optional: true,
      multiline: true,
      initial: description,
    }),
    dayInput({
      id: 'closes_on',
      label: say(language, 'job.closes'),
      optional: true,
      initial: initial.closesOn ?? null,
    }),
  ];
}
