import type { ModalView } from '@slack/types';
import { type CfpOffer, topicsOf } from '../domain/cfp-offer.ts';
import type { CfpOffersFacts } from '../domain/delivery.ts';
import { REGIONS } from '../domain/region.ts';
import { actions, section, valueButton } from './blocks.ts';
import { choiceInput, modal, sayingModal } from './form.ts';
import { ACTION, FORM, type OfferPage, offerPageValue } from './ids.ts';
import type { Message } from './message.ts';
import { joined, link, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { shortDateWords } from './when.ts';

/** So many are named before somebody takes them. */
const MOST_NAMED = 25;

const REGION_WORDS: Readonly<Record<(typeof REGIONS)[number], string>> = {
  africa: 'Africa',
  asia: 'Asia',
  europe: 'Europe',
  'north-america': 'North America',
  'latin-america': 'Latin America',
  oceania: 'Oceania',
};

/** The card on which curators see that lists suggest conferences. */
export function cfpOffersMessage({ added, changed, sources }: CfpOffersFacts): Message {
  if (added + changed === 0) {
    const done = mrkdwn`*Suggested conferences:* nothing waits here any more.`;
    return { text: done, blocks: section([done]) };
  }
  const parts = [
    ...(added === 0 ? [] : [mrkdwn`${added} new`]),
    ...(changed === 0 ? [] : [mrkdwn`${changed} changed`]),
  ];
  const from = sources.length === 0 ? mrkdwn`` : mrkdwn` from ${plain(sources.join(', '), 200)}`;
  const said = mrkdwn`*Suggested conferences:* ${joined(parts, 100, ', ')}${from}`;
  const next = mrkdwn`Members see none of them until somebody takes them. Choose a topic and a region, look at them, and take or leave them.`;
  return {
    text: joined([said, next], 900),
    blocks: [...section([said, next]), ...actions(valueButton(ACTION.cfpOffers, 'Look at them', 'all'))],
  };
}

/** The form with which a curator filters. */
export function offerFilterView(offers: readonly CfpOffer[]): ModalView {
  const all = { value: 'all', label: 'All' };
  const topics = topicsOf(offers)
    .filter((topic) => topic.length <= 75)
    .slice(0, 90);
  return modal({
    language: 'en',
    title: 'Suggestions',
    blocks: [
      ...section([mrkdwn`${offers.length} wait.`]),
      choiceInput({
        id: 'topic',
        label: 'Topic',
        choices: [all, ...topics.map((topic) => ({ value: `topic ${topic}`, label: topic }))],
        initial: 'all',
      }),
      choiceInput({
        id: 'region',
        label: 'Region',
        choices: [
          all,
          { value: 'online', label: 'Online' },
          ...REGIONS.map((region) => ({ value: region, label: REGION_WORDS[region] })),
        ],
        initial: 'all',
      }),
    ],
    form: { id: FORM.cfpFilter, data: '', submit: 'Show' },
  });
}

function lineOf({ offer, known }: CfpOffer, own: ReadonlySet<string>, key: string): Mrkdwn {
  const due =
    offer.due === null ? mrkdwn`no deadline known` : mrkdwn`due ${plain(shortDateWords(offer.due.date))}`;
  const before =
    known?.due == null || known.due.date === offer.due?.date
      ? mrkdwn``
      : mrkdwn` (was ${plain(shortDateWords(known.due.date))})`;
  const note = own.has(key)
    ? mrkdwn` – in your own file: change it there`
    : known === null
      ? mrkdwn``
      : mrkdwn` – changed`;
  return mrkdwn`• ${link(offer.url.slice(0, 200), plain(offer.name, 80))}: ${due}${before}${note}`;
}

/** What fits a filter, and the choice to take or leave all of it. */
export function offersView(
  offers: readonly CfpOffer[],
  own: ReadonlySet<string>,
  page: OfferPage,
): ModalView {
  if (offers.length === 0)
    return offersSaidView(mrkdwn`Nothing that waits fits. Please choose another topic or region.`);
  const lines = offers.slice(0, MOST_NAMED).map((one) => lineOf(one, own, one.key));
  const rest = offers.length - lines.length;
  return modal({
    language: 'en',
    title: 'Suggestions',
    blocks: [
      ...chunks(lines),
      ...(rest > 0 ? section([mrkdwn`And ${rest} more.`]) : []),
      choiceInput({
        id: 'decision',
        label: 'These',
        choices: [
          { value: 'take', label: `Take these ${offers.length}` },
          { value: 'leave', label: `Leave these ${offers.length}, until the list changes` },
        ],
      }),
    ],
    form: { id: FORM.cfpTake, data: offerPageValue(page), submit: 'Do it' },
  });
}

/** A few lines in a block, so that no block is too long. */
function chunks(lines: readonly Mrkdwn[]) {
  const starts = [...lines.keys()].filter((index) => index % 5 === 0);
  return starts.flatMap((start) => section(lines.slice(start, start + 5)));
}

/** What came of it. */
export function offersSaidView(said: Mrkdwn): ModalView {
  return sayingModal('en', 'Suggestions', [said]);
}

/** So many were taken, or left. */
export function offersDecidedView(decision: 'take' | 'leave', count: number): ModalView {
  const done =
    decision === 'take'
      ? mrkdwn`taken. Members see them now; open calls are announced within the budget of the day`
      : mrkdwn`left`;
  return offersSaidView(mrkdwn`Thank you: ${count} ${done}.`);
}

/** Another curator was quicker, or the list has changed. */
export function offersChangedView(): ModalView {
  return offersSaidView(mrkdwn`The suggestions have changed since you looked. Please look at them again.`);
}

/** The form came back without a filter or decision that we offered. */
export function readOfferFilter(topic: unknown, region: unknown): OfferPage['filter'] {
  const named = typeof topic === 'string' && topic.startsWith('topic ') ? topic.slice('topic '.length) : null;
  return { topic: named, region: typeof region === 'string' ? region : 'all' };
}
