import { z } from 'zod';
import type { SlackCall } from './front.ts';
import type { Kept } from './ledger.ts';
import { parseJson } from './manners.ts';

/** What an accepted call did to what people see. */
export type Effect =
  | { type: 'post'; message: Kept }
  | { type: 'edit'; channel: string; ts: string; text: string; blocks: readonly unknown[] }
  | { type: 'remove'; channel: string; ts: string }
  /** A direct conversation between the bot and `user` exists. */
  | { type: 'direct'; channel: string; user: string };

const Blocks = z.array(z.unknown());
const Message = z.looseObject({
  user: z.string().default(''),
  text: z.string().default(''),
  thread_ts: z.string().optional(),
  blocks: Blocks.default([]),
});
const Accepted = z.looseObject({ ok: z.literal(true) });
const Posted = Accepted.extend({ channel: z.string(), ts: z.string(), message: Message });
const Removed = Accepted.extend({ channel: z.string(), ts: z.string() });
const Ephemeral = Accepted.extend({ message_ts: z.string() });
const Opened = Accepted.extend({ channel: z.looseObject({ id: z.string() }) });
const Shares = z.record(z.string(), z.array(z.looseObject({ ts: z.string() })));
const File = z.looseObject({
  name: z.string(),
  user: z.string(),
  url_private: z.string(),
  shares: z.looseObject({ public: Shares.default({}), private: Shares.default({}) }),
});
const Shared = Accepted.extend({ files: z.array(File) });

const READERS: Readonly<Record<string, (call: SlackCall) => Effect[]>> = {
  'chat.postMessage': posted,
  'chat.postEphemeral': postedEphemeral,
  'chat.update': edited,
  'chat.delete': removed,
  'conversations.open': opened,
  'files.completeUploadExternal': shared,
};

/** What a call changed: nothing when Slack refused it or when it only reads. */
export function effectsOf(call: SlackCall): Effect[] {
  const read = READERS[call.method];
  return read === undefined || !call.answer.ok ? [] : read(call);
}

const NEW = { threadTs: null, blocks: [], files: [], edited: false, onlyFor: null };

function posted({ at, params, answer }: SlackCall): Effect[] {
  const { channel, ts, message } = Posted.parse(answer);
  const { user, text, blocks, thread_ts: threadTs = null } = message;
  const addressee = params['channel'] ?? '';
  const direct: Effect[] = /^[UW]/.test(addressee) ? [{ type: 'direct', channel, user: addressee }] : [];
  return [...direct, { type: 'post', message: { ...NEW, channel, ts, threadTs, at, user, text, blocks } }];
}

function postedEphemeral({ at, params, answer }: SlackCall): Effect[] {
  const { message_ts: ts } = Ephemeral.parse(answer);
  const blocks = Blocks.safeParse(parseJson(params['blocks'] ?? '')).data ?? [];
  const { channel = '', user: onlyFor = '', text = '', thread_ts: threadTs = null } = params;
  return [{ type: 'post', message: { ...NEW, channel, ts, threadTs, at, user: '', text, blocks, onlyFor } }];
}

function edited({ answer }: SlackCall): Effect[] {
  const { channel, ts, message } = Posted.parse(answer);
  return [{ type: 'edit', channel, ts, text: message.text, blocks: message.blocks }];
}

function removed({ answer }: SlackCall): Effect[] {
  const { channel, ts } = Removed.parse(answer);
  return [{ type: 'remove', channel, ts }];
}

function opened({ params, answer }: SlackCall): Effect[] {
  const { channel } = Opened.parse(answer);
  return [{ type: 'direct', channel: channel.id, user: params['users'] ?? '' }];
}

function shared({ at, params, answer }: SlackCall): Effect[] {
  const text = params['initial_comment'] ?? '';
  return Shared.parse(answer).files.flatMap(({ name, user, url_private, shares }) =>
    Object.entries({ ...shares.public, ...shares.private }).flatMap(([channel, places]) =>
      places.map(({ ts }): Effect => {
        const files = [{ name, url: url_private }];
        return { type: 'post', message: { ...NEW, channel, ts, at, user, text, files } };
      }),
    ),
  );
}
