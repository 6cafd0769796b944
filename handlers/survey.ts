import type { ModalView } from '@slack/types';
import type { Bot } from '../src/bot.ts';
import type { Language } from '../src/domain/language.ts';
import { fulfil } from '../src/domain/submission-delivery.ts';
import type { Survey } from '../src/domain/survey.ts';
import { readAnswers } from '../src/domain/survey-answer.ts';
import { saidKey, surveyWish } from '../src/domain/survey-delivery.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import { decidedReply, loadingView, notOrganiserReply } from '../src/messages/reply.ts';
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
import { languageInSecret, readerOf } from '../src/reader.ts';
import type { FormReply, Press, Reply, Sent, Typed } from './listener.ts';

/** How many calls `feedback` goes back. */
const SHOWN = 12;
const ALL = 1_000;

/** "Answer": the form of the survey, unless it is over or they have answered. Nothing remembers who opened it. */
export async function openSurvey({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const language = await languageInSecret(bot, userId);
  const viewId = await bot.slack.openView(triggerId, loadingView(language));
  if (viewId === null) return null;
  await bot.slack.updateView(viewId, await viewFor(bot, userId, value, language));
  return null;
}

async function viewFor(bot: Bot, userId: string, id: string, language: Language): Promise<ModalView> {
  const survey = await openNow(bot, id);
  if (survey === null) return surveyOverView(language);
  const before = await bot.store.surveys.hasAnswered(survey.id, userId);
  return before ? answeredBeforeView(language) : surveyView(survey, language);
}

async function openNow({ clock, store }: Bot, id: string): Promise<Survey | null> {
  const survey = await store.surveys.get(id);
  return survey?.status === 'open' && survey.closesAt > clock.now() ? survey : null;
}

/** The form was sent: answers and the fact that somebody answered are stored apart, and nothing else is. */
export async function sendSurvey({ bot, userId, data, answers: form }: Sent): Promise<FormReply> {
  const [survey, language] = await Promise.all([openNow(bot, data), languageInSecret(bot, userId)]);
  if (survey === null) return { type: 'show', view: surveyOverView(language) };
  const read = readAnswers(survey.questions, form);
  if (!read.ok) return { type: 'errors', errors: fieldErrors(read.mistakes, language) };
  const { surveys } = bot.store;
  const given = { id: survey.id, person: userId, answers: read.answers, now: bot.clock.now() };
  const outcome = await surveys.answer(given);
  switch (outcome) {
    case 'taken':
      // Should it fail, the next look at the surveys does it.
      await surveys.scrub().catch(() => {});
      return { type: 'show', view: answeredSurveyView(language) };
    case 'answered':
      return { type: 'show', view: answeredBeforeView(language) };
    case 'closed':
      return { type: 'show', view: surveyOverView(language) };
  }
}

/** "Tell the channel": the numbers go to everybody, once. */
export async function tellChannel({ bot, userId, value }: Press): Promise<Reply> {
  const [may, { language }] = await Promise.all([isOrganiser(bot, userId), readerOf(bot, userId)]);
  if (!may) return notOrganiserReply(language);
  const survey = await bot.store.surveys.get(value);
  if (survey === null || survey.result === null) return noResultReply(language);
  const { call, channel, result } = survey;
  const key = saidKey(survey.id);
  const { wanted } = surveyWish(key, channel, bot.clock.now(), { kind: 'survey-said', call, result });
  const changes = fulfil({ wanted, onlyIfSent: false }, await bot.store.outbox.get(key));
  const applied = changes === 'later' ? 0 : await bot.store.outbox.apply(changes);
  return applied === 0 ? decidedReply(language) : toldReply(channel, language);
}

/** `feedback`: how the last calls were, for the organisers; with `csv` all of them as a file. */
export async function feedbackCommand({ bot, userId, text }: Typed): Promise<Reply> {
  const [may, { language }] = await Promise.all([isOrganiser(bot, userId), readerOf(bot, userId)]);
  if (!may) return notOrganiserReply(language);
  const { community, topics } = bot.config;
  if (text.toLowerCase() !== 'csv') {
    const surveys = await bot.store.surveys.closed(null, SHOWN);
    return feedbackReply(surveys, community, topics.command, language);
  }
  const content = feedbackCsv(await bot.store.surveys.closed(null, ALL));
  const comment = feedbackFileText(language);
  await bot.slack.sendFile({ userId, name: 'feedback.csv', content, comment });
  return comment;
}
