import type { KnownBlock } from '@slack/types';
import type { SurveyResultFacts, SurveySaidFacts } from '../domain/delivery.ts';
import type { ResultPart, SurveyResult } from '../domain/survey-result.ts';
import { actions, header, plainSection, section, valueButton } from './blocks.ts';
import { type MessageContext, zoneOf } from './call.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { chartOf } from './survey-chart.ts';
import { atLeastWords, rangeWords } from './survey-words.ts';
import { timeWords } from './when.ts';

const TEXT_LIMIT = 3900;
/** All texts of one question together. */
const TEXTS_LIMIT = 1800;

function numberLines(part: ResultPart): Mrkdwn[] {
  switch (part.type) {
    case 'rating': {
      const spread = part.ranges.map(
        ({ from, to, atLeast }) =>
          mrkdwn`${plain(rangeWords(from, to, part.words))}: ${plain(atLeastWords(atLeast))}`,
      );
      const mean = part.mean === null ? [] : [mrkdwn`Mean: ${plain(part.mean.toFixed(1))} of 5`];
      return spread.length + mean.length === 0
        ? [mrkdwn`_too spread out to be shown_`]
        : [...mean, ...spread];
    }
    case 'choice':
    case 'choices':
      return part.shown.length === 0
        ? [mrkdwn`_nothing that more than five people chose_`]
        : part.shown.map(
            ({ label, atLeast }) => mrkdwn`${plain(label, 100)}: ${plain(atLeastWords(atLeast))}`,
          );
    case 'text':
      return part.texts === null ? [mrkdwn`_fewer than five wrote something, so it is not shown_`] : [];
  }
}

/** One part of a result: its question, and what may be said. */
function partLines(part: ResultPart): Mrkdwn[] {
  return [mrkdwn`*${plain(part.label, 150)}*`, ...numberLines(part)];
}

function partBlocks(part: ResultPart): KnownBlock[] {
  const texts = part.type === 'text' ? (part.texts ?? []) : [];
  const listed = texts.map((text) => `– ${text.replaceAll('\n', ' ')}`).join('\n');
  return [...section(partLines(part)), ...plainSection(listed, TEXTS_LIMIT)];
}

function textLines(part: ResultPart): Mrkdwn[] {
  const texts = part.type === 'text' ? (part.texts ?? []) : [];
  return [...partLines(part), ...texts.map((text) => mrkdwn`– ${plain(text, 300)}`)];
}

/** How many people answered, and how counts are to be read. */
function countLine({ answers }: SurveyResult): Mrkdwn {
  return mrkdwn`${answers} people answered. Counts are given in steps of five, and none of five or fewer.`;
}

/** What the organisers are told at the end, once. */
export function surveyResultMessage(facts: SurveyResultFacts, { community }: MessageContext): Message {
  const { call, channel, command, quorum, result, survey, trend } = facts;
  const title = mrkdwn`*What people said about ${plain(call.title, 300)}* (${plain(timeWords(call.time, zoneOf(call, community)))})`;
  if (result === null) {
    const few = mrkdwn`Fewer than ${quorum} answers: nothing is shown to anybody, and they are destroyed.`;
    return { text: joined([title, few], TEXT_LIMIT), blocks: section([title, few]) };
  }
  const next = mrkdwn`Next: choose “Tell the channel” to post the numbers in ${channelName(channel)}, without texts. ${plain(command)} feedback shows how the last calls were.`;
  const picture = chartOf(call, result, trend);
  return {
    text: joined([title, countLine(result), ...result.parts.flatMap(textLines), next], TEXT_LIMIT),
    blocks: [
      ...section([title, countLine(result)]),
      ...result.parts.flatMap(partBlocks).slice(0, 40),
      ...section([next]),
      ...actions(valueButton(ACTION.surveySaid, 'Tell the channel', survey)),
    ],
    ...(picture !== null && { picture }),
  };
}

/** "You said": the numbers alone, for everybody. */
export function surveySaidMessage({ call, result }: SurveySaidFacts): Message {
  const parts = result.parts.filter(({ type }) => type !== 'text');
  const title = `You said: ${call.title}`;
  const thanks = mrkdwn`Thank you to all who answered.`;
  return {
    text: joined(
      [mrkdwn`${plain(title)}`, countLine(result), ...parts.flatMap(partLines), thanks],
      TEXT_LIMIT,
    ),
    blocks: [
      header(title),
      ...section([countLine(result)]),
      ...parts.slice(0, 30).flatMap((part) => section(partLines(part))),
      ...section([thanks]),
    ],
  };
}
