import type { Button } from '@slack/types';
import type { Note, NoteFacts } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION, answerValue } from './ids.ts';
import type { Message } from './message.ts';
import { channelName, dateToken, joined, type Mrkdwn, mentionOfAny, mrkdwn, plain } from './mrkdwn.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3900;

/** More names than these help nobody. */
const MOST_MODERATORS = 4;

type Moment = (instant: Instant) => Mrkdwn;

function approvedLines(note: Note & { type: 'approved' }, moment: Moment): Mrkdwn[] {
  const { channel, expiresAt, edited } = note;
  return [
    mrkdwn`It is accepted, and posted in ${channelName(channel)}.${edited ? mrkdwn` A moderator changed its wording.` : mrkdwn``}`,
    ...(expiresAt === null ? [] : [mrkdwn`It stays listed until ${moment(expiresAt)}.`]),
    mrkdwn`Thank you for sharing it.`,
  ];
}

function rejectedLines({ reason, listed, command, moderators }: Note & { type: 'rejected' }): Mrkdwn[] {
  const who = joined(moderators.slice(0, MOST_MODERATORS).map(mentionOfAny), 300, ', ');
  return [
    listed
      ? mrkdwn`The moderators did not take over the change; it stays listed as it was.`
      : mrkdwn`The moderators did not take it this time.`,
    mrkdwn`Their reason: ${plain(reason, 600)}`,
    mrkdwn`If that can be mended, you are welcome to send it again with ${plain(command)}. If you see it differently, please write to a moderator: ${who}`,
  ];
}

function words(note: Note, moment: Moment): Mrkdwn[] {
  switch (note.type) {
    case 'approved':
      return approvedLines(note, moment);
    case 'rejected':
      return rejectedLines(note);
    case 'question':
      return [
        mrkdwn`The moderators have a question before they decide:`,
        mrkdwn`${plain(note.question, 1000)}`,
        mrkdwn`Please answer with the button below.`,
      ];
    case 'renewal':
      return [
        mrkdwn`Is it still open? It stays listed until ${moment(note.expiresAt)}.`,
        mrkdwn`Choose “Renew” to keep it, or say below that it is filled or withdrawn.`,
      ];
    case 'expired':
      return [
        mrkdwn`It is no longer listed: its time is over. If it is still open, you are welcome to send it again with ${plain(note.command)}.`,
      ];
  }
}

function buttonsOf({ note, submission }: NoteFacts): Button[] {
  switch (note.type) {
    case 'question': {
      const { round, index } = note;
      return valueButton(ACTION.answer, 'Answer', answerValue({ id: submission, round, index }));
    }
    case 'renewal':
      return [
        ...valueButton(ACTION.renew, 'Renew', submission).map(
          (button): Button => ({ ...button, style: 'primary' }),
        ),
        ...valueButton(ACTION.filled, 'Filled', submission),
        ...valueButton(ACTION.withdraw, 'Withdraw', submission),
      ];
    case 'approved':
    case 'rejected':
    case 'expired':
      return [];
  }
}

/** What a submitter is told of their submission by direct message. */
export function noteMessage(facts: NoteFacts, { community }: MessageContext): Message {
  const { note, title } = facts;
  const inFull = (instant: Instant): string => momentWords(instant, community.zone);
  const heading = mrkdwn`About ${plain(title, 400)}`;
  const token: Moment = (instant) => dateToken(instant, '{date_long}', inFull(instant));
  return {
    text: joined([heading, ...words(note, (instant) => mrkdwn`${plain(inFull(instant))}`)], TEXT_LIMIT),
    blocks: [...section([heading]), ...section(words(note, token)), ...actions(buttonsOf(facts))],
  };
}
