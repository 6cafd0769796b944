import type { ModalView } from '@slack/types';
import type { Bot } from '../src/bot.ts';
import { readLine } from '../src/domain/answers.ts';
import type { Language } from '../src/domain/language.ts';
import { suggestionsFacts } from '../src/domain/suggestion.ts';
import { withoutPeople } from '../src/domain/survey-answer.ts';
import { surveyWish } from '../src/domain/survey-delivery.ts';
import { scheduled } from '../src/domain/thread.ts';
import { LONGEST_TITLE, newTopic } from '../src/domain/topic.ts';
import { offReply } from '../src/messages/listing.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import { closedReply } from '../src/messages/moderation.ts';
import { notOrganiserReply } from '../src/messages/reply.ts';
import { outcomeView, strangerLine } from '../src/messages/submission.ts';
import {
  leftReply,
  suggestedView,
  suggestView,
  takenView,
  takeSuggestionView,
} from '../src/messages/suggestion.ts';
import { notOpenReply, topicsReply, votedReply } from '../src/messages/topic.ts';
import { organisersOnlyView } from '../src/messages/topic-manage.ts';
import { isOrganiser } from '../src/organiser.ts';
import { languageInSecret, readerOf } from '../src/reader.ts';
import type { FormReply, Press, Reply, Sent, Typed } from './listener.ts';
import { openOffer } from './submission.ts';
import { openWindow } from './window.ts';

/** `topics`: what members can vote for, what is planned, and what was talked about. */
export async function topicsCommand({ bot, userId }: Typed): Promise<Reply> {
  const [standing, person] = await Promise.all([bot.slack.standingOf(userId), readerOf(bot, userId)]);
  if (standing === 'bot' || standing === 'gone') return strangerLine(standing, person.language);
  const { topics } = bot.store;
  const organiser = await isOrganiser(bot, userId);
  const reader = {
    ...person,
    vote: await topics.voteOf(userId),
    organiser,
    proposes: bot.config.submissions.session.settings !== null,
  };
  return topicsReply(await topics.all(), organiser ? await topics.suggestions() : [], reader);
}

/** "I want this": the one vote of a member. */
export async function vote({ bot, userId, value }: Press): Promise<Reply> {
  const [topic, { language }] = await Promise.all([bot.store.topics.get(value), readerOf(bot, userId)]);
  if (topic?.status !== 'open') return notOpenReply(language);
  await bot.store.topics.vote(userId, topic.id);
  return votedReply(topic.title, language);
}

/** "Suggest a topic": its form. */
export async function openSuggest({ bot, userId, triggerId }: Press): Promise<Reply> {
  await bot.slack.openView(triggerId, suggestView(await languageInSecret(bot, userId)));
  return null;
}

/** A suggestion was sent: it goes to the organisers, and nothing of who sent it is kept. */
export async function suggest({ bot, userId, answers }: Sent): Promise<FormReply> {
  const language = await languageInSecret(bot, userId);
  const line = readLine(answers, 'title', 'no-suggestion', 200);
  if (!line.ok) return { type: 'errors', errors: fieldErrors({ title: line.mistake }, language) };
  const suggestion = { id: bot.ids.random(), text: withoutPeople(line.text) };
  const { organisers } = bot.config;
  await bot.store.transaction(async ({ topics, outbox }) => {
    await topics.suggest(suggestion);
    if (organisers === null) return;
    const facts = suggestionsFacts([suggestion]);
    const { wanted } = surveyWish(`suggestion/${suggestion.id}`, organisers.channel, bot.clock.now(), facts);
    await outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }]);
  });
  return { type: 'show', view: suggestedView(language) };
}

/** "Make it a topic": the form in which its title is worded. */
export async function openTake({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId, reader } = await openWindow({ bot, userId, triggerId });
  if (viewId === null) return null;
  await bot.slack.updateView(viewId, await takeView(bot, userId, value, reader.language));
  return null;
}

async function takeView(bot: Bot, userId: string, id: string, language: Language): Promise<ModalView> {
  if (!(await isOrganiser(bot, userId))) return organisersOnlyView(language);
  const suggestion = (await bot.store.topics.suggestions()).find((one) => one.id === id);
  return suggestion === undefined ? closedView(language) : takeSuggestionView(suggestion, language);
}

function closedView(language: Language): ModalView {
  return outcomeView(closedReply(language), language);
}

/** The title was sent: the suggestion is a topic. */
export async function takeSuggestion({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const [may, { language }] = await Promise.all([isOrganiser(bot, userId), readerOf(bot, userId)]);
  if (!may) return { type: 'show', view: organisersOnlyView(language) };
  const line = readLine(answers, 'title', 'no-new-title', LONGEST_TITLE);
  if (!line.ok) return { type: 'errors', errors: fieldErrors({ title: line.mistake }, language) };
  const taken = await bot.store.transaction(async ({ topics }) => {
    if ((await topics.decide(data, 'taken')) === null) return false;
    return topics.put(newTopic(bot.ids.random(), line.text, bot.clock.now()));
  });
  return { type: 'show', view: taken ? takenView(language) : closedView(language) };
}

/** "Leave it": it does not become a topic. */
export async function leaveSuggestion({ bot, userId, value }: Press): Promise<Reply> {
  const [may, { language }] = await Promise.all([isOrganiser(bot, userId), readerOf(bot, userId)]);
  if (!may) return notOrganiserReply(language);
  const left = await bot.store.topics.decide(value, 'left');
  return left === null ? closedReply(language) : leftReply(language);
}

/** `propose`, or "Propose a session": the form of a session, which goes to the moderators. */
export async function proposeCommand(typed: Typed): Promise<Reply> {
  const { settings } = typed.bot.config.submissions.session;
  if (settings === null) return offReply('session', (await readerOf(typed.bot, typed.userId)).language);
  return openOffer({ ...typed, text: '' }, settings, { kind: 'session', link: '' });
}

/** The button that does the same. */
export async function propose({ bot, userId, triggerId }: Press): Promise<Reply> {
  return proposeCommand({ bot, userId, triggerId, text: '' });
}
