import type { InputBlock } from '@slack/types';
import { flagOf } from '../domain/country.ts';
import type { CfpItem } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { hostOf } from '../domain/shared-link.ts';
import { dueWords, whereWords } from './cfp.ts';
import { countryGroups } from './country.ts';
import { choiceInput, choicesInput, dayInput, textInput, tickInput } from './form.ts';
import { link, type Mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';

/** `🇪🇸 Example Conference 2026`. */
export function cfpTitle({ name, country }: CfpItem): string {
  return `${country === null ? '' : flagOf(country)} ${name}`.trim();
}

/** When, where, until when and about what, each where it is known. */
export function cfpLines(item: CfpItem, language: Language): Mrkdwn[] {
  const { place, country, online, start, end, due, time, zone, topics, cfpLink, open } = item;
  const where = whereWords({ location: place, country, online, start, end, month: null }, language);
  const call = { due: due === null ? null : { date: due, time, zone } };
  const host = cfpLink === null ? '' : hostOf(cfpLink);
  return [
    ...(where === '' ? [] : [where]),
    open
      ? told(language, 'cfp.proposals', { due: dueWords(call, language) })
      : told(language, 'cfp-item.not-open'),
    ...(cfpLink === null
      ? []
      : [told(language, 'cfp-item.propose', { link: link(cfpLink, plain(host, 120)) })]),
    ...(topics.length === 0
      ? []
      : [told(language, 'cfp-item.topics-line', { topics: plain(topics.join(', '), 400) })]),
  ];
}

/** The fields of the form, by the names that `readCfp` reads. */
export function cfpFields(initial: Partial<CfpItem>, language: Language): InputBlock[] {
  return [...conferenceFields(initial, language), ...callFields(initial, language)];
}

function conferenceFields(initial: Partial<CfpItem>, language: Language): InputBlock[] {
  const { name = '', link: address = '', cfpLink = null, place = '' } = initial;
  const optional = true;
  return [
    textInput({ id: 'name', label: say(language, 'cfp-item.name'), initial: name }),
    textInput({
      id: 'link',
      label: say(language, 'cfp-item.link'),
      hint: say(language, 'cfp-item.link-hint'),
      initial: address,
    }),
    textInput({
      id: 'cfp_link',
      label: say(language, 'cfp-item.page'),
      hint: say(language, 'cfp-item.page-hint'),
      optional,
      initial: cfpLink ?? '',
    }),
    dayInput({
      id: 'start',
      label: say(language, 'cfp-item.start'),
      optional,
      initial: initial.start ?? null,
    }),
    dayInput({ id: 'end', label: say(language, 'cfp-item.end'), optional, initial: initial.end ?? null }),
    textInput({
      id: 'place',
      label: say(language, 'cfp-item.place'),
      hint: say(language, 'cfp-item.place-hint'),
      optional,
      initial: place,
    }),
    choicesInput({
      id: 'countries',
      label: say(language, 'cfp-item.country'),
      optional,
      groups: countryGroups(language),
      initial: initial.country == null ? [] : [initial.country],
    }),
    tickInput({
      id: 'online',
      label: say(language, 'cfp-item.online'),
      optional,
      choice: { value: 'online', label: say(language, 'cfp-item.online-choice') },
      initial: initial.online ?? false,
    }),
  ];
}

function callFields(initial: Partial<CfpItem>, language: Language): InputBlock[] {
  const { topics = [], time = null, zone = null } = initial;
  const optional = true;
  return [
    choiceInput({
      id: 'state',
      label: say(language, 'cfp-item.state'),
      choices: [
        { value: 'open', label: say(language, 'cfp-item.state-open') },
        { value: 'not_open', label: say(language, 'cfp-item.state-not-open') },
      ],
      initial: initial.open === false ? 'not_open' : 'open',
    }),
    dayInput({ id: 'due', label: say(language, 'cfp-item.due'), optional, initial: initial.due ?? null }),
    textInput({
      id: 'time',
      label: say(language, 'cfp-item.time'),
      hint: say(language, 'cfp-item.time-hint'),
      optional,
      initial: time ?? '',
    }),
    textInput({
      id: 'zone',
      label: say(language, 'cfp-item.zone'),
      hint: say(language, 'cfp-item.zone-hint'),
      optional,
      initial: zone ?? '',
    }),
    textInput({
      id: 'topics',
      label: say(language, 'cfp-item.topics'),
      hint: say(language, 'cfp-item.topics-hint'),
      optional,
      initial: topics.join(', '),
    }),
  ];
}
