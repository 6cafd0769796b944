import type { Delivery, DeliveryState } from '../src/domain/delivery.ts';
import type { Language } from '../src/domain/language.ts';
import {
  decidedReply,
  notOrganiserReply,
  postingReply,
  thereReply,
  tooLateReply,
} from '../src/messages/reply.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerOf } from '../src/reader.ts';
import type { Press, Reply } from './listener.ts';

/** "Post now": the held message is not in the channel, and is sent again unless that is of no use any more. */
export async function postHeld(press: Press): Promise<Reply> {
  const now = press.bot.clock.now();
  return decide(press, (row) =>
    row.staleAfter <= now
      ? { state: { name: 'skipped', reason: 'late' }, reply: tooLateReply }
      : { state: { name: 'scheduled', notBefore: now }, reply: postingReply },
  );
}

/** "It is already there": nothing is sent. The message's ts stays unknown, so that it cannot be edited later. */
export async function confirmHeld(press: Press): Promise<Reply> {
  const postedAt = press.bot.clock.now();
  const state = { name: 'posted', ts: '', channelId: '', postedAt, revision: 0, shownRevision: 0 } as const;
  return decide(press, () => ({ state, reply: thereReply }));
}

type Decision = { state: DeliveryState; reply: (language: Language) => Reply };

/** Rights are looked up at the press, not when the button was shown. Of two presses the first decides. */
async function decide({ bot, userId, value }: Press, choose: (row: Delivery) => Decision): Promise<Reply> {
  const { store, log } = bot;
  const [{ language }, may] = await Promise.all([readerOf(bot, userId), isOrganiser(bot, userId)]);
  if (!may) return notOrganiserReply(language);
  const row = await store.outbox.get(value);
  if (row?.state.name !== 'held') return decidedReply(language);
  const { state, reply } = choose(row);
  if ((await store.outbox.advance(row, state)) === null) return decidedReply(language);
  log.info({ delivery: row.key, decision: state.name }, 'an organiser decided');
  return reply(language);
}
