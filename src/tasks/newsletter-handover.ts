import type { Bot } from '../bot.ts';
import type { Wanted } from '../domain/delivery.ts';
import { scheduled } from '../domain/thread.ts';
import type { Outbox } from '../store/rooms/outbox.ts';

/** The draft and its message change together, or not at all: of two that do it at once one does nothing. */
export async function handOver(
  { store }: Bot,
  wanted: Wanted,
  change: (drafts: Bot['store']['drafts']) => Promise<boolean>,
): Promise<void> {
  await store.transaction(async ({ drafts, outbox }) => {
    if (await change(drafts)) await insert(outbox, wanted);
  });
}

/** Puts a message into the outbox, unless it is there. */
export async function insert(outbox: Outbox, wanted: Wanted): Promise<void> {
  await outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }]);
}
