import type { ModalView } from '@slack/types';
import { type CfpOffer, topicsOf } from '../domain/cfp-offer.ts';
import type { CfpOffersFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import { REGIONS } from '../domain/region.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { countryWords } from './country.ts';
import { choiceInput, modal, sayingModal } from './form.ts';
import { ACTION, FORM, type OfferPage, offerPageValue } from './ids.ts';
import type { Message } from './message.ts';
import { joined, link, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { shortDateWords } from './when.ts';

/** So many are named before somebody takes them. */
const MOST_NAMED = 25;

/** The regions by their numbers in UN M49 (https://unstats.un.org/unsd/methodology/m49/), by which Intl names them. */
const REGION_CODES: Readonly<Record<(typeof REGIONS)[number], string>> = {
  africa: '002',
  asia: '142',
  europe: '150',
  'north-america': '003',
  'latin-america': '419',
  oceania: '009',
};

/** The card on which curators see that lists suggest conferences. */
export function cfpOffersMessage(
  { added, changed, sources }: CfpOffersFacts,
  { language }: MessageContext,
): Message {
  if (added + changed === 0) {
    const done = told(language, 'cfp-offers.done');
    return { text: done, blocks: section([done]) };
  }
  const said = told(language, 'cfp-offers.waiting', {
    added,
    changed,
    both: added > 0 && changed > 0 ? 'yes' : 'no',
    named: sources.length > 0 ? 'yes' : 'no',
    sources: plain(sources.join(', '), 200),
  });
  const next = told(language, 'cfp-offers.next');
  return {
    text: joined([said, next], 900),
    blocks: [
      ...section([said, next]),
      ...actions(valueButton(ACTION.cfpOffers, say(language, 'cfp-offers.look'), 'all')),
    ],
  };
}

/** The form with which a curator filters. */
export function offerFilterView(offers: readonly CfpOffer[], language: Language): ModalView {
  const all = { value: 'all', label: say(language, 'cfp-offers.all') };
  const topics = topicsOf(offers)
    .filter((topic) => topic.length <= 75)
    .slice(0, 90);
  return modal({
    language,
    title: say(language, 'cfp-offers.title'),
    blocks: [
      ...section([told(language, 'cfp-offers.wait', { count: offers.length })]),
      choiceInput({
        id: 'topic',
        label: say(language, 'cfp-offers.topic'),
        choices: [all, ...topics.map((topic) => ({ value: `topic ${topic}`, label: topic }))],
        initial: 'all',
      }),
      choiceInput({
        id: 'region',
        label: say(language, 'cfp-offers.region'),
        choices: [
          all,
          { value: 'online', label: say(language, 'cfp-offers.online') },
          ...REGIONS.map((region) => ({
            value: region,
            label: countryWords(REGION_CODES[region], language),
          })),
        ],
        initial: 'all',
      }),
    ],
    form: { id: FORM.cfpFilter, data: '', submit: say(language, 'cfp-offers.show') },
  });
}

function lineOf({ offer, known, key }: CfpOffer, own: ReadonlySet<string>, language: Language): Mrkdwn {
  const day = (date: string) => plain(shortDateWords(date, language));
  const due =
    offer.due === null
      ? told(language, 'cfp.due-none')
      : told(language, 'cfp.due-short', { day: day(offer.due.date) });
  const state =
    known?.due == null || known.due.date === offer.due?.date
      ? due
      : told(language, 'cfp-offers.was', { due, day: day(known.due.date) });
  const name = link(offer.url.slice(0, 200), plain(offer.name, 80));
  const line = mrkdwn`• ${told(language, 'cfp.entry', { name, state })}`;
  if (own.has(key)) return mrkdwn`${line} – ${told(language, 'cfp-offers.own')}`;
  return known === null ? line : mrkdwn`${line} – ${told(language, 'cfp-offers.changed')}`;
}

/** What fits a filter, and the choice to take or leave all of it. */
export function offersView(
  offers: readonly CfpOffer[],
  own: ReadonlySet<string>,
  page: OfferPage,
  language: Language,
): ModalView {
  if (offers.length === 0) return offersSaidView(told(language, 'cfp-offers.none'), language);
  const lines = offers.slice(0, MOST_NAMED).map((one) => lineOf(one, own, language));
  const rest = offers.length - lines.length;
  const count = offers.length;
  return modal({
    language,
    title: say(language, 'cfp-offers.title'),
    blocks: [
      ...chunks(lines),
      ...(rest > 0 ? section([told(language, 'cfp-offers.more', { count: rest })]) : []),
      choiceInput({
        id: 'decision',
        label: say(language, 'cfp-offers.decision'),
        choices: [
          { value: 'take', label: say(language, 'cfp-offers.take', { count }) },
          { value: 'leave', label: say(language, 'cfp-offers.leave', { count }) },
        ],
      }),
    ],
    form: { id: FORM.cfpTake, data: offerPageValue(page), submit: say(language, 'cfp-offers.do') },
  });
}

/** A few lines in a block, so that no block is too long. */
function chunks(lines: readonly Mrkdwn[]) {
  const starts = [...lines.keys()].filter((index) => index % 5 === 0);
  return starts.flatMap((start) => section(lines.slice(start, start + 5)));
}

/** What came of it. */
export function offersSaidView(said: Mrkdwn, language: Language): ModalView {
  return sayingModal(language, say(language, 'cfp-offers.title'), [said]);
}

/** So many were taken, or left. */
export function offersDecidedView(decision: 'take' | 'leave', count: number, language: Language): ModalView {
  const said = told(language, decision === 'take' ? 'cfp-offers.taken' : 'cfp-offers.left', { count });
  return offersSaidView(said, language);
}

/** Another curator was quicker, or the list has changed. */
export function offersChangedView(language: Language): ModalView {
  return offersSaidView(told(language, 'cfp-offers.moved'), language);
}

/** The form came back without a filter or decision that we offered. */
export function readOfferFilter(topic: unknown, region: unknown): OfferPage['filter'] {
  const named = typeof topic === 'string' && topic.startsWith('topic ') ? topic.slice('topic '.length) : null;
  return { topic: named, region: typeof region === 'string' ? region : 'all' };
}
