import type { Bot } from '../bot.ts';
import type { OutboxChange } from '../domain/delivery.ts';
import { answered, questionKey } from '../domain/question.ts';
import type { Instant } from '../domain/time.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';
import type { Outbox } from '../store/rooms/outbox.ts';
import { feedNotice, questionNotice } from './notices.ts';

/** What the organisers are to be told of an outage now. */
function outageNotices(bot: Bot, before: FeedRecord, after: FeedRecord, now: Instant): OutboxChange[] {
  const feed = after.name;
  if (after.failingSince !== null && after.error !== null && after.toldAt === now) {
    const { failingSince: since, error, goodAt: lastGood } = after;
    return feedNotice(bot, { type: 'feed-failing', feed, since, error, lastGood }, { since, now });
  }
  if (before.toldAt === null || before.failingSince === null || after.failingSince !== null) return [];
  const since = before.failingSince;
  return feedNotice(bot, { type: 'feed-recovered', feed, since }, { since, now });
}

/** What came of a look: the record before and after it, and whether a suspicious reading was taken all the same. */
type Outcome = { before: FeedRecord; after: FeedRecord; believed: boolean; now: Instant };

/**
 * Tells the organisers what they should know: of an outage after hours, and at once of a suspicious reading, which is
 * asked about once. When that has settled itself, the question says so; what an organiser decided stays said.
 */
export async function tellOrganisers(bot: Bot, outbox: Outbox, outcome: Outcome): Promise<void> {
  const { before, after, believed, now } = outcome;
  await outbox.apply(outageNotices(bot, before, after, now));
  const [feed, old, next] = [after.name, before.suspicion, after.suspicion];
  if (old?.since === next?.since) return;
  if (old?.decision === null) {
    const answer = next === null ? (believed ? 'accepted' : 'over') : 'replaced';
    const row = await outbox.get(questionKey(feed, old.since));
    await outbox.apply(answered(row, old.since, answer));
  }
  if (next === null) return;
  const { why, gone, added, since } = next;
  const row = await outbox.get(questionKey(feed, since));
  const question = { type: 'feed-suspect', feed, why, gone, added, since, answer: 'open' } as const;
  await outbox.apply(questionNotice(bot, row, question));
}
