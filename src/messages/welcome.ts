import type { Language } from '../domain/language.ts';
import type { WelcomeFacts } from '../domain/welcome.ts';
import { actions, section } from './blocks.ts';
import { linkButtons, type MessageContext, whenToken } from './call.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { remindButtons } from './own-reminder.ts';
import { timeWords } from './when.ts';

function callLines({ call }: WelcomeFacts, when: Mrkdwn, language: Language) {
  if (call === null) return [];
  return [told(language, 'welcome.call'), mrkdwn`*${plain(call.title)}*, ${when}`];
}

function groupLines({ groups, command }: WelcomeFacts, language: Language): Mrkdwn[] {
  if (groups.length === 0) return [];
  const names = groups.map(({ name, channel }) =>
    channel === null ? mrkdwn`${plain(name, 150)}` : mrkdwn`${plain(name, 150)} (${channelName(channel)})`,
  );
  const more = plain(command, 50);
  return [told(language, 'welcome.groups', { groups: joined(names, 1200, ' · '), command: more })];
}

/** The only message that nobody asked for, to somebody who has just joined. */
export function welcomeMessage(facts: WelcomeFacts, { community, language }: MessageContext): Message {
  const { call, start, zone } = facts;
  const channels = joined(start.map(channelName), 600, ', ');
  const hello = [
    told(language, 'welcome.hello', { community: plain(community.name, 200) }),
    ...(start.length === 0 ? [] : [told(language, 'welcome.start', { channels })]),
  ];
  const working = groupLines(facts, language);
  const end = [told(language, 'welcome.home'), told(language, 'welcome.once')];
  const spoken = call === null ? mrkdwn`` : mrkdwn`${plain(timeWords(call.time, zone, language))}`;
  const shown = call === null ? mrkdwn`` : whenToken(call, zone, language);
  const buttons = call === null ? [] : [...linkButtons(call, language), ...remindButtons(call, language)];
  return {
    text: joined([...hello, ...callLines(facts, spoken, language), ...working, ...end], TEXT_LIMIT),
    blocks: [
      ...section(hello),
      ...section(callLines(facts, shown, language)),
      ...actions(buttons),
      ...section(working),
      ...section(end),
    ],
  };
}
