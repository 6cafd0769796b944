import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import { blockActions, type Press } from './block-actions.ts';
import type { Effect } from './effects.ts';
import { BOT } from './seed.ts';
import { type BotAddress, type Heard, sendSigned } from './signed-request.ts';

/** Sends interactions to the bot, and takes what it sends to their `response_url`. */
export type Interactions = {
  press(press: Press): Promise<Heard>;
  /** What was sent to `response_url` number `id`; `false` when there is none such. */
  respond(id: string, body: unknown): boolean;
};

/** `respondUrl` takes an id at its end, `now` is the sandbox's clock, and `apply` shows people what the bot answers. */
export function createInteractions(
  options: BotAddress & { respondUrl: () => string; now: () => Instant; apply: (effect: Effect) => void },
): Interactions {
  const open = new Map<string, Press>();
  let answers = 0;
  return {
    async press(press) {
      const id = randomUUID();
      open.set(id, press);
      return sendSigned(options, blockActions(press, `${options.respondUrl()}${id}`, options.now()));
    },
    respond(id, body) {
      const press = open.get(id);
      const answer = Respond.safeParse(body);
      if (press === undefined || !answer.success) return false;
      answers += 1;
      options.apply(effectOf(press, answer.data, options.now(), answers));
      return true;
    },
  };
}

const Respond = z.looseObject({
  text: z.string().default(''),
  blocks: z.array(z.unknown()).default([]),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
});

/** Without other wish an answer is ephemeral: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
function effectOf(press: Press, answer: z.infer<typeof Respond>, at: Instant, count: number): Effect {
  const { channel, ts, threadTs } = press.message;
  const { text, blocks } = answer;
  if (answer.delete_original) return { type: 'remove', channel, ts };
  if (answer.replace_original) return { type: 'edit', channel, ts, text, blocks };
  const onlyFor = answer.response_type === 'ephemeral' ? press.person.id : null;
  const message = {
    channel,
    threadTs,
    at,
    user: BOT.userId,
    text,
    blocks,
    files: [],
    edited: false,
    onlyFor,
  };
  return { type: 'post', message: { ...message, ts: tsOf(at, count) } };
}

/** A `ts` that no message of the workspace has: those count from 1. */
function tsOf(at: Instant, count: number): string {
  return `${Math.floor(at / 1_000)}.${900_000 + count}`;
}
