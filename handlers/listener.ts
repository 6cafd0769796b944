import type { BlockAction, ButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Bot } from '../src/bot.ts';
import type { Mrkdwn } from '../src/messages/mrkdwn.ts';
import { faultReply } from '../src/messages/reply.ts';

/** Somebody pressed a button: who, and the value that we gave it. */
export type Press = { bot: Bot; userId: string; value: string };

/** What only the person who pressed is told, or `null`. */
export type Reply = Mrkdwn | null;

type Listener = Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>>;

/**
 * The one wrapper of everything that people do: acknowledges first (Slack waits three seconds), answers the person
 * alone, and turns a fault into a log entry with a reference that the person is shown.
 */
export function listener(bot: Bot, work: (press: Press) => Promise<Reply>): Listener {
  return async ({ ack, action, body, respond }) => {
    await ack();
    const press = { bot, userId: body.user.id, value: action.value ?? '' };
    const reply = await answer(press, action.action_id, work);
    if (reply === null) return;
    try {
      await respond({ response_type: 'ephemeral', replace_original: false, text: reply });
    } catch (error) {
      bot.log.warn({ err: error, action: action.action_id }, 'a reply did not arrive');
    }
  };
}

async function answer(press: Press, action: string, work: (press: Press) => Promise<Reply>): Promise<Reply> {
  try {
    return await work(press);
  } catch (error) {
    const reference = press.bot.ids.random().slice(0, 8);
    press.bot.log.error({ err: error, action, reference }, 'a press failed');
    return faultReply(reference);
  }
}
