import type { KindSettings } from './item.ts';
import { closesAt } from './kind.ts';
import { isListed, type Submission } from './submission.ts';
import type { Instant, Millis } from './time.ts';

/** What time asks of a submission: its end, the question whether it is still open, a reminder for the moderators, or to forget it. */
export type Ripe = { type: 'expire' | 'ask' | 'nudge' | 'forget'; at: Instant };

/** The next thing that time asks of a submission, which may have been due for long, or `null`. Who is over is not asked. */
export function nextRipe(submission: Submission, settings: KindSettings, now: Instant): Ripe | null {
  const ripe = ripeOf(submission, settings).sort((one, other) => one.at - other.at);
  return ripe.find(({ type, at }) => type === 'expire' && at <= now) ?? ripe[0] ?? null;
}

function ripeOf(submission: Submission, { renewBefore, moderation }: KindSettings): Ripe[] {
  const { status, expiresAt, askedFor, nudged, waitingSince } = submission;
  const end = isListed(submission) ? expiresAt : null;
  return [
    ...(end === null ? [] : [{ type: 'expire' as const, at: end }]),
    ...(end === null || askedFor === end || closes(submission) === end
      ? []
      : [{ type: 'ask' as const, at: end - renewBefore }]),
    ...(status !== 'pending' || nudged
      ? []
      : [{ type: 'nudge' as const, at: waitingSince + moderation.answerWithin }]),
    ...forgetting(submission, moderation.forgetAfter),
  ];
}

/** When what was rejected or withdrawn is to be forgotten; nothing for all others. */
export function forgetting({ closedAt }: Submission, forgetAfter: Millis): Ripe[] {
  return closedAt === null ? [] : [{ type: 'forget', at: closedAt + forgetAfter }];
}

/** When its own closing date ends a listing, nobody is asked. */
function closes({ published }: Submission): Instant | null {
  return published === null ? null : closesAt(published);
}

/** The submission after that moment. A listing that ends takes a change that waits with it. */
export function ripened(before: Submission, type: Exclude<Ripe['type'], 'forget'>): Submission {
  const version = before.version + 1;
  switch (type) {
    case 'expire':
      return { ...before, version, status: 'expired' };
    case 'ask':
      return { ...before, version, askedFor: before.expiresAt };
    case 'nudge':
      return { ...before, version, nudged: true };
  }
}
