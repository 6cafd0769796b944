import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';

/** Where a message goes: the channel's id, and the message that it answers. */
export type Place =
  | { type: 'place'; channelId: string; threadTs: string | null }
  | { type: 'later'; reason: string; retryAfter: Millis | null }
  | { type: 'unknown'; reason: string };

/** A reply goes to where its parent is (only then it is claimed), everything else to its channel. */
export async function placeOf({ store, slack }: Bot, row: Delivery): Promise<Place> {
  const parent = row.threadOf === null ? null : await store.outbox.get(row.threadOf);
  // Of a message that people confirmed we know no ts: its news go to the channel.
  if (parent?.state.name === 'posted' && parent.state.ts !== '') {
    return { type: 'place', channelId: parent.state.channelId, threadTs: parent.state.ts };
  }
  const channel = await slack.channel(row.channel);
  return channel.type === 'channel' ? { type: 'place', channelId: channel.id, threadTs: null } : channel;
}
