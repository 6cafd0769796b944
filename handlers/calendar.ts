import type { Bot } from '../src/bot.ts';
import { type Call, callOf } from '../src/domain/call.ts';
import { occurrenceKey } from '../src/domain/occurrence.ts';
import { icsText } from '../src/messages/ics.ts';
import { calendarFileReply, calendarFileText, callGoneReply } from '../src/messages/reply.ts';
import { readerOf } from '../src/reader.ts';
import type { Press, Reply } from './listener.ts';

/** ".ics": the call as a file, by direct message to who pressed. */
export async function sendCalendarFile({ bot, userId, value }: Press): Promise<Reply> {
  const [call, { language }] = await Promise.all([findCall(bot, value), readerOf(bot, userId)]);
  if (call === null) return callGoneReply(language);
  const content = icsText(call, bot.clock.now());
  await bot.slack.sendFile({ userId, name: 'call.ics', content, comment: calendarFileText(call, language) });
  return calendarFileReply(language);
}

/** The call as its feed has it now; the first part of its key names the feed. */
async function findCall({ config, store }: Bot, key: string): Promise<Call | null> {
  const [feed = ''] = key.split('/');
  const record = await store.feeds.get(decodeURIComponent(feed));
  const occurrence = record?.occurrences.find((candidate) => occurrenceKey(candidate) === key);
  return occurrence === undefined ? null : callOf(occurrence, config.community.linkHosts);
}
