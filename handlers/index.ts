import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Bot } from '../src/bot.ts';
import { COMMAND_KINDS } from '../src/domain/item.ts';
import { ACTION, FORM } from '../src/messages/ids.ts';
import { chooseCall, openPlan, savePlan } from './agenda.ts';
import { sendCalendarFile } from './calendar.ts';
import { answerCfp, sharePage, stopWatching, turnPage, watchCall } from './cfp.ts';
import { decideOffers, openOffers, showOffers } from './cfp-offers.ts';
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
  onSecretForm,
  onSecretPress,
  type Press,
  type Reply,
  type Sent,
} from './listener.ts';
import { answerCommand } from './listing.ts';
import { approve, claim, editApprove, openEditApprove } from './moderation.ts';
import { welcome } from './newcomer.ts';
import { answerNewsletter } from './newsletter.ts';
import { remindOfCall, remindOfSeries, stopReminding } from './own-reminder.ts';
import { forgetMe, sendMyData } from './privacy.ts';
import { openReject, reject } from './rejection.ts';
import { markFilled, renew, withdraw } from './renewal.ts';
import { changeListed, openChange, sendChange, sendOffer } from './submission.ts';
import { openSurvey, sendSurvey, tellChannel } from './survey.ts';
import { leaveSuggestion, openSuggest, openTake, propose, suggest, takeSuggestion, vote } from './topic.ts';
import { manageTopic, openManage } from './topic-manage.ts';
import { answerTouchpoint } from './touchpoint.ts';
import { answerWorkingGroup } from './working-group.ts';

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
  [ACTION.myData, sendMyData],
  [ACTION.forgetMe, forgetMe],
  [ACTION.join, nothing],
  [ACTION.agenda, nothing],
  [ACTION.rsvp, nothing],
  [ACTION.google, nothing],
  [ACTION.outlook, nothing],
  [ACTION.subscribeGoogle, nothing],
  [ACTION.subscribeOutlook, nothing],
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
  [ACTION.surveySaid, tellChannel],
  [ACTION.takeSuggestion, openTake],
  [ACTION.leaveSuggestion, leaveSuggestion],
  [ACTION.propose, propose],
  [ACTION.vote, vote],
  [ACTION.manageTopic, openManage],
  [ACTION.watchCall, watchCall],
  [ACTION.stopWatching, stopWatching],
  [ACTION.cfpNext, turnPage],
  [ACTION.cfpPrevious, turnPage],
  [ACTION.cfpShare, sharePage],
  [ACTION.planCall, openPlan],
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
  [FORM.chooseCall, chooseCall],
  [FORM.planCall, savePlan],
  [FORM.settings, saveSettings],
  [FORM.takeSuggestion, takeSuggestion],
  [FORM.manageTopic, manageTopic],
  [FORM.cfpFilter, showOffers],
  [FORM.cfpTake, decideOffers],
];

/** Buttons and forms of which nothing may tell who used them. */
const SECRET_ACTIONS: typeof ACTIONS = [
  [ACTION.survey, openSurvey],
  [ACTION.suggest, openSuggest],
];
const SECRET_FORMS: typeof FORMS = [
  [FORM.survey, sendSurvey],
  [FORM.suggest, suggest],
];

/**
 * Lets the app answer everything that people can do. The names of the commands are the community's. Bolt asks every
 * listener about every request, so each table is one listener: with one for each line, acknowledging takes twice as long.
 */
export function registerHandlers(app: App, bot: Bot): void {
  for (const kind of COMMAND_KINDS)
    app.command(bot.config.submissions[kind].command, onCommand(bot, answerCommand(kind)));
  app.command(bot.config.submissions.cfp.command, onCommand(bot, answerCfp));
  app.command(bot.config.topics.command, onCommand(bot, answerTouchpoint));
  app.command(bot.config.workingGroups.command, onCommand(bot, answerWorkingGroup));
  app.command(bot.config.newsletter.command, onCommand(bot, answerNewsletter));
  app.event('app_home_opened', async ({ event: { tab, user } }) => {
    if (tab === 'home') await onHeard(bot, 'app_home_opened', user, openHome);
  });
  app.event('team_join', async ({ event: { user } }) => {
    await onHeard(bot, 'team_join', user.id, welcome);
  });
  const [actions, forms] = [new Map(ACTIONS), new Map(FORMS)];
  app.action<BlockAction<ButtonAction>>(anyOf(actions), onPress(bot, actions));
  app.view(anyOf(forms), onForm(bot, forms));
  const [secretActions, secretForms] = [new Map(SECRET_ACTIONS), new Map(SECRET_FORMS)];
  app.action<BlockAction<ButtonAction>>(anyOf(secretActions), onSecretPress(bot, secretActions));
  app.view(anyOf(secretForms), onSecretForm(bot, secretForms));
}

/** Our ids are lower-case words. */
function anyOf(table: ReadonlyMap<string, unknown>): RegExp {
  return new RegExp(`^(?:${[...table.keys()].join('|')})$`);
}
