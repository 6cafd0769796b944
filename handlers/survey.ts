import type { Bot } from '../src/bot.ts';
import { fulfil } from '../src/domain/submission-delivery.ts';
import type { Survey } from '../src/domain/survey.ts';
import { readAnswers } from '../src/domain/survey-answer.ts';
import { saidKey, surveyWish } from '../src/domain/survey-delivery.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import { decidedReply, notOrganiserReply } from '../src/messages/reply.ts';
import { feedbackCsv } from '../src/messages/survey-csv.ts';
import {
  feedbackFileText,
  feedbackReply,
  noResultReply,
  toldReply,
} from '../src/messages/survey-feedback.ts';
import {
  answeredBeforeView,
  answeredSurveyView,
  surveyOverView,
  surveyView,
} from '../src/messages/survey-form.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerOf } from '../src/reader.ts';
import type { FormReply, Press, Reply, Sent, Typed } from './listener.ts';
import { openWindow } from './window.ts';

/** How many calls `feedback` goes back. */
const SHOWN = 12;
const ALL = 1_000;

/** "Answer": the form of the survey, unless it is over or they have answered. Nothing remembers who opened it. */
export async function openSurvey({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId } = await openWindow({ bot, userId, triggerId });
  if (viewId === null) return null;
  const survey = await openNow(bot, value);
  const before = survey !== null && (await bot.store.surveys.hasAnswered(survey.id, userId));
  const view = survey === null ? surveyOverView() : before ? answeredBeforeView() : surveyView(survey);
  await bot.slack.updateView(viewId, view);
  return null;
}

async function openNow({ clock, store }: Bot, id: string): Promise<Survey | null> {
  const survey = await store.surveys.get(id);
  return survey?.status === 'open' && survey.closesAt > clock.now() ? survey : null;
}

/** The form was sent: answers and the fact that somebody answered are stored apart, and nothing else is. */
export async function sendSurvey({ bot, userId, data, answers: form }: Sent): Promise<FormReply> {
  const survey = await openNow(bot, data);
  if (survey === null) return { type: 'show', view: surveyOverView() };
  const read = readAnswers(survey.questions, form);
  if (!read.ok) return { type: 'errors', errors: fieldErrors(read.mistakes, 'en') };
  const { surveys } = bot.store;
  const given = { id: survey.id, person: userId, answers: read.answers, now: bot.clock.now() };
  const outcome = await surveys.answer(given);
  switch (outcome) {
    case 'taken':
      // Should it fail, the next look at the surveys does it.
      await surveys.scrub().catch(() => {});
      return { type: 'show', view: answeredSurveyView() };
    case 'answered':
      return { type: 'show', view: answeredBeforeView() };
    case 'closed':
      return { type: 'show', view: surveyOverView() };
  }
}

/** "Tell the channel": the numbers go to everybody, once. */
export async function tellChannel({ bot, userId, value }: Press): Promise<Reply> {
  if (!(await isOrganiser(bot, userId))) return notOrganiserReply((await readerOf(bot, userId)).language);
  const survey = await bot.store.surveys.get(value);
  if (survey === null || survey.result === null) return noResultReply();
  const { call, channel, result } = survey;
  const key = saidKey(survey.id);
  const { wanted } = surveyWish(key, channel, bot.clock.now(), { kind: 'survey-said', call, result });
  const changes = fulfil({ wanted, onlyIfSent: false }, await bot.store.outbox.get(key));
  const applied = changes === 'later' ? 0 : await bot.store.outbox.apply(changes);
  return applied === 0 ? decidedReply((await readerOf(bot, userId)).language) : toldReply(channel);
}

/** `feedback`: how the last calls were, for the organisers; with `csv` all of them as a file. */
export async function feedbackCommand({ bot, userId, text }: Typed): Promise<Reply> {
  if (!(await isOrganiser(bot, userId))) return notOrganiserReply((await readerOf(bot, userId)).language);
  const { community, topics } = bot.config;
  if (text.toLowerCase() !== 'csv') {
    return feedbackReply(await bot.store.surveys.closed(null, SHOWN), community, topics.command);
  }
  const content = feedbackCsv(await bot.store.surveys.closed(null, ALL));
  await bot.slack.sendFile({ userId, name: 'feedback.csv', content, comment: feedbackFileText() });
  return feedbackFileText();
}
