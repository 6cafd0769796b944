import type { ModalView } from '@slack/types';
import type { Bot } from '../src/bot.ts';
import { knownOccurrences } from '../src/calendars.ts';
import { readLine } from '../src/domain/answers.ts';
import { callOf } from '../src/domain/call.ts';
import type { Answers } from '../src/domain/item.ts';
import { matches } from '../src/domain/match.ts';
import { occurrenceKey } from '../src/domain/occurrence.ts';
import type { Reader } from '../src/domain/person.ts';
import {
  doneTopic,
  LONGEST_TITLE,
  mergedTopic,
  openedTopic,
  plannedTopic,
  type Topic,
  type TopicCall,
} from '../src/domain/topic.ts';
import { overAt } from '../src/domain/walltime.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import {
  managedView,
  manageTopicView,
  notChosenErrors,
  organisersOnlyView,
  TOPIC_DEEDS,
  topicChangedView,
} from '../src/messages/topic-manage.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerOf } from '../src/reader.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';
import { openWindow } from './window.ts';

/** "Manage": the form with what can be done with a topic. */
export async function openManage({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId, reader } = await openWindow({ bot, userId, triggerId });
  if (viewId === null) return null;
  await bot.slack.updateView(viewId, await manageView(bot, userId, value, reader));
  return null;
}

async function manageView(bot: Bot, userId: string, id: string, reader: Reader): Promise<ModalView> {
  if (!(await isOrganiser(bot, userId))) return organisersOnlyView(reader.language);
  const topic = await bot.store.topics.get(id);
  if (topic === null || topic.status === 'merged') return topicChangedView(reader.language);
  const others = (await bot.store.topics.all()).filter(
    (other) => other.id !== id && other.status !== 'merged',
  );
  const { coming } = await touchpoints(bot);
  return manageTopicView(topic, coming, others, reader);
}

/** The touchpoints that are to come, soonest first, and the last one that is over. */
async function touchpoints(bot: Bot): Promise<{ coming: TopicCall[]; last: TopicCall | null }> {
  const { clock, config } = bot;
  const calls = (await knownOccurrences(bot))
    .filter((occurrence) => matches(config.touchpoints.match, occurrence))
    .filter(({ status, removed }) => status !== 'CANCELLED' && !removed)
    .map((occurrence) => ({
      occurrence: occurrenceKey(occurrence),
      title: callOf(occurrence, config.community.linkHosts).title,
      at: overAt(occurrence.time),
    }))
    .sort((one, other) => one.at - other.at);
  const now = clock.now();
  return { coming: calls.filter(({ at }) => at > now), last: calls.findLast(({ at }) => at <= now) ?? null };
}

/** The form was sent. Of two who change a topic the first wins. */
export async function manageTopic({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const [may, { language }] = await Promise.all([isOrganiser(bot, userId), readerOf(bot, userId)]);
  if (!may) return { type: 'show', view: organisersOnlyView(language) };
  const title = readLine(answers, 'title', 'no-new-title', LONGEST_TITLE);
  if (!title.ok) return { type: 'errors', errors: fieldErrors({ title: title.mistake }, language) };
  const before = await bot.store.topics.get(data);
  if (before === null || before.status === 'merged')
    return { type: 'show', view: topicChangedView(language) };
  const change = await changeOf(bot, { ...before, title: title.text }, answers);
  if (!change.ok) return { type: 'errors', errors: notChosenErrors(change.missing, language) };
  const done = await bot.store.transaction(async ({ topics }) => {
    const { after } = change;
    if (after.mergedInto !== null) return topics.merge(after, after.mergedInto);
    if (!(await topics.put(after))) return false;
    if (after.status === 'done') await topics.clearVotes(after.id);
    return true;
  });
  return { type: 'show', view: done ? managedView(language) : topicChangedView(language) };
}

type Change = { ok: true; after: Topic } | { ok: false; missing: 'call' | 'into' };

async function changeOf(bot: Bot, topic: Topic, answers: Answers): Promise<Change> {
  const deed = TOPIC_DEEDS.find((one) => one === answers['deed']) ?? 'rename';
  const { coming, last } = await touchpoints(bot);
  switch (deed) {
    case 'rename':
      return { ok: true, after: { ...topic, version: topic.version + 1 } };
    case 'open':
      return { ok: true, after: openedTopic(topic) };
    case 'done': {
      const now = { occurrence: '', title: bot.config.community.name, at: bot.clock.now() };
      return { ok: true, after: doneTopic(topic, last ?? now) };
    }
    case 'plan': {
      const call = coming.find(({ occurrence }, index) =>
        [occurrence, `#${index}`].includes(String(answers['call'])),
      );
      if (call === undefined) return { ok: false, missing: 'call' };
      return { ok: true, after: plannedTopic(topic, call) };
    }
    case 'merge': {
      const into = await bot.store.topics.get(String(answers['into'] ?? ''));
      if (into === null || into.status === 'merged' || into.id === topic.id)
        return { ok: false, missing: 'into' };
      return { ok: true, after: mergedTopic(topic, into.id) };
    }
  }
}
