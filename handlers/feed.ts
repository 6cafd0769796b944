import type { Suspicion } from '../src/domain/feed.ts';
import { answered, questionKey, suspicionOfKey } from '../src/domain/question.ts';
import {
  believedReply,
  decidedReply,
  notOrganiserReply,
  outdatedReply,
  refusedReply,
} from '../src/messages/reply.ts';
import { isOrganiser } from '../src/organiser.ts';
import type { Press, Reply } from './listener.ts';

/** "It is true": the feed is looked at again now, and the reading is taken if it is still the same. */
export async function believeFeed(press: Press): Promise<Reply> {
  return decide(press, 'believed', believedReply());
}

/** "Keep the last copy": as long as the feed stays like that, it is not taken, however often it comes. */
export async function refuseFeed(press: Press): Promise<Reply> {
  return decide(press, 'refused', refusedReply());
}

/** Rights are looked up at the press, not when the button was shown. Of two presses the first decides. */
async function decide(
  { bot, userId, value }: Press,
  decision: NonNullable<Suspicion['decision']>,
  reply: Reply,
): Promise<Reply> {
  const { clock, store, log } = bot;
  if (!(await isOrganiser(bot, userId))) return notOrganiserReply();
  const { feed, since } = suspicionOfKey(value);
  return store.transaction(async ({ feeds, outbox }) => {
    const record = await feeds.get(feed);
    if (record?.suspicion?.since !== since) return outdatedReply();
    if (record.suspicion.decision !== null) return decidedReply();
    const suspicion = { ...record.suspicion, decision };
    const nextCheckAt = decision === 'believed' ? clock.now() : record.nextCheckAt;
    await feeds.put({ ...record, suspicion, nextCheckAt });
    await outbox.apply(answered(await outbox.get(questionKey(feed, since)), since, decision));
    log.info({ feed, decision }, 'an organiser decided');
    return reply;
  });
}
