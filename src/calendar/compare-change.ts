import { sameValue } from '../domain/canonical.ts';
import { sameTime } from '../domain/change.ts';
import type { FeedChange, KnownOccurrence } from '../domain/feed.ts';
import { overAt } from '../domain/walltime.ts';

function standingChange(before: KnownOccurrence, after: KnownOccurrence): FeedChange[] {
  const off = before.status === 'CANCELLED';
  if (after.status === 'CANCELLED') return off ? [] : [{ type: 'cancelled', after }];
  return off || before.removed ? [{ type: 'restored', after }] : [];
}

function contentChanges(before: KnownOccurrence, after: KnownOccurrence): FeedChange[] {
  if (after.status === 'CANCELLED') return [];
  const changes: FeedChange[] = [];
  if (!sameTime(before.time, after.time)) changes.push({ type: 'moved', before, after });
  if (before.summary !== after.summary) changes.push({ type: 'renamed', before, after });
  return changes;
}

/** Do they say the same? Whether one was missing for a while is no content. */
function sameContent(before: KnownOccurrence, after: KnownOccurrence): boolean {
  const { missingSince, removed } = after;
  return sameValue({ ...before, missingSince, removed }, after);
}

/** What a reading says anew of an occurrence that it has. Nothing, once the call is over by both its times. */
export function changesOf(before: KnownOccurrence, after: KnownOccurrence, now: number): FeedChange[] {
  if (Math.max(overAt(before.time), overAt(after.time)) <= now) return [];
  const changes = [...standingChange(before, after), ...contentChanges(before, after)];
  const edited = changes.length === 0 && !sameContent(before, after);
  return edited ? [{ type: 'edited', before, after }] : changes;
}
