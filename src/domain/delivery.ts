import type { DeliveryFacts } from './delivery-facts.ts';
import type { ChannelRef } from './rule.ts';
import type { Instant } from './time.ts';

/** A message that should exist. `key` makes it the same wish each time it is worked out anew. */
export type Wanted = {
  key: string;
  /** A user id (`U…`, `W…`) is the direct conversation with that person. */
  channel: ChannelRef;
  dueAt: Instant;
  /** From this moment on it is too late to be useful, and it is skipped. */
  staleAfter: Instant;
  /** Of several due ones of one group only the latest goes out; `null` stands alone. */
  group: string | null;
  /** The delivery in whose thread this one belongs. */
  threadOf: string | null;
  facts: DeliveryFacts;
};

/** Where a delivery stands. `fence` grows with every claim: who holds an older one may not write. */
export type DeliveryState =
  | { name: 'scheduled'; notBefore: Instant }
  /** It goes with the message of `leader`, whose fate it shares; `notBefore` is kept in case it has to go alone after all. */
  | { name: 'joined'; leader: string; notBefore: Instant }
  | { name: 'claimed'; owner: string; leaseUntil: Instant }
  | { name: 'dispatching'; owner: string; leaseUntil: Instant; dispatchedAt: Instant }
  | { name: 'in_doubt'; dispatchedAt: Instant; checkAt: Instant; absences: number; reason: string }
  | {
      name: 'posted';
      ts: string;
      channelId: string;
      postedAt: Instant;
      revision: number;
      shownRevision: number;
    }
  | { name: 'held'; dispatchedAt: Instant; reason: string }
  | { name: 'skipped'; reason: SkipReason }
  | { name: 'cancelled'; reason: CancelReason }
  | { name: 'failed'; reason: string };

export type StateName = DeliveryState['name'];
export type SkipReason = 'late' | 'superseded';
export type CancelReason = 'call cancelled' | 'call removed' | 'call moved' | 'no longer wanted';

/** One row of the outbox. */
export type Delivery = Wanted & {
  state: DeliveryState;
  /** How often the request has been sent. */
  attempt: number;
  /** How often it failed without being sent, since the last success of any kind. */
  failures: number;
  fence: number;
};

/** Every edge along which a delivery may move; the store refuses any other. */
export const EDGES: Readonly<Record<StateName, readonly StateName[]>> = {
  scheduled: ['scheduled', 'claimed', 'joined', 'skipped', 'cancelled'],
  joined: ['posted', 'scheduled'],
  claimed: ['dispatching', 'scheduled', 'skipped', 'failed', 'posted', 'held'],
  dispatching: ['posted', 'scheduled', 'in_doubt', 'failed'],
  in_doubt: ['in_doubt', 'posted', 'scheduled', 'held', 'skipped'],
  posted: ['posted'],
  held: ['posted', 'scheduled', 'in_doubt', 'skipped'],
  skipped: ['scheduled'],
  cancelled: ['scheduled'],
  failed: ['scheduled'],
};

/** One change of the outbox as the plan wants it; applied only while the row is still in the state that was read. */
export type OutboxChange =
  | { type: 'insert'; wanted: Wanted; state: DeliveryState }
  /** New facts, dates or channel for a row that has not been sent. */
  | { type: 'replan'; before: Delivery; wanted: Wanted; state: DeliveryState }
  /** New facts for a posted row: its message is to be edited (`revision` grows). */
  | { type: 'revise'; before: Delivery; wanted: Wanted }
  | { type: 'move'; before: Delivery; state: DeliveryState };
