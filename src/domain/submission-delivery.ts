import { canonical } from './canonical.ts';
import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import type { CardFace, ListingFace, Note } from './delivery-facts.ts';
import type { KindSettings } from './item.ts';
import { titleOf } from './kind.ts';
import type { ChannelRef } from './rule.ts';
import { isListed, type Submission } from './submission.ts';
import { DAY, type Instant } from './time.ts';

/** A message that a submission asks for. `onlyIfSent`: it is brought up to date, but not posted any more. */
export type Wish = { wanted: Wanted; onlyIfSent: boolean };

/** Slack may be away for long; a decision is still worth telling then. */
const PATIENCE = 30 * DAY;

/** The card of the present round, and the post in the channel once it was approved. */
export function standingWishes(submission: Submission, { channel, moderation }: KindSettings): Wish[] {
  const card = cardWish(submission, moderation.channel);
  // A call for papers is announced with all others, when it opens.
  const hasPost = submission.published !== null && submission.kind !== 'cfp';
  return hasPost ? [publicationWish(submission, channel), card] : [card];
}

function publicationWish(submission: Submission, channel: ChannelRef): Wish {
  const { id, published, content, publishedAt, createdAt } = submission;
  const face = listingFace(submission);
  const facts = { kind: 'publication', content: published ?? content, face } as const;
  const wanted = message(`publication/${id}`, channel, publishedAt ?? createdAt, facts);
  return { wanted, onlyIfSent: face !== 'open' };
}

function listingFace(submission: Submission): ListingFace {
  const { status } = submission;
  if (isListed(submission)) return 'open';
  return status === 'expired' || status === 'filled' ? status : 'withdrawn';
}

function cardWish(submission: Submission, channel: ChannelRef): Wish {
  const { id, round, revision, content, published, createdAt } = submission;
  const { author, proposer, warnings, record, claimedBy, exchanges, waitingSince } = submission;
  const face = cardFace(submission);
  const facts = {
    kind: 'card',
    submission: id,
    revision,
    content,
    listed: round > 1 ? published : null,
    face,
    ...{ author, proposer, warnings, record, claimedBy, exchanges, waitingSince },
  } as const;
  const wanted = message(cardKey(submission), channel, createdAt, facts);
  // Should a card have waited for its post longer than its submission lived, nobody needs it.
  wanted.staleAfter = waitingSince + PATIENCE;
  return { wanted, onlyIfSent: face.type !== 'waiting' };
}

function cardFace({ status, decision }: Submission): CardFace {
  switch (status) {
    case 'pending':
      return { type: 'waiting' };
    case 'approved':
    case 'rejected':
      return decision === null
        ? { type: 'withdrawn' }
        : { type: decision.type, by: decision.by, reason: decision.reason };
    case 'expired':
    case 'filled':
    case 'withdrawn':
      // What the moderators decided in this round stays on their card.
      return decision === null
        ? { type: status }
        : { type: decision.type, by: decision.by, reason: decision.reason };
  }
}

/** The key of the card of the present round. */
export function cardKey({ id, round }: Submission): string {
  return `card/${id}/${round}`;
}

/** The keys of all messages about a submission: each of these, and what follows it behind a slash. */
export function keysOf(id: string): string[] {
  const notes: Readonly<Record<Note['type'], string>> = {
    approved: `note/approved/${id}`,
    rejected: `note/rejected/${id}`,
    question: `note/question/${id}`,
    renewal: `note/renewal/${id}`,
    expired: `note/expired/${id}`,
  };
  return [`card/${id}`, `publication/${id}`, `nudge/${id}`, ...Object.values(notes)];
}

/** A direct message to a member about their submission. */
export function noteWish(submission: Submission, to: string, note: Note, at: Instant): Wish {
  const facts = {
    kind: 'note',
    submission: submission.id,
    title: titleOf(submission.content),
    note,
  } as const;
  const key = `note/${note.type}/${submission.id}/${submission.version}`;
  return { wanted: message(key, to, at, facts), onlyIfSent: false };
}

/** A reply to the card of a submission that has waited for long. */
export function nudgeWish(submission: Submission, { moderation }: KindSettings, at: Instant): Wish {
  const { content, waitingSince, claimedBy } = submission;
  const facts = { kind: 'nudge', title: titleOf(content), waitingSince, claimedBy } as const;
  const key = `nudge/${submission.id}/${submission.version}`;
  const wanted = { ...message(key, moderation.channel, at, facts), threadOf: cardKey(submission) };
  return { wanted, onlyIfSent: false };
}

function message(key: string, channel: ChannelRef, at: Instant, facts: Wanted['facts']): Wanted {
  return { key, channel, dueAt: at, staleAfter: at + PATIENCE, group: null, threadOf: null, facts };
}

/** What a wish changes in the outbox; `later` when its row is on its way to Slack and can be changed only after that. */
export function fulfil({ wanted, onlyIfSent }: Wish, row: Delivery | null): OutboxChange[] | 'later' {
  if (row === null) {
    const state = { name: 'scheduled', notBefore: wanted.dueAt } as const;
    return onlyIfSent ? [] : [{ type: 'insert', wanted, state }];
  }
  const renewed = { ...wanted, channel: row.channel, dueAt: row.dueAt };
  const same = canonical(row.facts) === canonical(wanted.facts);
  switch (row.state.name) {
    case 'scheduled':
      if (onlyIfSent)
        return [{ type: 'move', before: row, state: { name: 'cancelled', reason: 'no longer wanted' } }];
      return same ? [] : [{ type: 'replan', before: row, wanted: renewed, state: row.state }];
    case 'posted':
      return same ? [] : [{ type: 'revise', before: row, wanted: renewed }];
    case 'joined':
    case 'claimed':
    case 'dispatching':
    case 'in_doubt':
    case 'held':
      return same ? [] : 'later';
    case 'skipped':
    case 'cancelled':
    case 'failed':
      return [];
  }
}
