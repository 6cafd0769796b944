import type { WelcomeFacts } from '../domain/welcome.ts';
import { actions, section } from './blocks.ts';
import { linkButtons, type MessageContext, whenToken } from './call.ts';
import type { Message } from './message.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { remindButtons } from './own-reminder.ts';
import { timeWords } from './when.ts';

const TEXT_LIMIT = 3900;

function callLines({ call }: WelcomeFacts, when: Mrkdwn, language: NonNullable<MessageContext['language']>) {
  if (call === null) return [];
  return [told(language, 'welcome.call'), mrkdwn`*${plain(call.title)}*, ${when}`];
}

/** The only message that nobody asked for, to somebody who has just joined. */
export function welcomeMessage(facts: WelcomeFacts, { community, language = 'en' }: MessageContext): Message {
  const { call, start, zone } = facts;
  const channels = joined(start.map(channelName), 600, ', ');
  const hello = [
    told(language, 'welcome.hello', { community: plain(community.name, 200) }),
    ...(start.length === 0 ? [] : [told(language, 'welcome.start', { channels })]),
  ];
  const end = [told(language, 'welcome.home'), told(language, 'welcome.once')];
  const spoken = call === null ? mrkdwn`` : mrkdwn`${plain(timeWords(call.time, zone, language))}`;
  const shown = call === null ? mrkdwn`` : whenToken(call, zone, language);
  const buttons = call === null ? [] : [...linkButtons(call, language), ...remindButtons(call, language)];
  return {
    text: joined([...hello, ...callLines(facts, spoken, language), ...end], TEXT_LIMIT),
    blocks: [
      ...section(hello),
      ...section(callLines(facts, shown, language)),
      ...actions(buttons),
      ...section(end),
    ],
  };
}
