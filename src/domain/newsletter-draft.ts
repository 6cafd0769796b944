import type { NewsletterContent } from './newsletter-compile.ts';
import type { LeftOut } from './newsletter-left-out.ts';
import type { LintFinding } from './newsletter-lint.ts';
import type { Instant, LocalDate } from './time.ts';

/** What was compiled: the text, what stands in it, what does not and why, and what a person should look at. */
export type ComposedNewsletter = NewsletterContent & {
  number: number | null;
  markdown: string;
  leftOut: LeftOut[];
  /** By the lines of `markdown`. */
  doubts: LintFinding[];
  /** What should have gone in but could not be had; each is a sentence. */
  missing: string[];
};

/** A draft as it was made. `ordinal` counts the drafts of one date from 1. */
export type MadeDraft = ComposedNewsletter & { ordinal: number; madeAt: Instant };

/** How the pull request of a draft stands. `told`: the draft went out without it. */
type PullState =
  | { type: 'none' }
  | { type: 'wanted'; failures: number; tryAt: Instant; told: boolean }
  | { type: 'there'; url: string };

/** Where a draft goes: to the organisers' channel, or to one of them alone (`preview`). */
export type DraftFor = 'channel' | 'preview';

/**
 * A draft that fell due (`by` is null) or that an organiser asked for, from then on until it is handed over and after:
 * what is in it has been printed, unless it was `discarded`.
 */
export type Draft = {
  /** The same each time that it is asked for: `scheduled/DATE`, or one for each command. */
  key: string;
  date: LocalDate;
  by: string | null;
  for: DraftFor;
  askedAt: Instant;
  made: MadeDraft | null;
  pull: PullState;
  discarded: boolean;
  /** Grows with every change. */
  version: number;
};

/** A draft that nobody has made yet. */
export function askedDraft(wish: Pick<Draft, 'key' | 'date' | 'by' | 'for' | 'askedAt'>): Draft {
  return { ...wish, made: null, pull: { type: 'none' }, discarded: false, version: 1 };
}

/** The key of the draft that comes by itself. */
export function scheduledKey(date: LocalDate): string {
  return `scheduled/${date}`;
}

/** When a task has something to do for it, or `null`. */
export function draftAttention({ made, askedAt, pull, discarded }: Draft): Instant | null {
  if (made === null) return askedAt;
  return pull.type === 'wanted' && !discarded ? pull.tryAt : null;
}

/** The newest draft of each date, without those that were discarded: what counts as printed. */
export function standingDrafts(drafts: readonly Draft[]): (Draft & { made: MadeDraft })[] {
  const newest = new Map<LocalDate, Draft & { made: MadeDraft }>();
  for (const draft of drafts) {
    if (!isMade(draft) || draft.discarded) continue;
    const other = newest.get(draft.date);
    if (other === undefined || other.made.ordinal < draft.made.ordinal) newest.set(draft.date, draft);
  }
  return [...newest.values()].toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

function isMade(draft: Draft): draft is Draft & { made: MadeDraft } {
  return draft.made !== null;
}
