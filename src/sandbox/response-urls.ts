import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Instant, MINUTE, type Millis, SECOND } from '../domain/time.ts';
import type { Effect } from './effects.ts';
import { BOT } from './seed.ts';

/** Where an answer appears: beside a message, or where a command was given (`ts` null). */
export type Origin = { channel: string; ts: string | null; threadTs: string | null; person: string };

/** The addresses to which the bot may send answers after it has acknowledged. */
export type ResponseUrls = {
  /** A new address for what happened there. */
  open(origin: Origin): string;
  /** What was sent to address number `id`; `false` when it is unknown, used up or too old. */
  respond(id: string, body: unknown): boolean;
  /** Shows an answer that came with the acknowledgement itself, or a word of `user` (the bot, unless given). */
  show(origin: Origin, answer: unknown, user?: string): boolean;
};

/** Five times in half an hour: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const USES = 5;
const LIFE: Millis = 30 * MINUTE;
/** On the machine's clock an address lives at least this long, however fast the sandbox's runs. */
const AT_LEAST: Millis = 10 * SECOND;

const Answer = z.looseObject({
  text: z.string().default(''),
  blocks: z.array(z.unknown()).default([]),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});

/** `respondUrl` takes an id at its end, `now` is the sandbox's clock, and `apply` shows people what the bot answers. */
export function createResponseUrls(options: {
  respondUrl: () => string;
  now: () => Instant;
  realNow: () => Instant;
  apply: (effect: Effect) => void;
}): ResponseUrls {
  const { respondUrl, now, realNow, apply } = options;
  const open = new Map<string, { origin: Origin; at: Instant; realAt: Instant; uses: number }>();
  let answers = 0;
  const show = (origin: Origin, body: unknown, user: string = BOT.userId) => {
    const answer = Answer.safeParse(body);
    if (!answer.success) return false;
    answers += 1;
    apply(effectOf(origin, answer.data, user, tsOf(now(), answers), now()));
    return true;
  };
  return {
    open(origin) {
      const id = randomUUID();
      open.set(id, { origin, at: now(), realAt: realNow(), uses: 0 });
      return `${respondUrl()}${id}`;
    },
    respond(id, body) {
      const url = open.get(id);
      if (url === undefined || url.uses >= USES) return false;
      if (now() - url.at > LIFE && realNow() - url.realAt > AT_LEAST) return false;
      open.set(id, { ...url, uses: url.uses + 1 });
      return show(url.origin, body);
    },
    show,
  };
}

/** Without other wish an answer is ephemeral. */
function effectOf(
  origin: Origin,
  answer: z.infer<typeof Answer>,
  user: string,
  newTs: string,
  at: Instant,
): Effect {
  const { channel, ts, person } = origin;
  const { text, blocks } = answer;
  if (ts !== null && answer.delete_original) return { type: 'remove', channel, ts };
  if (ts !== null && answer.replace_original) return { type: 'edit', channel, ts, text, blocks };
  const onlyFor = answer.response_type === 'ephemeral' ? person : null;
  const threadTs = answer.thread_ts ?? origin.threadTs;
  const own = { channel, threadTs, at, text, blocks, onlyFor, ts: newTs };
  return { type: 'post', message: { ...own, user, files: [], edited: false } };
}

/** A `ts` that no message of the workspace has: those count from 1. */
function tsOf(at: Instant, count: number): string {
  return `${Math.floor(at / 1_000)}.${900_000 + count}`;
}
