import type { ModalView } from '@slack/types';
import type { KindSettings } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { MOST_QUESTIONS, type Submission } from '../domain/submission.ts';
import { choiceInput, modal, textInput } from './form.ts';
import { type CardValue, cardValue, FORM } from './ids.ts';
import { itemFields } from './item.ts';
import { type Mrkdwn, mention, told } from './mrkdwn.ts';
import { REASONS, reasonLabel } from './reason.ts';
import { decidedReply } from './reply.ts';
import { say } from './say.ts';

/** How long a question, an answer or a reason may be, in characters. */
export const TALK_LIMITS = { question: 500, answer: 1000, reason: 400 } as const;

/** The form in which a moderator corrects what they approve. */
export function editApproveView(
  { content, id, revision }: Submission,
  { tags }: Pick<KindSettings, 'tags'>,
  language: Language,
): ModalView {
  const [data, submit] = [cardValue({ id, revision }), say(language, 'moderation.approve')];
  return modal({
    language,
    title: say(language, 'moderation.edit'),
    blocks: itemFields(content, tags, language),
    form: { id: FORM.editApprove, data, submit },
  });
}

/** The form for a question to the submitter. */
export function askView(value: CardValue, language: Language): ModalView {
  const label = say(language, 'moderation.question');
  const hint = say(language, 'moderation.question-hint');
  return modal({
    language,
    title: say(language, 'moderation.ask-title'),
    blocks: [textInput({ id: 'question', label, hint, multiline: true })],
    form: { id: FORM.ask, data: cardValue(value), submit: say(language, 'moderation.ask') },
  });
}

/** The form for a rejection. */
export function rejectView(value: CardValue, language: Language): ModalView {
  const choices = REASONS.map((reason) => ({ value: reason, label: reasonLabel(reason, language) }));
  const [label, hint] = [say(language, 'moderation.words'), say(language, 'moderation.words-hint')];
  const title = say(language, 'moderation.reject');
  return modal({
    language,
    title,
    blocks: [
      choiceInput({ id: 'reason', label: say(language, 'moderation.reason'), choices }),
      textInput({ id: 'words', label, hint, optional: true, multiline: true }),
    ],
    form: { id: FORM.reject, data: cardValue(value), submit: title },
  });
}

/** Pressed by somebody who may not decide. */
export function notModeratorReply(language: Language): Mrkdwn {
  return told(language, 'moderation.not-moderator');
}

/** Somebody was quicker. */
export function decidedByReply(by: string | null, language: Language): Mrkdwn {
  return by === null
    ? decidedReply(language)
    : told(language, 'moderation.decided-by', { person: mention(by) });
}

/** The content is not the one that the button was shown with. */
export function changedReply(language: Language): Mrkdwn {
  return told(language, 'moderation.changed');
}

/** Nobody decides on what they offered themselves. */
export function ownReply(language: Language): Mrkdwn {
  return told(language, 'moderation.own');
}

/** It was withdrawn, or its round is over. */
export function closedReply(language: Language): Mrkdwn {
  return told(language, 'moderation.closed');
}

/** The corrected link is that of another item. */
export function duplicateReply(language: Language): Mrkdwn {
  return told(language, 'moderation.duplicate');
}

/** There were enough questions. */
export function enoughQuestionsReply(language: Language): Mrkdwn {
  return told(language, 'moderation.enough-questions', { count: MOST_QUESTIONS });
}

/** A decision was taken over. */
export function thankYouReply(language: Language): Mrkdwn {
  return told(language, 'moderation.thanks');
}
