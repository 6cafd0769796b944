import type { DeliveryKind } from '../domain/delivery-facts.ts';
import { type Instant, isoInstant } from '../domain/time.ts';
import { inReadingOrder } from '../domain/together.ts';
import type { Kept } from './ledger.ts';
import type { Sandbox } from './sandbox.ts';
import { BOT } from './seed.ts';

/**
 * A message of the workspace as `--json` prints it. `kind` is that of the delivery, of several in one message that of the first;
 * `null` for any other message.
 */
export type Post = {
  at: string;
  kind: DeliveryKind | null;
  channel: string;
  ts: string;
  thread_ts: string | null;
  text: string;
  blocks: readonly unknown[];
  edited: boolean;
};

const SINCE_EVER: Instant = Number.MIN_SAFE_INTEGER;

/** Everything that the workspace holds, in the order in which Slack took it. */
export async function listPosts({ slack, store }: Pick<Sandbox, 'slack' | 'store'>): Promise<Post[]> {
  const rows = await store.outbox.list({ since: SINCE_EVER });
  const kinds = new Map(
    // The first comes last, and stays.
    inReadingOrder(rows)
      .toReversed()
      .flatMap(({ state, facts }) =>
        state.name === 'posted' ? [[`${state.channelId} ${state.ts}`, facts.kind] as const] : [],
      ),
  );
  return slack.ledger.all().map((message) => ({
    at: isoInstant(message.at),
    kind: kinds.get(`${message.channel} ${message.ts}`) ?? null,
    channel: placeOf(message, slack),
    ts: message.ts,
    thread_ts: message.threadTs,
    text: message.text,
    blocks: message.blocks,
    edited: message.edited,
  }));
}

/** The channel's name as people write it, or `@name` for a direct conversation. */
export function placeOf(
  { channel }: Pick<Kept, 'channel'>,
  { channels, people, ledger }: Sandbox['slack'],
): string {
  const known = channels.find(({ id }) => id === channel);
  if (known !== undefined) return `#${known.name}`;
  const user = ledger.directs().find(({ id }) => id === channel)?.user;
  return `@${people.find(({ id }) => id === user)?.name ?? BOT.name}`;
}
