import type { Reader } from '../src/domain/person.ts';
import { loadingView } from '../src/messages/reply.ts';
import { readerInTime } from '../src/reader.ts';
import type { Press } from './listener.ts';

/**
 * Opens a window that asks for a moment's patience, in the language of who reads it, to be filled when what it shows was
 * looked up. `viewId` is `null` when Slack did not open it.
 */
export async function openWindow({
  bot,
  userId,
  triggerId,
}: Pick<Press, 'bot' | 'userId' | 'triggerId'>): Promise<{ viewId: string | null; reader: Reader }> {
  const reader = await readerInTime(bot, userId);
  return { viewId: await bot.slack.openView(triggerId, loadingView(reader.language)), reader };
}
