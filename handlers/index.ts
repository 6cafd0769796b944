import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Bot } from '../src/bot.ts';
import { ACTION, FORM } from '../src/messages/ids.ts';
import { sendCalendarFile } from './calendar.ts';
import { answerCfp, sharePage, stopWatching, turnPage, watchCall } from './cfp.ts';
import { decideOffers, openOffers, showOffers } from './cfp-offers.ts';
import { confirmHeld, postHeld } from './delivery.ts';
import { answerQuestion, ask, openAnswer, openAsk } from './exchange.ts';
import { believeFeed, refuseFeed } from './feed.ts';
import { type FormReply, onCommand, onForm, onPress, type Press, type Reply, type Sent } from './listener.ts';
import { answerCommand } from './listing.ts';
import { approve, claim, editApprove, openEditApprove } from './moderation.ts';
import { openReject, reject } from './rejection.ts';
import { markFilled, renew, withdraw } from './renewal.ts';
import { changeListed, openChange, sendChange, sendOffer } from './submission.ts';

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
  [ACTION.watchCall, watchCall],
  [ACTION.stopWatching, stopWatching],
  [ACTION.cfpNext, turnPage],
  [ACTION.cfpPrevious, turnPage],
  [ACTION.cfpShare, sharePage],
  [ACTION.cfpOffers, openOffers],
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
  [FORM.cfpFilter, showOffers],
  [FORM.cfpTake, decideOffers],
];

/** Lets the app answer everything that people can do. The names of the commands are the community's. */
export function registerHandlers(app: App, bot: Bot): void {
  for (const kind of ['job', 'news'] as const)
    app.command(bot.config.submissions[kind].command, onCommand(bot, answerCommand(kind)));
  app.command(bot.config.submissions.cfp.command, onCommand(bot, answerCfp));
  for (const [id, work] of ACTIONS) app.action<BlockAction<ButtonAction>>(id, onPress(bot, work));
  for (const [id, work] of FORMS) app.view(id, onForm(bot, work));
}
