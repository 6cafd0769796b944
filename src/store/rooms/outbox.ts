import type { Delivery, DeliveryState, OutboxChange } from '../../domain/delivery.ts';
import type { DeliveryKind } from '../../domain/delivery-facts.ts';
import type { Instant, Millis } from '../../domain/time.ts';

export type ClaimOptions = { owner: string; now: Instant; lease: Millis; pace: Millis; limit: number };

/** The right to edit in a channel, which one process has at a time: since when, and until when at the latest. */
export type Turn = { channelId: string; from: Instant; until: Instant };

/** Deliveries that must each reach a channel once. Every write is a transaction of its own unless inside `transaction`. */
export type Outbox = {
  get(key: string): Promise<Delivery | null>;
  /** Rows of a kind whose `dueAt` is `since` or later, whatever their state. */
  list(filter: { kind?: DeliveryKind; since: Instant }): Promise<Delivery[]>;
  /** Rows in a state, earliest due first; with `dueBy` only those that are due then or earlier. */
  inState(name: DeliveryState['name'], filter?: { dueBy: Instant }): Promise<Delivery[]>;
  /** Posted rows whose message does not show their newest facts (`revision > shownRevision`), earliest due first. */
  unshown(): Promise<Delivery[]>;
  /** Posted rows that were sent more than once, posted at `since` or later: there may be a second copy. */
  resent(since: Instant): Promise<Delivery[]>;
  /** Applies what still fits; returns how many changes did. An insert of a key that exists changes nothing. */
  apply(changes: readonly OutboxChange[]): Promise<number>;
  /** Takes due rows, at most one for each channel whose pace allows it, most urgent (earliest `staleAfter`) first. */
  claim(options: ClaimOptions): Promise<Delivery[]>;
  /**
   * Ends the leases that are over (`leaseUntil <= now`), to be called before `claim`: a claimed row is scheduled again;
   * a dispatching one, whose request may have been out until the lease ended, is in doubt and to be looked for at
   * `leaseUntil + settle`. A joined row that an older version has left behind follows. Returns how many rows moved. So a lease must be longer than a request may take, and whoever
   * holds one may send nothing after its end.
   */
  expireLeases(options: { now: Instant; settle: Millis }): Promise<number>;
  /**
   * Moves a row along an edge of `EDGES` if its fence and its whole state are still those given; `null` when they are
   * not. Throws on an edge that `EDGES` does not have. In the same transaction those of `companions` that still are
   * scheduled as they were read, and were never sent, are joined to it, and all that are joined to it follow: to `posted` with it, or back to `scheduled`
   * when it is finished otherwise, or waits and was surely never sent.
   */
  advance(
    before: Delivery,
    state: DeliveryState,
    more?: { attempt?: number; failures?: number; companions?: readonly Delivery[] },
  ): Promise<Delivery | null>;
  /** The rows of a channel that were posted at `since` or later, and those that may have been by now. */
  spent(channel: string, since: Instant): Promise<Delivery[]>;
  /** The rows that go with the message of this one, by key. */
  joinedTo(leader: string): Promise<Delivery[]>;
  /** The posted rows that stand in one message, by key. */
  inMessage(message: { channelId: string; ts: string }): Promise<Delivery[]>;
  /** Nothing more goes to this channel before `until` (Slack's Retry-After), unless the clock goes back behind `now`. */
  pause(channel: string, until: Instant, now: Instant): Promise<void>;
  /** Takes a turn; `false` when somebody has it, or it has ended too lately. A clock that was set back frees it. */
  takeTurn(turn: Turn): Promise<boolean>;
  /** Ends a turn; the next one may begin at `next`. Nothing when it is somebody else's by now. */
  endTurn(turn: Turn, next: Instant): Promise<void>;
  /**
   * The next moment at which any row wants attention, or `null`: a scheduled one may be claimed, a lease is over, a doubt
   * is to be looked into. In the past when something is overdue. Posted rows do not count. Lets a simulated clock jump.
   */
  nextAttention(now: Instant): Promise<Instant | null>;
};
