import type { FeedQuestion } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import { type Mrkdwn, plain, told } from './mrkdwn.ts';

/** What has happened to the calendar, as far as its host is right. */
function claim({ why, gone, added }: FeedQuestion, since: Mrkdwn, language: Language): Mrkdwn {
  if (why === 'flood') return told(language, 'feed-question.flood', { added, since });
  return added === 0
    ? told(language, 'feed-question.gone', { gone, since })
    : told(language, 'feed-question.gone-and-new', { gone, added, since });
}

function next({ answer }: FeedQuestion, language: Language): Mrkdwn[] {
  switch (answer) {
    case 'open':
      return [told(language, 'feed-question.until'), told(language, 'feed-question.next')];
    case 'believed':
      return [told(language, 'feed-question.believed')];
    case 'refused':
      return [told(language, 'feed-question.refused')];
    case 'accepted':
      return [told(language, 'feed-question.accepted')];
    case 'over':
      return [told(language, 'feed-question.over')];
    case 'replaced':
      return [told(language, 'feed-question.replaced')];
  }
}

/** Whether a suspicious reading of a calendar is true, and what became of the question. */
export function feedQuestionWords(
  question: FeedQuestion,
  moment: (instant: Instant) => Mrkdwn,
  language: Language,
): { title: Mrkdwn; lines: Mrkdwn[] } {
  const key = question.answer === 'open' ? 'feed-question.title' : 'feed-question.calendar';
  const lines = [claim(question, moment(question.since), language), ...next(question, language)];
  return { title: told(language, key, { feed: plain(question.feed) }), lines };
}
