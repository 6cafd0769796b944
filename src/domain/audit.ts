import type { Instant } from './time.ts';

/** What can happen to a submission. `denied`: somebody tried what they may not. */
export type AuditAction =
  | 'offered'
  | 'revised'
  | 'claimed'
  | 'asked'
  | 'answered'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'filled'
  | 'renewed'
  | 'expired'
  | 'asked whether open'
  | 'moderators reminded'
  | 'forgotten'
  | 'denied';

/** One line of the trail. `actor` is a user id, or `bot` for what time did. `detail` says what the action alone does not. */
export type AuditEntry = {
  id: string;
  submission: string | null;
  at: Instant;
  actor: string;
  action: AuditAction;
  detail: string;
};
