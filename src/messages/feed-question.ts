import type { FeedQuestion } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

function counted(count: number): string {
  return count === 1 ? '1 coming call' : `${count} coming calls`;
}

/** What has happened to the calendar, as far as its host is right. */
function claim({ why, gone, added }: FeedQuestion, since: Mrkdwn): Mrkdwn {
  if (why === 'flood') return mrkdwn`${plain(counted(added))} would be new at once, since ${since}.`;
  const news = added === 0 ? '' : `, and ${counted(added)} would be new`;
  return mrkdwn`${plain(counted(gone))} would be gone at once, since ${since}${plain(news)}.`;
}

function next({ answer }: FeedQuestion): Mrkdwn[] {
  switch (answer) {
    case 'open':
      return [
        mrkdwn`Until this is decided, reminders go on from the last copy before it.`,
        mrkdwn`Next: look into the calendar, then choose. If nobody does, it is accepted after three equal readings over six hours.`,
      ];
    case 'believed':
      return [mrkdwn`An organiser said that it is true: it counts from the next reading on.`];
    case 'refused':
      return [mrkdwn`An organiser chose to keep the last copy. That stays so until the calendar changes.`];
    case 'accepted':
      return [mrkdwn`It has come three times over six hours, so it counts now. Nothing more to do.`];
    case 'over':
      return [mrkdwn`That is over: the calendar can be trusted again. Nothing more to do.`];
    case 'replaced':
      return [
        mrkdwn`The calendar has changed once more, so this is not asked any longer. A newer message asks.`,
      ];
  }
}

/** Whether a suspicious reading of a calendar is true, and what became of the question. */
export function feedQuestionWords(
  question: FeedQuestion,
  moment: (instant: Instant) => Mrkdwn,
): { title: Mrkdwn; lines: Mrkdwn[] } {
  const name = plain(question.feed);
  const title =
    question.answer === 'open'
      ? mrkdwn`*Is this true?* The calendar ${name}`
      : mrkdwn`*The calendar ${name}*`;
  return { title, lines: [claim(question, moment(question.since)), ...next(question)] };
}
