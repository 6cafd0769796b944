import type { ModalView } from '@slack/types';
import type { KindSettings } from '../domain/item.ts';
import { MOST_QUESTIONS, type Submission } from '../domain/submission.ts';
import { choiceInput, modal, sayingModal, textInput } from './form.ts';
import { type CardValue, cardValue, FORM } from './ids.ts';
import { itemFields } from './item.ts';
import { type Mrkdwn, mention, mrkdwn } from './mrkdwn.ts';

/** Reasons that are often given; what is written is added to the one that is chosen. */
export const REASONS = [
  'It is not about open source programme offices',
  'The link does not lead to what it promises',
  'It is listed already',
  'Something important is missing',
  'It does not follow our community’s rules',
  'Another reason',
] as const;

/** How long a question, an answer or a reason may be, in characters. */
export const TALK_LIMITS = { question: 500, answer: 1000, reason: 400 } as const;

/** The form in which a moderator corrects what they approve. */
export function editApproveView(
  { content, id, revision }: Submission,
  { tags }: Pick<KindSettings, 'tags'>,
): ModalView {
  return modal({
    language: 'en',
    title: 'Edit and approve',
    blocks: itemFields(content, tags, 'en'),
    form: { id: FORM.editApprove, data: cardValue({ id, revision }), submit: 'Approve' },
  });
}

/** The form for a question to the submitter. */
export function askView(value: CardValue): ModalView {
  return modal({
    language: 'en',
    title: 'Ask the submitter',
    blocks: [
      textInput({
        id: 'question',
        label: 'Question',
        hint: 'It goes to them by direct message; the answer comes back to the card.',
        multiline: true,
      }),
    ],
    form: { id: FORM.ask, data: cardValue(value), submit: 'Ask' },
  });
}

/** The form for a rejection. */
export function rejectView(value: CardValue): ModalView {
  return modal({
    language: 'en',
    title: 'Reject',
    blocks: [
      choiceInput({
        id: 'reason',
        label: 'Reason',
        choices: REASONS.map((label) => ({ value: label, label })),
      }),
      textInput({
        id: 'words',
        label: 'In your words',
        hint: 'The submitter reads both.',
        optional: true,
        multiline: true,
      }),
    ],
    form: { id: FORM.reject, data: cardValue(value), submit: 'Reject' },
  });
}

/** While what a form needs is looked up. */
export function loadingView(): ModalView {
  return sayingModal('en', 'One moment', [mrkdwn`One moment …`]);
}

/** Pressed by somebody who may not decide. */
export function notModeratorReply(): Mrkdwn {
  return mrkdwn`Only this community's moderators can do that. Please ask one of them.`;
}

/** Somebody was quicker. */
export function decidedByReply(by: string | null): Mrkdwn {
  return by === null
    ? mrkdwn`This has been decided already; nothing more to do.`
    : mrkdwn`${mention(by)} has decided this already; nothing more to do.`;
}

/** The content is not the one that the button was shown with. */
export function changedReply(): Mrkdwn {
  return mrkdwn`This has been changed since you saw it. Please look at the card again before you decide.`;
}

/** Nobody decides on what they offered themselves. */
export function ownReply(): Mrkdwn {
  return mrkdwn`You offered this yourself, so please leave the decision to another moderator.`;
}

/** It was withdrawn, or its round is over. */
export function closedReply(): Mrkdwn {
  return mrkdwn`This is not open any more; nothing more to do.`;
}

/** The corrected link is that of another item. */
export function duplicateReply(): Mrkdwn {
  return mrkdwn`Another one with this link is listed or waits already, so nothing was decided.`;
}

/** There were enough questions. */
export function enoughQuestionsReply(): Mrkdwn {
  return mrkdwn`There were ${MOST_QUESTIONS} questions already. Please decide, or write to the submitter.`;
}

/** A decision was taken over. */
export function thankYouReply(): Mrkdwn {
  return mrkdwn`Thank you. The card shows it in a moment.`;
}
