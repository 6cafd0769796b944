import type { Button } from '@slack/types';
import type { Note, NoteFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION, answerValue } from './ids.ts';
import { filledButtons, withdrawButtons } from './listing.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { channelName, dateToken, joined, type Mrkdwn, mentionOfAny, mrkdwn, plain, told } from './mrkdwn.ts';
import { reasonWords } from './reason.ts';
import { say } from './say.ts';
import { momentWords } from './when.ts';

/** More names than these help nobody. */
const MOST_MODERATORS = 4;

type Moment = (instant: Instant) => Mrkdwn;

function approvedLines(note: Note & { type: 'approved' }, moment: Moment, language: Language): Mrkdwn[] {
  const { expiresAt, edited } = note;
  const channel = channelName(note.channel);
  return [
    told(language, edited ? 'note.approved-edited' : 'note.approved', { channel }),
    ...(expiresAt === null ? [] : [told(language, 'note.listed-until', { date: moment(expiresAt) })]),
    told(language, 'note.thanks'),
  ];
}

function rejectedLines(note: Note & { type: 'rejected' }, language: Language): Mrkdwn[] {
  const { reason, listed, command, moderators } = note;
  const who = joined(moderators.slice(0, MOST_MODERATORS).map(mentionOfAny), 300, ', ');
  return [
    told(language, listed ? 'note.change-rejected' : 'note.rejected'),
    told(language, 'note.reason', { reason: plain(reasonWords(reason, language), 600) }),
    told(language, 'note.next', { command: plain(command), moderators: who }),
  ];
}

function words(note: Note, moment: Moment, language: Language): Mrkdwn[] {
  switch (note.type) {
    case 'approved':
      return approvedLines(note, moment, language);
    case 'rejected':
      return rejectedLines(note, language);
    case 'question':
      return [
        told(language, 'note.question'),
        mrkdwn`${plain(note.question, 1000)}`,
        told(language, 'note.question-answer'),
      ];
    case 'renewal':
      return [
        told(language, 'note.still-open', { date: moment(note.expiresAt) }),
        told(language, 'note.renew-or-end'),
      ];
    case 'expired':
      return [told(language, 'note.expired', { command: plain(note.command) })];
  }
}

function buttonsOf({ note, submission }: NoteFacts, language: Language): Button[] {
  switch (note.type) {
    case 'question': {
      const { round, index } = note;
      const value = answerValue({ id: submission, round, index });
      return valueButton(ACTION.answer, say(language, 'note.answer'), value);
    }
    case 'renewal':
      return [
        ...valueButton(ACTION.renew, say(language, 'note.renew'), submission).map(
          (button): Button => ({ ...button, style: 'primary' }),
        ),
        ...filledButtons(submission, language),
        ...withdrawButtons(submission, language),
      ];
    case 'approved':
    case 'rejected':
    case 'expired':
      return [];
  }
}

/** What a submitter is told of their submission by direct message. */
export function noteMessage(facts: NoteFacts, { community, language }: MessageContext): Message {
  const { note, title } = facts;
  const inFull = (instant: Instant): string => momentWords(instant, community.zone, language);
  const heading = told(language, 'note.about', { title: plain(title, 400) });
  const text: Moment = (instant) => mrkdwn`${plain(inFull(instant))}`;
  const token: Moment = (instant) => dateToken(instant, '{date_long}', inFull(instant));
  return {
    text: joined([heading, ...words(note, text, language)], TEXT_LIMIT),
    blocks: [
      ...section([heading]),
      ...section(words(note, token, language)),
      ...actions(buttonsOf(facts, language)),
    ],
  };
}
