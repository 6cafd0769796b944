import type { Suspicion } from '../src/domain/feed.ts';
import type { Language } from '../src/domain/language.ts';
import { answered, questionKey, suspicionOfKey } from '../src/domain/question.ts';
import {
  believedReply,
  decidedReply,
  notOrganiserReply,
  outdatedReply,
  refusedReply,
} from '../src/messages/reply.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerOf } from '../src/reader.ts';
import type { Press, Reply } from './listener.ts';

/** "It is true": the feed is looked at again now, and the reading is taken if it is still the same. */
export async function believeFeed(press: Press): Promise<Reply> {
  return decide(press, 'believed', believedReply);
}

/** "Keep the last copy": as long as the feed stays like that, it is not taken, however often it comes. */
export async function refuseFeed(press: Press): Promise<Reply> {
  return decide(press, 'refused', refusedReply);
}

/** Rights are looked up at the press, not when the button was shown. Of two presses the first decides. */
async function decide(
  { bot, userId, value }: Press,
  decision: NonNullable<Suspicion['decision']>,
  reply: (language: Language) => Reply,
): Promise<Reply> {
  const { clock, store, log } = bot;
  const [{ language }, may] = await Promise.all([readerOf(bot, userId), isOrganiser(bot, userId)]);
  if (!may) return notOrganiserReply(language);
  const { feed, since } = suspicionOfKey(value);
  return store.transaction(async ({ feeds, outbox }) => {
    const record = await feeds.get(feed);
    if (record?.suspicion?.since !== since) return outdatedReply(language);
    if (record.suspicion.decision !== null) return decidedReply(language);
    const suspicion = { ...record.suspicion, decision };
    const nextCheckAt = decision === 'believed' ? clock.now() : record.nextCheckAt;
    await feeds.put({ ...record, suspicion, nextCheckAt });
    await outbox.apply(answered(await outbox.get(questionKey(feed, since)), since, decision));
    log.info({ feed, decision }, 'an organiser decided');
    return reply(language);
  });
}
