import type { Community } from '../domain/community.ts';
import type { Survey } from '../domain/survey.ts';
import type { ResultPart, SurveyResult } from '../domain/survey-result.ts';
import { zoneOf } from './call.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { atLeastWords, rangeWords } from './survey-words.ts';
import { timeWords } from './when.ts';

const TEXT_LIMIT = 3900;

function ratingWords(part: ResultPart & { type: 'rating' }): string {
  const spread = part.ranges.map(
    ({ from, to, atLeast }) => `${rangeWords(from, to, part.words)}: ${atLeastWords(atLeast)}`,
  );
  const mean = part.mean === null ? [] : [`mean ${part.mean.toFixed(1)}`];
  return [...mean, ...spread].join('; ');
}

function resultWords({ answers, parts }: SurveyResult): string {
  const rating = parts.find((part) => part.type === 'rating');
  const words = rating === undefined ? '' : ratingWords(rating);
  return words === '' ? `${answers} answers` : `${answers} answers; ${words}`;
}

/** How the last calls were, newest first; calls with too few answers are left out. */
export function feedbackReply(surveys: readonly Survey[], community: Community, command: string): Mrkdwn {
  const lines = surveys.flatMap(({ call, result }) =>
    result === null
      ? []
      : [
          mrkdwn`• ${plain(call.title, 120)} (${plain(timeWords(call.time, zoneOf(call, community)))}): ${plain(resultWords(result), 300)}`,
        ],
  );
  if (lines.length === 0)
    return mrkdwn`There are no results yet: no survey has been closed with enough answers.`;
  const next = mrkdwn`${plain(command)} feedback csv sends you all of it as a file.`;
  return joined([mrkdwn`*How the last calls were*`, ...lines, next], TEXT_LIMIT);
}

/** The file is in their direct messages. */
export function feedbackFileText(): Mrkdwn {
  return mrkdwn`What was published of each survey, as a table, is in your direct messages with me.`;
}

/** "Tell the channel" was taken. */
export function toldReply(channel: string): Mrkdwn {
  return mrkdwn`Thank you. The numbers are posted in ${channelName(channel)} in a moment.`;
}

/** There is nothing to tell. */
export function noResultReply(): Mrkdwn {
  return mrkdwn`There is nothing that could be told of this survey.`;
}
