import type { Community } from '../domain/community.ts';
import type { Language } from '../domain/language.ts';
import type { Survey } from '../domain/survey.ts';
import type { SurveyResult } from '../domain/survey-result.ts';
import { zoneOf } from './call.ts';
import { TEXT_LIMIT } from './message.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { partFor } from './survey-question.ts';
import { atLeastWords, meanWords, rangeWords } from './survey-words.ts';
import { timeWords } from './when.ts';

/** How many answered, and what came out of the first rating. */
function resultWords({ answers, parts }: SurveyResult, language: Language): string {
  const said = [say(language, 'feedback.answers', { answers })];
  const rating = parts.map((part) => partFor(part, language)).find((part) => part.type === 'rating');
  if (rating === undefined) return said.join('; ');
  const { mean, ranges, words } = rating;
  if (mean !== null) said.push(say(language, 'feedback.mean', { mean: meanWords(mean, language) }));
  for (const { from, to, atLeast } of ranges) {
    const answer = rangeWords(from, to, words, language);
    said.push(say(language, 'result.line', { answer, count: atLeastWords(atLeast, language) }));
  }
  return said.join('; ');
}

/** How the last calls were, newest first; calls with too few answers are left out. */
export function feedbackReply(
  surveys: readonly Survey[],
  community: Community,
  command: string,
  language: Language,
): Mrkdwn {
  const lines = surveys.flatMap(({ call, result }) => {
    if (result === null) return [];
    const when = plain(timeWords(call.time, zoneOf(call, community), language));
    const said = plain(resultWords(result, language), 300);
    return [told(language, 'feedback.call', { title: plain(call.title, 120), when, said })];
  });
  if (lines.length === 0) return told(language, 'feedback.none');
  const next = told(language, 'feedback.csv', { command: mrkdwn`${plain(command)} feedback csv` });
  return joined([told(language, 'feedback.heading'), ...lines, next], TEXT_LIMIT);
}

/** The file is in their direct messages. */
export function feedbackFileText(language: Language): Mrkdwn {
  return told(language, 'feedback.file');
}

/** "Tell the channel" was taken. */
export function toldReply(channel: string, language: Language): Mrkdwn {
  return told(language, 'feedback.told', { channel: channelName(channel) });
}

/** There is nothing to tell. */
export function noResultReply(language: Language): Mrkdwn {
  return told(language, 'feedback.nothing');
}
