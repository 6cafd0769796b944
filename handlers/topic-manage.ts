import type { Bot } from '../src/bot.ts';
import { readLine } from '../src/domain/answers.ts';
import { callOf } from '../src/domain/call.ts';
import type { Answers } from '../src/domain/item.ts';
import { matches } from '../src/domain/match.ts';
import { occurrenceKey } from '../src/domain/occurrence.ts';
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
  organisersOnlyView,
  TOPIC_DEEDS,
  topicChangedView,
} from '../src/messages/topic.ts';
import { isOrganiser } from '../src/organiser.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';
import { openWindow } from './window.ts';

/** "Manage": the form with what can be done with a topic. */
export async function openManage({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId } = await openWindow({ bot, userId, triggerId });
  if (viewId === null) return null;
  const topic = await bot.store.topics.get(value);
  const may = await isOrganiser(bot, userId);
  const others = (await bot.store.topics.all()).filter(
    ({ id, status }) => id !== value && status !== 'merged',
  );
  const { coming } = await touchpoints(bot);
  const view = !may
    ? organisersOnlyView()
    : topic === null || topic.status === 'merged'
      ? topicChangedView()
      : manageTopicView(topic, coming, others, bot.config.community.zone);
  await bot.slack.updateView(viewId, view);
  return null;
}

/** The touchpoints that are to come, soonest first, and the last one that is over. */
async function touchpoints({
  clock,
  config,
  store,
}: Bot): Promise<{ coming: TopicCall[]; last: TopicCall | null }> {
  const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
  const calls = records
    .flatMap((record) => record?.occurrences ?? [])
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
  if (!(await isOrganiser(bot, userId))) return { type: 'show', view: organisersOnlyView() };
  const title = readLine(answers, 'title', 'no-new-title', LONGEST_TITLE);
  if (!title.ok) return { type: 'errors', errors: fieldErrors({ title: title.mistake }, 'en') };
  const before = await bot.store.topics.get(data);
  if (before === null || before.status === 'merged') return { type: 'show', view: topicChangedView() };
  const change = await changeOf(bot, { ...before, title: title.text }, answers);
  if (!change.ok) return { type: 'errors', errors: change.errors };
  const done = await bot.store.transaction(async ({ topics }) => {
    const { after } = change;
    if (after.mergedInto !== null) return topics.merge(after, after.mergedInto);
    if (!(await topics.put(after))) return false;
    if (after.status === 'done') await topics.clearVotes(after.id);
    return true;
  });
  return { type: 'show', view: done ? managedView() : topicChangedView() };
}

type Change = { ok: true; after: Topic } | { ok: false; errors: Record<string, string> };

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
      if (call === undefined) return { ok: false, errors: { call: 'Please choose the call.' } };
      return { ok: true, after: plannedTopic(topic, call) };
    }
    case 'merge': {
      const into = await bot.store.topics.get(String(answers['into'] ?? ''));
      if (into === null || into.status === 'merged' || into.id === topic.id)
        return { ok: false, errors: { into: 'Please choose the topic.' } };
      return { ok: true, after: mergedTopic(topic, into.id) };
    }
  }
}
