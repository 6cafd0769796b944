import type {
  BlockAction,
  ButtonAction,
  Middleware,
  RespondFn,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Bot } from '../src/bot.ts';
import type { Answers, FieldErrors } from '../src/domain/item.ts';
import type { Message } from '../src/messages/message.ts';
import type { Mrkdwn } from '../src/messages/mrkdwn.ts';
import { faultReply } from '../src/messages/reply.ts';
import { faultView } from '../src/messages/submission.ts';
import { answersOf } from './answers.ts';

/** Somebody pressed a button: who, and the value that we gave it. `triggerId` opens a modal, once and within three seconds. */
export type Press = { bot: Bot; userId: string; value: string; triggerId: string };

/** Somebody typed a command, with this text behind it. */
export type Typed = { bot: Bot; userId: string; text: string; triggerId: string };

/** Somebody sent a form: `data` is what we gave it, `viewId` names the window. */
export type Sent = { bot: Bot; userId: string; data: string; answers: Answers; viewId: string };

/** What only the person is told, or `null`. */
export type Reply = Mrkdwn | Message | null;

/** What a form does when it was sent: errors beside its fields, something else in its place or on top of it, or `null`: it closes. */
export type FormReply =
  | { type: 'errors'; errors: FieldErrors }
  | { type: 'show'; view: ModalView }
  | { type: 'push'; view: ModalView }
  | null;

type PressListener = Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>>;
type CommandListener = Middleware<SlackCommandMiddlewareArgs>;
type FormListener = Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>>;

/**
 * The wrapper of every button: acknowledges first (Slack waits three seconds), acts once on each request however often
 * it comes, answers the person alone, and turns a fault into a log entry with a reference that the person is shown.
 */
export function onPress(bot: Bot, work: (press: Press) => Promise<Reply>): PressListener {
  return takePress(bot, work, (triggerId) => isFirst(bot, triggerId));
}

/** The wrapper of buttons that open a secret form: that somebody pressed them is not remembered. A trigger opens one form anyway. */
export function onSecretPress(bot: Bot, work: (press: Press) => Promise<Reply>): PressListener {
  return takePress(bot, work, async () => true);
}

function takePress(
  bot: Bot,
  work: (press: Press) => Promise<Reply>,
  mayAct: (triggerId: string) => Promise<boolean>,
): PressListener {
  return async ({ ack, action, body, respond }) => {
    await ack();
    const { action_id: name, value = '' } = action;
    const press = { bot, userId: body.user.id, value, triggerId: body.trigger_id };
    const reply = await answer(bot, name, async () => ((await mayAct(body.trigger_id)) ? work(press) : null));
    await say(bot, name, reply, body.response_url, respond);
  };
}

/** The wrapper of every command, alike. A command that comes again finds its trigger used, and only tells once more. */
export function onCommand(bot: Bot, work: (typed: Typed) => Promise<Reply>): CommandListener {
  return async ({ ack, body, respond }) => {
    await ack();
    const { command, text, user_id: userId, trigger_id: triggerId, response_url: url } = body;
    const reply = await answer(bot, command, () => work({ bot, userId, text: text.trim(), triggerId }));
    await say(bot, command, reply, url, respond);
  };
}

/** The wrapper of every form: what it answers is the acknowledgement, so it must be quick. */
export function onForm(bot: Bot, work: (sent: Sent) => Promise<FormReply>): FormListener {
  return takeForm(
    bot,
    work,
    (error) => ({ err: error }),
    (triggerId) => isFirst(bot, triggerId),
  );
}

/**
 * The wrapper of forms whose sender nobody may be able to tell: no request is remembered, and of an error the log learns
 * its kind alone, because its words may hold what was answered. The work itself must bear to be asked twice.
 */
export function onSecretForm(bot: Bot, work: (sent: Sent) => Promise<FormReply>): FormListener {
  const kindOf = (error: unknown) => ({ fault: error instanceof Error ? error.name : typeof error });
  return takeForm(bot, work, kindOf, async () => true);
}

type Told = (error: unknown) => object;

function takeForm(
  bot: Bot,
  work: (sent: Sent) => Promise<FormReply>,
  tell: Told,
  mayAct: (triggerId: string) => Promise<boolean>,
): FormListener {
  return async ({ ack, body, view }) => {
    const { private_metadata: data, id: viewId } = view;
    const sent = { bot, userId: body.user.id, data, answers: answersOf(view.state.values), viewId };
    const act = async () => ((await mayAct(body.trigger_id)) ? work(sent) : null);
    const reply = await answerForm(bot, view.callback_id, act, tell);
    switch (reply?.type) {
      case undefined:
        return ack();
      case 'errors':
        return ack({ response_action: 'errors', errors: reply.errors });
      case 'show':
        return ack({ response_action: 'update', view: reply.view });
      case 'push':
        return ack({ response_action: 'push', view: reply.view });
    }
  };
}

/** Each interaction has a trigger of its own, so one that comes again is a repetition. */
function isFirst(bot: Bot, triggerId: string): Promise<boolean> {
  return bot.store.seen.first(`trigger/${triggerId}`, bot.clock.now());
}

async function answer(bot: Bot, name: string, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    return faultReply(logFault(bot, name, { err: error }));
  }
}

async function answerForm(
  bot: Bot,
  name: string,
  work: () => Promise<FormReply>,
  tell: Told,
): Promise<FormReply> {
  try {
    return await work();
  } catch (error) {
    return { type: 'push', view: faultView(logFault(bot, name, tell(error))) };
  }
}

function logFault(bot: Bot, name: string, told: object): string {
  const reference = bot.ids.random().slice(0, 8);
  bot.log.error({ ...told, action: name, reference }, 'an interaction failed');
  return reference;
}

async function say(bot: Bot, name: string, reply: Reply, url: string, respond: RespondFn): Promise<void> {
  if (reply === null) return;
  if (!bot.slack.mayRespond(url)) {
    bot.log.warn({ action: name }, 'an address to reply to is not Slack’s; nothing was sent');
    return;
  }
  const said = typeof reply === 'string' ? { text: reply } : reply;
  try {
    await respond({ response_type: 'ephemeral', replace_original: false, ...said });
  } catch (error) {
    bot.log.warn({ err: error, action: name }, 'a reply did not arrive');
  }
}
