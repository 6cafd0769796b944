import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Bot } from '../src/bot.ts';
import { ACTION } from '../src/messages/ids.ts';
import { sendCalendarFile } from './calendar.ts';
import { confirmHeld, postHeld } from './delivery.ts';
import { believeFeed, refuseFeed } from './feed.ts';
import { listener, type Press, type Reply } from './listener.ts';

/** Slack opens the address by itself, and still wants to be acknowledged. */
const nothing = async (): Promise<Reply> => null;

/** Every button that we answer. */
const ACTIONS: readonly (readonly [string, (press: Press) => Promise<Reply>])[] = [
  [ACTION.heldPost, postHeld],
  [ACTION.heldThere, confirmHeld],
  [ACTION.feedTrue, believeFeed],
  [ACTION.feedKeep, refuseFeed],
  [ACTION.ics, sendCalendarFile],
  [ACTION.join, nothing],
  [ACTION.agenda, nothing],
  [ACTION.rsvp, nothing],
  [ACTION.google, nothing],
  [ACTION.outlook, nothing],
];

/** Lets the app answer everything that people can do. */
export function registerHandlers(app: App, bot: Bot): void {
  for (const [id, work] of ACTIONS) app.action<BlockAction<ButtonAction>>(id, listener(bot, work));
}
