import { personJson } from '../src/domain/person-data.ts';
import { dataFileText, dataView, forgetView, forgottenHome } from '../src/messages/privacy.ts';
import type { Press, Reply } from './listener.ts';
import { openWindow } from './window.ts';

/** "My data": everything that is stored of who pressed, as a file by direct message to them. */
export async function sendMyData(press: Press): Promise<Reply> {
  const { bot, userId } = press;
  const { viewId, reader } = await openWindow(press);
  if (viewId !== null) await bot.slack.updateView(viewId, dataView(reader.language));
  const content = personJson(await bot.store.privacy.dataOf(userId));
  const comment = dataFileText(reader.language);
  await bot.slack.sendFile({ userId, name: 'my-data.json', content, comment });
  return null;
}

/** "Forget me": Slack has asked whether they are sure. Their Home shows nothing of them until they open it again. */
export async function forgetMe(press: Press): Promise<Reply> {
  const { bot, userId } = press;
  const { viewId, reader } = await openWindow(press);
  const outcome = await bot.store.privacy.forget(userId, bot.clock.now());
  bot.log.info({ outcome }, 'a member wanted to be forgotten');
  if (viewId !== null) await bot.slack.updateView(viewId, forgetView(outcome, reader.language));
  if (outcome === 'forgotten') await bot.slack.publishHome(userId, forgottenHome(reader.language));
  return null;
}
