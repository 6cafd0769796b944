import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Bot } from '../src/bot.ts';
import { KINDS } from '../src/domain/item.ts';
import { ACTION, FORM } from '../src/messages/ids.ts';
import { sendCalendarFile } from './calendar.ts';
import { confirmHeld, postHeld } from './delivery.ts';
import { answerQuestion, ask, openAnswer, openAsk } from './exchange.ts';
import { believeFeed, refuseFeed } from './feed.ts';
import { openHome, openSettings, saveSettings } from './home.ts';
import {
  type FormReply,
  onCommand,
  onForm,
  onHeard,
  onPress,
  type Press,
  type Reply,
  type Sent,
} from './listener.ts';
import { answerCommand } from './listing.ts';
import { approve, claim, editApprove, openEditApprove } from './moderation.ts';
import { welcome } from './newcomer.ts';
import { remindOfCall, remindOfSeries, stopReminding } from './own-reminder.ts';
import { openReject, reject } from './rejection.ts';
import { markFilled, renew, withdraw } from './renewal.ts';
import { changeListed, openChange, sendChange, sendOffer } from './submission.ts';
import { answerTouchpoint } from './touchpoint.ts';

/** Slack opens the address by itself, and still wants to be acknowledged. */
const nothing = async (): Promise<Reply> => null;

/** Every button that we answer. */
const ACTIONS: readonly (readonly [string, (press: Press) => Promise<Reply>])[] = [
  [ACTION.heldPost, postHeld],
  [ACTION.heldThere, confirmHeld],
  [ACTION.feedTrue, believeFeed],
  [ACTION.feedKeep, refuseFeed],
  [ACTION.ics, sendCalendarFile],
  [ACTION.remindCall, remindOfCall],
  [ACTION.remindSeries, remindOfSeries],
  [ACTION.remindStop, stopReminding],
  [ACTION.settings, openSettings],
  [ACTION.join, nothing],
  [ACTION.agenda, nothing],
  [ACTION.rsvp, nothing],
  [ACTION.google, nothing],
  [ACTION.outlook, nothing],
  [ACTION.openItem, nothing],
  [ACTION.approve, approve],
  [ACTION.editApprove, openEditApprove],
  [ACTION.ask, openAsk],
  [ACTION.reject, openReject],
  [ACTION.claim, claim],
  [ACTION.answer, openAnswer],
  [ACTION.change, openChange],
  [ACTION.withdraw, withdraw],
  [ACTION.filled, markFilled],
  [ACTION.renew, renew],
];

/** Every form that we take. */
const FORMS: readonly (readonly [string, (sent: Sent) => Promise<FormReply>])[] = [
  [FORM.offer, sendOffer],
  [FORM.change, sendChange],
  [FORM.listed, changeListed],
  [FORM.editApprove, editApprove],
  [FORM.ask, ask],
  [FORM.reject, reject],
  [FORM.answer, answerQuestion],
  [FORM.settings, saveSettings],
];

/** Lets the app answer everything that people can do. The names of the commands are the community's. */
export function registerHandlers(app: App, bot: Bot): void {
  for (const kind of KINDS)
    app.command(bot.config.submissions[kind].command, onCommand(bot, answerCommand(kind)));
  app.command(bot.config.topics.command, onCommand(bot, answerTouchpoint));
  app.event('app_home_opened', async ({ event: { tab, user } }) => {
    if (tab === 'home') await onHeard(bot, 'app_home_opened', user, openHome);
  });
  app.event('team_join', async ({ event: { user } }) => {
    await onHeard(bot, 'team_join', user.id, welcome);
  });
  for (const [id, work] of ACTIONS) app.action<BlockAction<ButtonAction>>(id, onPress(bot, work));
  for (const [id, work] of FORMS) app.view(id, onForm(bot, work));
}
