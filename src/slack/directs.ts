import type { WebClient } from '@slack/web-api';
import { missingChannel } from './missing-channel.ts';
import type { ChannelOutcome } from './slack.ts';

/** These say that the person cannot be written to; every other failure may pass. */
const UNREACHABLE = ['user_not_found', 'user_not_visible', 'user_disabled', 'users_list_not_supplied'];

/** Finds the direct conversation with a user (kept for good: it never changes). https://docs.slack.dev/reference/methods/conversations.open */
export function createDirects(client: WebClient): (userId: string) => Promise<ChannelOutcome> {
  const known = new Map<string, string>();
  return async (userId) => {
    try {
      const id = known.get(userId) ?? (await client.conversations.open({ users: userId })).channel?.id;
      if (id === undefined) return { type: 'later', reason: 'no conversation was named', retryAfter: null };
      known.set(userId, id);
      return { type: 'channel', id, isMember: true };
    } catch (error) {
      return missingChannel(error, UNREACHABLE);
    }
  };
}
