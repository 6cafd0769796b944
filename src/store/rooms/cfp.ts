import type { Conference } from '../../domain/cfp.ts';
import type { CfpOffer } from '../../domain/cfp-offer.ts';
import type { Instant } from '../../domain/time.ts';

/** What an import brought: new conferences, changed ones, and those that were known so already. */
export type Suggested = { added: number; changed: number; same: number };

/** Conferences that lists suggest to a curator, and what has been said of each call. */
export type CfpStore = {
  /** Changes whenever `taken` or `suggested` may have. */
  stamp(): Promise<string>;
  /** What curators took. */
  taken(): Promise<Conference[]>;
  /** What members suggested and moderators accepted. */
  suggested(): Promise<Conference[]>;
  /** What waits for a curator. */
  offers(): Promise<CfpOffer[]>;
  suggest(conferences: readonly Conference[], now: Instant): Promise<Suggested>;
  /** Takes the offers of these keys that are still there; answers how many were. */
  take(keys: readonly string[], now: Instant): Promise<number>;
  /** Leaves them, until the list says something else. */
  leave(keys: readonly string[], now: Instant): Promise<number>;
  /** What has been said of these calls, by their key. */
  said(calls: readonly string[]): Promise<Map<string, Set<string>>>;
  /** `false`: it was said before. */
  say(mark: { call: string; said: string; at: Instant }): Promise<boolean>;
};
