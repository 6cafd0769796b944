import type { InputBlock } from '@slack/types';
import { flagOf } from '../domain/country.ts';
import type { CfpItem } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { dueWords, whereWords } from './cfp.ts';
import { countryGroups } from './country.ts';
import { choiceInput, choicesInput, dayInput, textInput, tickInput } from './form.ts';
import { link, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

/** `🇪🇸 Example Conference 2026`. */
export function cfpTitle({ name, country }: CfpItem): string {
  return `${country === null ? '' : flagOf(country)} ${name}`.trim();
}

/** When, where, until when and about what, each where it is known. */
export function cfpLines(item: CfpItem, _language: Language): Mrkdwn[] {
  const { place, country, online, start, end, due, time, zone, topics, cfpLink, open } = item;
  const where = whereWords({ location: place, country, online, start, end, month: null });
  const call = { due: due === null ? null : { date: due, time, zone } };
  return [
    ...(where === '' ? [] : [where]),
    open ? mrkdwn`Proposals: ${dueWords(call)}` : mrkdwn`The call is not open yet.`,
    ...(cfpLink === null
      ? []
      : [mrkdwn`Propose at: ${link(cfpLink, plain(URL.parse(cfpLink)?.hostname ?? cfpLink, 120))}`]),
    ...(topics.length === 0 ? [] : [mrkdwn`Topics: ${plain(topics.join(', '), 400)}`]),
  ];
}

/** The fields of the form, by the names that `readCfp` reads. */
export function cfpFields(initial: Partial<CfpItem>, _language: Language): InputBlock[] {
  const {
    name = '',
    link: address = '',
    cfpLink = null,
    place = '',
    topics = [],
    time = null,
    zone = null,
  } = initial;
  return [
    textInput({ id: 'name', label: 'Conference', initial: name }),
    textInput({
      id: 'link',
      label: 'Link',
      hint: 'The page of the conference, beginning with https://',
      initial: address,
    }),
    textInput({
      id: 'cfp_link',
      label: 'Link of the call',
      hint: 'Where one proposes a talk, if it is another page.',
      optional: true,
      initial: cfpLink ?? '',
    }),
    dayInput({ id: 'start', label: 'First day', optional: true, initial: initial.start ?? null }),
    dayInput({ id: 'end', label: 'Last day', optional: true, initial: initial.end ?? null }),
    textInput({ id: 'place', label: 'Place', hint: 'Such as a city.', optional: true, initial: place }),
    choicesInput({
      id: 'countries',
      label: 'Country',
      optional: true,
      groups: countryGroups(_language),
      initial: initial.country == null ? [] : [initial.country],
    }),
    tickInput({
      id: 'online',
      label: 'Online',
      optional: true,
      choice: { value: 'online', label: 'One can take part from elsewhere' },
      initial: initial.online ?? false,
    }),
    choiceInput({
      id: 'state',
      label: 'The call for papers',
      choices: [
        { value: 'open', label: 'is open' },
        { value: 'not_open', label: 'is not open yet' },
      ],
      initial: initial.open === false ? 'not_open' : 'open',
    }),
    dayInput({ id: 'due', label: 'Deadline', optional: true, initial: initial.due ?? null }),
    textInput({
      id: 'time',
      label: 'Time of the deadline',
      hint: 'Only if the page says it, such as 23:59.',
      optional: true,
      initial: time ?? '',
    }),
    textInput({
      id: 'zone',
      label: 'Time zone of the deadline',
      hint: 'As the page says it: PST, CET, UTC, AoE, Europe/Madrid.',
      optional: true,
      initial: zone ?? '',
    }),
    textInput({
      id: 'topics',
      label: 'Topics',
      hint: 'With commas between them, such as security, cloud.',
      optional: true,
      initial: topics.join(', '),
    }),
  ];
}
