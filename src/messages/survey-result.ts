import type { KnownBlock } from '@slack/types';
import type { SurveyResultFacts, SurveySaidFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { ResultPart, SurveyResult } from '../domain/survey-result.ts';
import { tidy } from '../domain/text.ts';
import { actions, header, plainSection, section, valueButton } from './blocks.ts';
import { type MessageContext, zoneOf } from './call.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, type Plain, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { chartOf } from './survey-chart.ts';
import { partFor } from './survey-question.ts';
import { atLeastWords, meanWords, rangeWords } from './survey-words.ts';
import { timeWords } from './when.ts';

/** All texts of one question together. */
const TEXTS_LIMIT = 1800;
/** All blocks together are refused above some 13,000 characters; the rest of the message takes less than 3,000. */
const BLOCKS_LIMIT = 9000;

function numberLines(part: ResultPart, language: Language): Mrkdwn[] {
  const line = (answer: Plain, atLeast: number): Mrkdwn =>
    told(language, 'result.line', { answer, count: plain(atLeastWords(atLeast, language)) });
  switch (part.type) {
    case 'rating': {
      const spread = part.ranges.map(({ from, to, atLeast }) =>
        line(plain(rangeWords(from, to, part.words, language)), atLeast),
      );
      const mean = part.mean === null ? [] : [plain(meanWords(part.mean, language))];
      return spread.length + mean.length === 0
        ? [told(language, 'result.spread')]
        : [...mean.map((words) => told(language, 'result.mean', { mean: words })), ...spread];
    }
    case 'choice':
    case 'choices':
      return part.shown.length === 0
        ? [told(language, 'result.few-chose')]
        : part.shown.map(({ label, atLeast }) => line(plain(label, 100), atLeast));
    case 'text':
      return part.texts === null ? [told(language, 'result.few-wrote')] : [];
  }
}

/** One part of a result: its question, and what may be said. */
function partLines(part: ResultPart, language: Language): Mrkdwn[] {
  return [mrkdwn`*${plain(part.label, 150)}*`, ...numberLines(part, language)];
}

function partBlocks(part: ResultPart, language: Language): KnownBlock[] {
  const texts = part.type === 'text' ? (part.texts ?? []) : [];
  const listed = texts.map((text) => `– ${tidy(text)}`).join('\n');
  return [...section(partLines(part, language)), ...plainSection(listed, TEXTS_LIMIT)];
}

function textLines(part: ResultPart, language: Language): Mrkdwn[] {
  const texts = part.type === 'text' ? (part.texts ?? []) : [];
  return [...partLines(part, language), ...texts.map((text) => mrkdwn`– ${plain(text, 300)}`)];
}

/** As many whole parts as fit into a message; all of it is in the file of `feedback csv`. */
function fitting(parts: readonly KnownBlock[][]): KnownBlock[] {
  let room = BLOCKS_LIMIT;
  return parts.flatMap((blocks) => {
    room -= JSON.stringify(blocks).length;
    return room < 0 ? [] : blocks;
  });
}

/** How many people answered, and how counts are to be read. */
function countLine({ answers }: SurveyResult, language: Language): Mrkdwn {
  return told(language, 'result.count', { answers });
}

/** What the organisers are told at the end, once. */
export function surveyResultMessage(facts: SurveyResultFacts, context: MessageContext): Message {
  const { call, channel, command, quorum, result, survey, trend } = facts;
  const { community, language } = context;
  const when = plain(timeWords(call.time, zoneOf(call, community), language));
  const title = told(language, 'result.title', { title: plain(call.title, 300), when });
  if (result === null) {
    const few = told(language, 'result.few', { quorum });
    return { text: joined([title, few], TEXT_LIMIT), blocks: section([title, few]) };
  }
  const parts = result.parts.map((part) => partFor(part, language));
  const tell = say(language, 'result.tell');
  const next = told(language, 'result.next', {
    ...{ button: plain(tell), channel: channelName(channel) },
    command: mrkdwn`${plain(command)} feedback`,
  });
  const count = countLine(result, language);
  const picture = chartOf(call, result, trend, language);
  return {
    text: joined([title, count, ...parts.flatMap((part) => textLines(part, language)), next], TEXT_LIMIT),
    blocks: [
      ...section([title, count]),
      ...fitting(parts.map((part) => partBlocks(part, language))),
      ...section([next]),
      ...actions(valueButton(ACTION.surveySaid, tell, survey)),
    ],
    ...(picture !== null && { picture }),
  };
}

/** "You said": the numbers alone, for everybody. */
export function surveySaidMessage({ call, result }: SurveySaidFacts, { language }: MessageContext): Message {
  const parts = result.parts
    .filter(({ type }) => type !== 'text')
    .map((part) => partLines(partFor(part, language), language));
  const title = say(language, 'result.said', { title: call.title });
  const thanks = told(language, 'result.thanks');
  const count = countLine(result, language);
  return {
    text: joined([mrkdwn`${plain(title)}`, count, ...parts.flat(), thanks], TEXT_LIMIT),
    blocks: [
      header(title),
      ...section([count]),
      ...fitting(parts.map((lines) => section(lines))),
      ...section([thanks]),
    ],
  };
}
