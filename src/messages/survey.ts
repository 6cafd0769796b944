import type { Button } from '@slack/types';
import type { SurveyFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { dateToken, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { momentWords } from './when.ts';

/** What to do about it now: nothing more, once it is over. */
function standing({ face }: SurveyFacts, end: Mrkdwn, language: Language): Mrkdwn {
  switch (face) {
    case 'open':
      return told(language, 'survey.open', { end });
    case 'closed':
      return told(language, 'survey.closed');
    case 'withdrawn':
      return told(language, 'survey.withdrawn');
  }
}

function opening({ role, call }: SurveyFacts, language: Language): Mrkdwn {
  const title = plain(call.title, 300);
  switch (role) {
    case 'invitation':
      return told(language, 'survey.invitation', { title });
    case 'reply':
      return told(language, 'survey.reply');
    case 'nudge':
      return told(language, 'survey.nudge', { title });
  }
}

function buttons({ face, survey }: SurveyFacts, language: Language): Button[] {
  if (face !== 'open') return [];
  return valueButton(ACTION.survey, say(language, 'survey.answer'), survey).map(
    (button): Button => ({ ...button, style: 'primary' }),
  );
}

/** A survey in its channel. Nobody is named, and nothing is counted. */
export function surveyMessage(facts: SurveyFacts, { community, language }: MessageContext): Message {
  const words = momentWords(facts.closesAt, community.zone, language);
  const lines = (end: Mrkdwn): Mrkdwn[] => [opening(facts, language), standing(facts, end, language)];
  const token = (at: Instant): Mrkdwn => dateToken(at, '{date_long_pretty} {time}', words);
  return {
    text: joined(lines(mrkdwn`${plain(words)}`), TEXT_LIMIT),
    blocks: [...section(lines(token(facts.closesAt))), ...actions(buttons(facts, language))],
  };
}
