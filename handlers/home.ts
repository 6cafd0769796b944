import type { Bot } from '../src/bot.ts';
import { readSettings } from '../src/domain/settings.ts';
import { say } from '../src/messages/say.ts';
import { settingsView } from '../src/messages/settings.ts';
import { readerOf } from '../src/reader.ts';
import type { FormReply, Heard, Press, Reply, Sent } from './listener.ts';
import { calendarOf, replanOwn } from './own-reminder.ts';
import { openWindow } from './window.ts';

/** App Home was opened: it is shown anew within a second. */
export async function openHome({ bot, userId }: Heard): Promise<void> {
  await bot.store.homes.open(userId, bot.clock.now());
}

/** "Change settings". */
export async function openSettings({ bot, userId, triggerId }: Press): Promise<Reply> {
  const { viewId } = await openWindow({ bot, userId, triggerId });
  if (viewId !== null) await bot.slack.updateView(viewId, await settingsForm(bot, userId));
  return null;
}

async function settingsForm(bot: Bot, userId: string) {
  const [settings, reader] = await Promise.all([bot.store.people.settingsOf(userId), readerOf(bot, userId)]);
  return settingsView(settings, reader);
}

/** The settings were sent: they hold from now on, also for what is planned already. */
export async function saveSettings({ bot, userId, answers }: Sent): Promise<FormReply> {
  const chosen = readSettings(answers);
  if (!chosen.ok) {
    const { language } = await readerOf(bot, userId);
    return { type: 'errors', errors: { [chosen.field]: say(language, 'settings.both') } };
  }
  const calendar = await calendarOf(bot);
  await bot.store.transaction(async (rooms) => {
    await rooms.people.choose(userId, chosen.settings);
    await replanOwn(bot, rooms, userId, calendar);
  });
  return null;
}
