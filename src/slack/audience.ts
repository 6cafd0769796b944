import type { WebClient } from '@slack/web-api';
import type { Standing } from '../domain/standing.ts';
import type { ChannelOutcome, Slack } from './slack.ts';

/** So many names of a channel are asked for at once; who has more members needs no closer look. */
const PAGE = 200;

/** Counts the people in a channel: https://docs.slack.dev/reference/methods/conversations.members */
export function createAudience(
  client: WebClient,
  channelOf: (ref: string) => Promise<ChannelOutcome>,
  standingOf: (userId: string) => Promise<Standing>,
): Slack['audience'] {
  return async (ref, enough) => {
    const channel = await channelOf(ref);
    if (channel.type !== 'channel') return null;
    try {
      const { members = [] } = await client.conversations.members({ channel: channel.id, limit: PAGE });
      let people = 0;
      for (const member of members) {
        const standing = people < enough ? await standingOf(member) : 'bot';
        if (standing !== 'bot' && standing !== 'gone') people += 1;
      }
      return people;
    } catch {
      return null;
    }
  };
}
