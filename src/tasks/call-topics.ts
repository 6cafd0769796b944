import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import { matches } from '../domain/match.ts';
import { occurrenceKey, occurrenceOfKey } from '../domain/occurrence.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import { type CallTopics, topicsForCall } from '../domain/topic.ts';

/** Closer to the call nobody prepares for a topic any more. */
const AHEAD = 12 * HOUR;

/**
 * What a reminder of a touchpoint says of topics: looked up when it is sent, so that a vote edits nothing. `null` for
 * every other message, and for reminders that come shortly before the call.
 */
export async function callTopics(
  { config, store }: Bot,
  { facts, state }: Delivery,
  now: Instant,
): Promise<CallTopics | null> {
  if (facts.kind !== 'reminder' || facts.call.time.allDay || !facts.listed) return null;
  const sentAt = state.name === 'posted' ? state.postedAt : now;
  if (facts.call.time.start - sentAt < AHEAD) return null;
  const { feed } = occurrenceOfKey(facts.call.key);
  const record = await store.feeds.get(feed);
  const occurrence = record?.occurrences.find((candidate) => occurrenceKey(candidate) === facts.call.key);
  if (occurrence === undefined || !matches(config.touchpoints.match, occurrence)) return null;
  const topics = topicsForCall(facts.call.key, await store.topics.all());
  return topics.planned.length + topics.wanted.length === 0 ? null : topics;
}
