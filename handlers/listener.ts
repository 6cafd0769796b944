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
import type { Answers } from '../src/domain/item.ts';
import type { Message } from '../src/messages/message.ts';
import type { Mrkdwn } from '../src/messages/mrkdwn.ts';
import { faultReply, faultView } from '../src/messages/reply.ts';
import { languageInTrouble } from '../src/reader.ts';
import { answersOf } from './answers.ts';
import { myTurn } from './turn.ts';

/**
 * Somebody pressed a button: who, the value that we gave it, and the channel if it stands in one. `triggerId` opens a modal,
 * once and within three seconds.
 */
export type Press = { bot: Bot; userId: string; value: string; triggerId: string; channelId?: string };

/** Somebody typed a command, with this text behind it. */
export type Typed = { bot: Bot; userId: string; text: string; triggerId: string };

/** Somebody sent a form: `data` is what we gave it, `viewId` names the window. */
export type Sent = { bot: Bot; userId: string; data: string; answers: Answers; viewId: string };

/** Something happened to somebody in Slack. */
export type Heard = { bot: Bot; userId: string };

/** What only the person is told, or `null`. */
export type Reply = Mrkdwn | Message | Placed | null;

/** An answer that everybody in the channel sees, or one that takes the place of the message with the button. */
type Placed = { message: Message; place: 'channel' | 'instead' };

/** What a form does when it was sent: errors beside its fields, something else in its place or on top of it, or `null`: it closes. */
export type FormReply =
  | { type: 'errors'; errors: Readonly<Record<string, string>> }
  | { type: 'show'; view: ModalView }
  | { type: 'push'; view: ModalView }
  | null;

/** What is to be done, by the id of a button or form. */
export type Table<Done, Answer> = ReadonlyMap<string, (done: Done) => Promise<Answer>>;

type PressListener = Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>>;
type CommandListener = Middleware<SlackCommandMiddlewareArgs>;
type FormListener = Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>>;

/**
 * The wrapper of all buttons: acknowledges first (Slack waits three seconds), acts once on each request however often
 * it comes, answers the person alone, and turns a fault into a log entry with a reference that the person is shown.
 */
export function onPress(bot: Bot, buttons: Table<Press, Reply>): PressListener {
  return takePress(bot, buttons, openly(bot));
}

/** The wrapper of buttons that open a secret form: nothing remembers who pressed them, or when. A trigger opens one form anyway. */
export function onSecretPress(bot: Bot, buttons: Table<Press, Reply>): PressListener {
  return takePress(bot, buttons, SECRETLY);
}

/** What is kept of an interaction. */
type Memory = {
  /** Is it not a repetition? */
  isFirst(triggerId: string): Promise<boolean>;
  /** They did something. */
  acted(userId: string): Promise<void>;
  /** What the log learns of a fault. */
  tell(error: unknown): object;
};

function openly(bot: Bot): Memory {
  return {
    isFirst: (triggerId) => isFirst(bot, triggerId),
    acted: (userId) => showHomeAnew(bot, userId),
    tell: (error) => ({ err: error }),
  };
}

/** Nothing but the kind of a fault, because its words may hold what somebody wrote. */
const SECRETLY: Memory = {
  isFirst: async () => true,
  acted: async () => {},
  tell: (error) => ({ fault: error instanceof Error ? error.name : typeof error }),
};

function takePress(bot: Bot, buttons: Table<Press, Reply>, memory: Memory): PressListener {
  return async ({ ack, action, body, respond }) => {
    await ack();
    await myTurn();
    const { action_id: name, value = '' } = action;
    const place = body.channel === undefined ? {} : { channelId: body.channel.id };
    const press = { bot, userId: body.user.id, value, triggerId: body.trigger_id, ...place };
    const act = async () => ((await memory.isFirst(body.trigger_id)) ? workOf(buttons, name)(press) : null);
    const reply = await answer(press, name, act, memory.tell);
    await memory.acted(body.user.id);
    // In App Home nothing can be answered; what changed is seen there.
    if ('response_url' in body) await say(bot, name, reply, body.response_url, respond);
  };
}

/** The wrapper of every command, alike. A command that comes again finds its trigger used, and only tells once more. */
export function onCommand(bot: Bot, work: (typed: Typed) => Promise<Reply>): CommandListener {
  return async ({ ack, body, respond }) => {
    await ack();
    await myTurn();
    const { command, text, user_id: userId, trigger_id: triggerId, response_url: url } = body;
    const typed = { bot, userId, text: text.trim(), triggerId };
    const reply = await answer(typed, command, () => work(typed), openly(bot).tell);
    await say(bot, command, reply, url, respond);
  };
}

/** The wrapper of all forms: what it answers is the acknowledgement, so it must be quick. */
export function onForm(bot: Bot, forms: Table<Sent, FormReply>): FormListener {
  return takeForm(bot, forms, openly(bot));
}

/** The wrapper of forms of which nobody may be able to tell who sent them. The work itself must bear to be asked twice. */
export function onSecretForm(bot: Bot, forms: Table<Sent, FormReply>): FormListener {
  return takeForm(bot, forms, SECRETLY);
}

function takeForm(bot: Bot, forms: Table<Sent, FormReply>, memory: Memory): FormListener {
  return async ({ ack, body, view }) => {
    const { private_metadata: data, id: viewId } = view;
    const sent = { bot, userId: body.user.id, data, answers: answersOf(view.state.values), viewId };
    const act = async () =>
      (await memory.isFirst(body.trigger_id)) ? workOf(forms, view.callback_id)(sent) : null;
    const reply = await answerForm(sent, view.callback_id, act, memory.tell);
    await memory.acted(body.user.id);
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

function workOf<Done, Answer>(table: Table<Done, Answer>, id: string): (done: Done) => Promise<Answer> {
  const work = table.get(id);
  if (work === undefined) throw new Error(`nothing answers ${id}`);
  return work;
}

/** The wrapper of what is heard about somebody: a fault is logged, and nobody waits for an answer. */
export async function onHeard(bot: Bot, name: string, userId: string, work: (heard: Heard) => Promise<void>) {
  try {
    await work({ bot, userId });
  } catch (error) {
    logFault(bot, name, { err: error });
  }
}

/** Each interaction has a trigger of its own, so one that comes again is a repetition. */
function isFirst(bot: Bot, triggerId: string): Promise<boolean> {
  return bot.store.seen.first(`trigger/${triggerId}`, bot.clock.now());
}

async function answer(
  { bot, userId }: Heard,
  name: string,
  work: () => Promise<Reply>,
  tell: Memory['tell'],
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    const reference = logFault(bot, name, tell(error));
    return faultReply(reference, await languageInTrouble(bot, userId));
  }
}

async function answerForm(
  { bot, userId }: Heard,
  name: string,
  work: () => Promise<FormReply>,
  tell: Memory['tell'],
): Promise<FormReply> {
  try {
    return await work();
  } catch (error) {
    const reference = logFault(bot, name, tell(error));
    return { type: 'push', view: faultView(reference, await languageInTrouble(bot, userId)) };
  }
}

/** Whatever somebody does may change what their Home shows. That it could not be noted is no reason to fail what they did. */
async function showHomeAnew(bot: Bot, userId: string): Promise<void> {
  try {
    await bot.store.homes.change([userId], bot.clock.now());
  } catch (error) {
    bot.log.warn({ err: error }, 'a Home stays as it is until it is opened');
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
  const said = typeof reply === 'string' ? { text: reply } : 'place' in reply ? reply.message : reply;
  const place = typeof reply !== 'string' && 'place' in reply ? reply.place : 'beside';
  const type = place === 'channel' ? 'in_channel' : 'ephemeral';
  try {
    await respond({
      ...{ response_type: type, replace_original: place === 'instead' },
      ...{ unfurl_links: false, unfurl_media: false },
      ...said,
    });
  } catch (error) {
    bot.log.warn({ err: error, action: name }, 'a reply did not arrive');
  }
}
