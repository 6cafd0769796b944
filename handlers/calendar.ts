import type { Bot } from '../src/bot.ts';
import { type Call, callOf } from '../src/domain/call.ts';
import { occurrenceKey } from '../src/domain/occurrence.ts';
import { icsText } from '../src/messages/ics.ts';
import { calendarFileReply, calendarFileText, callGoneReply } from '../src/messages/reply.ts';
import type { Press, Reply } from './listener.ts';

/** ".ics": the call as a file, by direct message to who pressed. */
export async function sendCalendarFile({ bot, userId, value }: Press): Promise<Reply> {
  const call = await findCall(bot, value);
  if (call === null) return callGoneReply();
  const content = icsText(call, bot.clock.now());
  await bot.slack.sendFile({ userId, name: 'call.ics', content, comment: calendarFileText(call) });
  return calendarFileReply();
}

/** The call as its feed has it now; the first part of its key names the feed. */
async function findCall({ config, store }: Bot, key: string): Promise<Call | null> {
  const [feed = ''] = key.split('/');
  const record = await store.feeds.get(decodeURIComponent(feed));
  const occurrence = record?.occurrences.find((candidate) => occurrenceKey(candidate) === key);
  return occurrence === undefined ? null : callOf(occurrence, config.community.linkHosts);
}
