import type { StoredIssue } from '../../domain/newsletter.ts';
import type { Draft } from '../../domain/newsletter-draft.ts';
import type { Instant } from '../../domain/time.ts';

/** Issues of the newsletter that were imported. */
export type IssueStore = {
  /** Keeps an issue in place of the one of its date, and says whether that changed anything. */
  put(issue: StoredIssue): Promise<'added' | 'changed' | 'same'>;
  /** All of them, by date. */
  all(): Promise<StoredIssue[]>;
};

/** Drafts of the newsletter. */
export type DraftStore = {
  /** Keeps a draft that is to be made; `false` when one of this key is known. */
  ask(draft: Draft): Promise<boolean>;
  get(key: string): Promise<Draft | null>;
  /** Those for which there is something to do, longest due first. */
  waiting(now: Instant): Promise<Draft[]>;
  nextAttention(): Promise<Instant | null>;
  /** All that were made, by date and ordinal. */
  made(): Promise<Draft[]>;
  /** Of two that change the same draft the first wins. Throws when its date has a draft of that ordinal. */
  change(before: Draft, after: Draft): Promise<boolean>;
  remove(draft: Draft): Promise<boolean>;
};
