import type { ModalView } from '@slack/types';
import type { KindName, KindSettings } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import type { Submission } from '../domain/submission.ts';
import { isListed } from '../domain/submission.ts';
import { boldLine, section } from './blocks.ts';
import { modal, sayingModal, textInput } from './form.ts';
import { type AnswerValue, answerValue, FORM } from './ids.ts';
import { itemFields, itemTitle, KIND_WORDS, type Prefill } from './item.ts';
import { link, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

function offerTitle(kind: KindName): string {
  switch (kind) {
    case 'job':
      return 'Share a job listing';
    case 'news':
      return 'Share an article';
    case 'cfp':
      return 'Share a call for papers';
    case 'session':
      return 'Propose a session';
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
    title: offerTitle(initial.kind),
    blocks: [
      ...section([mrkdwn`Moderators look at it before it is posted.`]),
      ...itemFields(initial, tags, language),
    ],
    form: { id: FORM.offer, data: initial.kind, submit: 'Send' },
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
    title: 'Bring it up to date',
    blocks: [
      ...section([mrkdwn`Moderators look at the change; until then it stays as it is.`]),
      ...itemFields(shown, tags, language),
    ],
    form: { id: FORM.change, data: id, submit: 'Send' },
  });
}

/** The link is listed, or waits: where, and the offer to bring it up to date as far as the reader may. */
export function listedView(
  of: Submission,
  permalink: string | null,
  { id: reader, language }: Viewer,
): ModalView {
  const listed = isListed(of);
  const mine = reader === of.author || reader === of.proposer;
  const { one } = KIND_WORDS[of.kind];
  const where = permalink === null ? mrkdwn`` : mrkdwn` ${link(permalink, plain('Show the message'))}`;
  const said = listed
    ? mrkdwn`This ${plain(one)} is listed already.${where}`
    : mrkdwn`This ${plain(one)} was sent already and waits for the moderators.`;
  const blocks = [
    ...section([said]),
    ...(listed || mine ? [boldLine(itemTitle(of.published ?? of.content))] : []),
  ];
  if (!(listed || mine)) return modal({ language, title: 'Already here', blocks });
  return modal({
    language,
    title: 'Already here',
    blocks,
    form: { id: FORM.listed, data: of.id, submit: 'Bring it up to date' },
  });
}

/** The conference is in the community's own list, which members do not change. */
export function knownCallView(command: string, language: Language): ModalView {
  return sayingModal(language, 'Already here', [
    mrkdwn`This conference is listed already: ${plain(command)} all shows it. If something about it is wrong, please tell an organiser.`,
  ]);
}

/** The form for the answer to a question. */
export function answerView(value: AnswerValue, language: Language): ModalView {
  return modal({
    language,
    title: 'Your answer',
    blocks: [textInput({ id: 'answer', label: 'Answer to the moderators', multiline: true })],
    form: { id: FORM.answer, data: answerValue(value), submit: 'Send' },
  });
}

/** It was sent. */
export function sentView(kind: KindName, language: Language): ModalView {
  const { one } = KIND_WORDS[kind];
  return sayingModal(language, 'Thank you', [
    mrkdwn`Your ${plain(one)} is with the moderators. You hear from me by direct message when they have decided.`,
  ]);
}

/** The answer was sent. */
export function answeredView(language: Language): ModalView {
  return sayingModal(language, 'Thank you', [mrkdwn`Your answer is with the moderators.`]);
}

/** A decision was taken over, or why it was not. */
export function outcomeView(said: Mrkdwn, language: Language): ModalView {
  return sayingModal(language, 'Moderation', [said]);
}

/** Too many in an hour. */
export function limitedView(limit: number, language: Language): ModalView {
  return sayingModal(language, 'Please wait', [
    mrkdwn`You have sent ${limit} in this hour, which is as many as one member may. Please send the next one later: what you typed is still here when you close this.`,
  ]);
}

/** Why somebody may not offer anything. */
export type Stranger = Exclude<Standing, 'member'>;

export function strangerView(who: Stranger, language: Language): ModalView {
  return sayingModal(language, 'Members only', [strangerLine(who, language)]);
}

/** Said to who may not use a command. */
export function strangerLine(who: Stranger, _language: Language): Mrkdwn {
  switch (who) {
    case 'guest':
      return mrkdwn`Guests cannot share here. Please ask a member of the community to send it for you.`;
    case 'elsewhere':
      return mrkdwn`Only members of this workspace can share here. Please ask one of them to send it for you.`;
    case 'bot':
    case 'gone':
      return mrkdwn`This account cannot share here.`;
  }
}
