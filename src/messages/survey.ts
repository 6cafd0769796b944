import type { Button } from '@slack/types';
import type { SurveyFacts } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { dateToken, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3900;

/** What to do about it now: nothing more, once it is over. */
function standing({ face }: SurveyFacts, end: Mrkdwn): Mrkdwn[] {
  switch (face) {
    case 'open':
      return [mrkdwn`It is anonymous, takes less than two minutes, and is open until ${end}.`];
    case 'closed':
      return [mrkdwn`*This survey is closed.* Thank you to all who answered.`];
    case 'withdrawn':
      return [
        mrkdwn`*This survey was withdrawn*, because its call was called off. What was answered is destroyed.`,
      ];
  }
}

function opening({ role, call }: SurveyFacts): Mrkdwn {
  switch (role) {
    case 'invitation':
      return mrkdwn`*How was ${plain(call.title, 300)}?* Please tell us.`;
    case 'reply':
      return mrkdwn`The call is over. How was it?`;
    case 'nudge':
      return mrkdwn`One more day to say how *${plain(call.title, 300)}* was.`;
  }
}

function buttons({ face, survey }: SurveyFacts): Button[] {
  if (face !== 'open') return [];
  return valueButton(ACTION.survey, 'Answer', survey).map(
    (button): Button => ({ ...button, style: 'primary' }),
  );
}

/** A survey in its channel. Nobody is named, and nothing is counted. */
export function surveyMessage(facts: SurveyFacts, { community }: MessageContext): Message {
  const words = momentWords(facts.closesAt, community.zone);
  const lines = (end: Mrkdwn): Mrkdwn[] => [opening(facts), ...standing(facts, end)];
  const token = (at: Instant): Mrkdwn => dateToken(at, '{date_long_pretty} {time}', words);
  return {
    text: joined(lines(mrkdwn`${plain(words)}`), TEXT_LIMIT),
    blocks: [...section(lines(token(facts.closesAt))), ...actions(buttons(facts))],
  };
}
