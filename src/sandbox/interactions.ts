import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Instant, Millis } from '../domain/time.ts';
import type { Effect } from './effects.ts';
import type { Kept } from './ledger.ts';
import { type Person, TEAM } from './people.ts';
import { BOT, type Channel } from './seed.ts';

/** Signs a request as Slack does: https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** What Slack shows to the person. `unheard`: no answer in three seconds, or a refusal. */
export type Heard = { type: 'heard' } | { type: 'unheard'; reason: string };

/** A button of a message that somebody presses. */
type Press = {
  person: Person;
  message: Kept;
  channel: Pick<Channel, 'id' | 'name'>;
  action: Record<string, unknown>;
};

const ACK: Millis = 3_000;

/** Sends interactions to the bot, and takes what it sends to their `response_url`. */
export type Interactions = {
  press(press: Press): Promise<Heard>;
  /** What was sent to `response_url` number `id`; `false` when there is none such. */
  respond(id: string, body: unknown): boolean;
};

/** `apply` puts answers into the ledger; `nextTs` makes the `ts` of an ephemeral answer. */
export function createInteractions(options: {
  requestUrl: () => string;
  respondUrl: () => string;
  secret: string;
  now: () => Instant;
  realNow: () => Instant;
  apply: (effect: Effect) => void;
}): Interactions {
  const open = new Map<string, Press>();
  return {
    async press(press) {
      const id = randomUUID();
      open.set(id, press);
      return send(options, payloadOf(press, `${options.respondUrl()}${id}`, options.now()));
    },
    respond(id, body) {
      const press = open.get(id);
      const answer = Respond.safeParse(body);
      if (press === undefined || !answer.success) return false;
      options.apply(effectOf(press, answer.data, options.now()));
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
function effectOf(press: Press, answer: z.infer<typeof Respond>, at: Instant): Effect {
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
  return { type: 'post', message: { ...message, ts: tsOf(at) } };
}

let counted = 0;

/** A `ts` that no message of the workspace has: those count from 1. */
function tsOf(at: Instant): string {
  counted += 1;
  return `${Math.floor(at / 1_000)}.${900_000 + counted}`;
}

/** A `block_actions` payload: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
function payloadOf({ person, message, channel, action }: Press, responseUrl: string, now: Instant): unknown {
  const ephemeral = message.onlyFor !== null;
  const team = { id: TEAM, domain: 'sandbox' };
  return {
    type: 'block_actions',
    user: { id: person.id, username: person.name, name: person.name, team_id: team.id },
    api_app_id: BOT.appId,
    container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: ephemeral },
    trigger_id: `${now}.${randomUUID()}`,
    team,
    enterprise: null,
    is_enterprise_install: false,
    channel,
    message: {
      type: 'message',
      user: message.user,
      bot_id: BOT.botId,
      ts: message.ts,
      text: message.text,
      blocks: message.blocks,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    response_url: responseUrl,
    actions: [{ ...action, action_ts: `${now / 1_000}` }],
  };
}

async function send(
  { requestUrl, secret, realNow }: { requestUrl: () => string; secret: string; realNow: () => Instant },
  payload: unknown,
): Promise<Heard> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  // The bot judges a signature's age by its machine's clock, not by the sandbox's.
  const timestamp = Math.floor(realNow() / 1_000);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature(secret, timestamp, body),
  };
  try {
    const said = await fetch(requestUrl(), {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(ACK),
    });
    return said.ok ? { type: 'heard' } : { type: 'unheard', reason: `the bot answered ${said.status}` };
  } catch {
    return { type: 'unheard', reason: 'the bot did not answer within three seconds' };
  }
}
