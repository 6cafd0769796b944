import type { Delivery } from '../../domain/delivery.ts';
import type { FeedHealth, HomeFacts, OpenSurvey } from '../../domain/home.ts';
import type { Reader } from '../../domain/person.ts';
import type { Instant } from '../../domain/time.ts';
import { actions, section } from '../blocks.ts';
import { deliveryTitle } from '../delivery-title.ts';
import { itemTitle } from '../item.ts';
import { channelName, type Mrkdwn, mrkdwn, plain, told } from '../mrkdwn.ts';
import { heldButtons } from '../notice.ts';
import { say } from '../say.ts';
import { wallWords } from '../when.ts';
import type { HomeSection } from './section.ts';

function moment(at: Instant, { zone, language }: Reader) {
  return plain(wallWords(at, zone, language));
}

/** What waits for a moderator, longest first; nothing for who is none. */
export function waitingSections({ waiting, reader }: HomeFacts): HomeSection[] {
  if (waiting === null) return [];
  const { items, total, channel } = waiting;
  const { language } = reader;
  const lines = items.map(({ content, waitingSince }): Mrkdwn => {
    const title = plain(itemTitle(content), 200);
    return mrkdwn`• ${told(language, 'work.waiting-line', { title, date: moment(waitingSince, reader) })}`;
  });
  const left = total - items.length;
  const where =
    left > 0
      ? told(language, 'work.waiting-more', { count: left, channel: channelName(channel) })
      : told(language, 'work.waiting-all', { channel: channelName(channel) });
  const title = say(language, 'work.waiting');
  return [{ title, groups: items.length === 0 ? [] : [section([...lines, where])] }];
}

function feedLine({ name, goodAt, failingSince, suspect }: FeedHealth, reader: Reader): Mrkdwn {
  const { language } = reader;
  const feed = plain(name, 100);
  if (failingSince !== null)
    return told(language, 'work.failing', { feed, date: moment(failingSince, reader) });
  if (suspect) return told(language, 'work.suspect', { feed });
  if (goodAt === null) return told(language, 'work.unread', { feed });
  return told(language, 'work.good', { feed, date: moment(goodAt, reader) });
}

function heldBlocks(rows: readonly [Delivery, ...Delivery[]], { language }: Reader) {
  const [{ key, channel }] = rows;
  const title = plain(rows.map(({ facts }) => deliveryTitle(facts, language)).join(' + '), 300);
  return [
    ...section([told(language, 'work.held-line', { title, channel: channelName(channel) })]),
    ...actions(heldButtons(key, language)),
  ];
}

function surveyLine({ call, channel, closesAt }: OpenSurvey, reader: Reader): Mrkdwn {
  const title = plain(call.title, 200);
  const facts = { title, channel: channelName(channel), date: moment(closesAt, reader) };
  return mrkdwn`• ${told(reader.language, 'work.survey-line', facts)}`;
}

/** Messages in doubt, which surveys are open, and how each calendar is doing; nothing for who is no organiser. */
export function operationSections({ operation, reader }: HomeFacts): HomeSection[] {
  if (operation === null) return [];
  const { feeds, held, surveys } = operation;
  const open = surveys.map((survey) => surveyLine(survey, reader));
  const lines = feeds.map((feed) => mrkdwn`• ${feedLine(feed, reader)}`);
  return [
    { title: say(reader.language, 'work.held'), groups: held.map((rows) => heldBlocks(rows, reader)) },
    { title: say(reader.language, 'work.surveys'), groups: open.length === 0 ? [] : [section(open)] },
    { title: say(reader.language, 'work.feeds'), groups: lines.length === 0 ? [] : [section(lines)] },
  ];
}
