import type { KnownBlock, ModalView } from '@slack/types';
import type { KindName, KindSettings } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import type { Submission } from '../domain/submission.ts';
import { isListed } from '../domain/submission.ts';
import { boldLine, section } from './blocks.ts';
import { modal, sayingModal, textInput } from './form.ts';
import { type AnswerValue, answerValue, FORM } from './ids.ts';
import { itemFields, itemTitle, type Prefill } from './item.ts';
import { link, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';

function offerTitle(kind: KindName, language: Language): string {
  switch (kind) {
    case 'job':
      return say(language, 'submission.offer-job');
    case 'news':
      return say(language, 'submission.offer-news');
    case 'cfp':
      return say(language, 'submission.offer-cfp');
    case 'session':
      return say(language, 'submission.offer-session');
  }
}

/** The form in which a member offers something. */
export function offerView(
  initial: Prefill,
  { tags }: Pick<KindSettings, 'tags'>,
  language: Language,
): ModalView {
  return modal({
    language,
    title: offerTitle(initial.kind, language),
    blocks: [
      ...section([told(language, 'submission.first-moderated')]),
      ...itemFields(initial, tags, language),
    ],
    form: { id: FORM.offer, data: initial.kind, submit: say(language, 'submission.send') },
  });
}

/** Who looks at a form: their user id, and how they are spoken to. */
export type Viewer = { id: string; language: Language };

/** The form in which a member changes what is waiting or listed. Only who offered it sees what is not public. */
export function changeView(
  submission: Submission,
  { tags }: Pick<KindSettings, 'tags'>,
  { id: reader, language }: Viewer,
): ModalView {
  const { id, proposer, published } = submission;
  const content = reader === proposer ? submission.content : (published ?? submission.content);
  const shown = content.kind === 'job' && reader !== proposer ? { ...content, description: '' } : content;
  return modal({
    language,
    title: say(language, 'submission.change-title'),
    blocks: [
      ...section([told(language, 'submission.change-moderated')]),
      ...itemFields(shown, tags, language),
    ],
    form: { id: FORM.change, data: id, submit: say(language, 'submission.send') },
  });
}

function hereLine({ kind }: Submission, listed: boolean, permalink: string | null, language: Language) {
  if (!listed) return told(language, 'submission.here-waits', { kind });
  const said = told(language, 'submission.here-listed', { kind });
  if (permalink === null) return said;
  return mrkdwn`${said} ${link(permalink, plain(say(language, 'submission.here-message')))}`;
}

/** The link is listed, or waits: where, and the offer to bring it up to date as far as the reader may. */
export function listedView(
  of: Submission,
  permalink: string | null,
  { id: reader, language }: Viewer,
): ModalView {
  const listed = isListed(of);
  const mine = reader === of.author || reader === of.proposer;
  const title = say(language, 'submission.here-title');
  const blocks: KnownBlock[] = section([hereLine(of, listed, permalink, language)]);
  if (!(listed || mine)) return modal({ language, title, blocks });
  return modal({
    language,
    title,
    blocks: [...blocks, boldLine(itemTitle(of.published ?? of.content))],
    form: { id: FORM.listed, data: of.id, submit: say(language, 'submission.change-title') },
  });
}

/** The conference is in the community's own list, which members do not change. */
export function knownCallView(command: string, language: Language): ModalView {
  const said = told(language, 'submission.known-call', { command: plain(command) });
  return sayingModal(language, say(language, 'submission.here-title'), [said]);
}

/** The form for the answer to a question. */
export function answerView(value: AnswerValue, language: Language): ModalView {
  const label = say(language, 'submission.answer-label');
  return modal({
    language,
    title: say(language, 'submission.answer-title'),
    blocks: [textInput({ id: 'answer', label, multiline: true })],
    form: { id: FORM.answer, data: answerValue(value), submit: say(language, 'submission.send') },
  });
}

function thanksView(said: Mrkdwn, language: Language): ModalView {
  return sayingModal(language, say(language, 'submission.thanks'), [said]);
}

/** It was sent. */
export function sentView(kind: KindName, language: Language): ModalView {
  return thanksView(told(language, 'submission.sent', { kind }), language);
}

/** The answer was sent. */
export function answeredView(language: Language): ModalView {
  return thanksView(told(language, 'submission.answered'), language);
}

/** A decision was taken over, or why it was not. */
export function outcomeView(said: Mrkdwn, language: Language): ModalView {
  return sayingModal(language, say(language, 'submission.outcome-title'), [said]);
}

/** Too many in an hour. */
export function limitedView(limit: number, language: Language): ModalView {
  const said = told(language, 'submission.limited', { limit });
  return sayingModal(language, say(language, 'submission.limited-title'), [said]);
}

/** Why somebody may not offer anything. */
export type Stranger = Exclude<Standing, 'member'>;

export function strangerView(who: Stranger, language: Language): ModalView {
  return sayingModal(language, say(language, 'submission.stranger-title'), [strangerLine(who, language)]);
}

/** Said to who may not use a command. */
export function strangerLine(who: Stranger, language: Language): Mrkdwn {
  switch (who) {
    case 'guest':
      return told(language, 'submission.guest');
    case 'elsewhere':
      return told(language, 'submission.elsewhere');
    case 'bot':
    case 'gone':
      return told(language, 'submission.no-account');
  }
}
