import type { WebClient } from '@slack/web-api';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import { failureOf } from './classify.ts';
import { missingChannel } from './missing-channel.ts';
import type { ChannelOutcome } from './slack.ts';

type Channel = { id: string; isMember: boolean };

/** A name is looked up afresh this often, and an unknown one at most so often. */
const FRESH = HOUR;
const IMPATIENCE = MINUTE;
const PAGES = 50;

/** Finds channels by `#name` (from a list that is kept for an hour) or checks their id. */
export function createChannels(
  client: WebClient,
  now: () => Instant,
): (ref: string) => Promise<ChannelOutcome> {
  let names = new Map<string, Channel>();
  let listedAt = Number.NEGATIVE_INFINITY;

  const byName = async (name: string): Promise<ChannelOutcome> => {
    const age = now() - listedAt;
    if (age > FRESH || age < 0 || (!names.has(name) && age > IMPATIENCE)) {
      names = await list(client);
      listedAt = now();
    }
    const channel = names.get(name);
    if (channel !== undefined) return { type: 'channel', ...channel };
    return { type: 'unknown', reason: 'channel_not_found' };
  };

  return async (ref) => {
    try {
      return await (ref.startsWith('#') ? byName(ref.slice(1)) : byId(client, ref));
    } catch (error) {
      const kept = names.get(ref.slice(1));
      return ref.startsWith('#') && kept !== undefined
        ? { type: 'channel', ...kept }
        : missingChannel(error, UNKNOWN);
    }
  };
}

async function byId(client: WebClient, id: string): Promise<ChannelOutcome> {
  const { channel } = await client.conversations.info({ channel: id });
  return { type: 'channel', id, isMember: channel?.is_member ?? false };
}

/** Communities without private channels may leave out the scope for them, and then only public ones can be listed. */
async function list(client: WebClient): Promise<Map<string, Channel>> {
  try {
    return await listTypes(client, 'public_channel,private_channel');
  } catch (error) {
    const failure = failureOf(error);
    if (failure.type !== 'refused' || failure.error !== 'missing_scope') throw error;
    return await listTypes(client, 'public_channel');
  }
}

async function listTypes(client: WebClient, types: string): Promise<Map<string, Channel>> {
  const found = new Map<string, Channel>();
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const paging = cursor === '' ? {} : { cursor };
    const answer = await client.conversations.list({ types, exclude_archived: true, limit: 999, ...paging });
    for (const { id, name, is_member } of answer.channels ?? []) {
      if (id !== undefined && name !== undefined) found.set(name, { id, isMember: is_member ?? false });
    }
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (cursor === '') break;
  }
  return found;
}

/** These say that the channel is not there for us; every other failure may pass. */
const UNKNOWN = [
  'channel_not_found',
  'channel_is_limited_access',
  'method_not_supported_for_channel_type',
  'not_in_channel',
];
