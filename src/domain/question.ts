import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import type { FeedQuestion } from './delivery-facts.ts';
import { scheduled } from './thread.ts';
import { HOUR, type Instant, isoInstant } from './time.ts';

/** Names one suspicion of one feed: what a button carries, so that an old one decides nothing newer. */
export function suspicionKey(feed: string, since: Instant): string {
  return `${since}/${feed}`;
}

/** What `suspicionKey` was made from. */
export function suspicionOfKey(key: string): { feed: string; since: Instant } {
  const slash = key.indexOf('/');
  return { feed: key.slice(slash + 1), since: Number(key.slice(0, slash)) };
}

/** The key of the delivery that asks. A feed that changes to and fro is asked about once an hour, in one message. */
export function questionKey(feed: string, since: Instant): string {
  const hour = isoInstant(Math.floor(since / HOUR) * HOUR);
  return ['notice', 'feed-suspect', feed, hour].map(encodeURIComponent).join('/');
}

/** Asks: anew, or in the message that asked something else within the hour. A row on its way is left alone. */
export function asked(row: Delivery | null, wanted: Wanted): OutboxChange[] {
  const state = scheduled(wanted);
  if (row === null) return [{ type: 'insert', wanted, state }];
  switch (row.state.name) {
    case 'scheduled':
    case 'cancelled':
    case 'skipped':
      return [{ type: 'replan', before: row, wanted, state }];
    case 'posted':
      return [{ type: 'revise', before: row, wanted: { ...wanted, channel: row.channel } }];
    case 'joined':
    case 'claimed':
    case 'dispatching':
    case 'in_doubt':
    case 'held':
    case 'failed':
      return [];
  }
}

/** Tells in the message itself what became of the question about the suspicion since then; unsent, it is not sent. */
export function answered(
  row: Delivery | null,
  since: Instant,
  answer: Exclude<FeedQuestion['answer'], 'open'>,
): OutboxChange[] {
  const question = row?.facts.kind === 'notice' ? row.facts.notice : null;
  if (row === null || question?.type !== 'feed-suspect' || question.since !== since) return [];
  const facts = { kind: 'notice', notice: { ...question, answer } } as const;
  if (row.state.name === 'posted') return [{ type: 'revise', before: row, wanted: { ...row, facts } }];
  if (row.state.name !== 'scheduled') return [];
  return [{ type: 'move', before: row, state: { name: 'cancelled', reason: 'no longer wanted' } }];
}
