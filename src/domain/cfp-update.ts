import { sameValue } from './canonical.ts';
import type { Conference } from './cfp.ts';
import { byKey, type CallForPapers, callForPapers } from './cfp-call.ts';
import { closesAt, compareDue, type Due, hasClock } from './cfp-deadline.ts';
import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import type { CfpChange, CfpChangeFacts, CfpFacts } from './delivery-facts.ts';
import { scheduled } from './thread.ts';
import { DAY, type Instant } from './time.ts';

type CfpRow = Delivery & { facts: CfpFacts };

/** A reply in the channel about a call that has changed. */
export type ChangeRow = Delivery & { facts: CfpChangeFacts };

/** What became of calls that have been announced: edits of the posts, and one reply for each call that changed. */
export type CfpUpdate = { changes: OutboxChange[]; changed: readonly string[] };

/** A change is worth a reply for so long after it was found. */
const PATIENCE = 7 * DAY;

/**
 * Brings the posts about calls up to date: a post that waits is planned anew, one that was posted is edited, and the
 * newest that names a call gets one reply when its deadline moved or it was withdrawn. What is missing counts as withdrawn
 * only while everything could be read (`complete`), and never after its deadline. `rows` are the posts and the replies so
 * far: what the last reply about a call says is not said again, and a change that comes a second time is.
 */
export function updates({
  rows,
  conferences,
  complete,
  now,
}: {
  rows: readonly Delivery[];
  conferences: readonly Conference[];
  complete: boolean;
  now: Instant;
}): CfpUpdate {
  const known = byKey(conferences);
  const fresh = (call: CallForPapers): CallForPapers => freshCall(call, known.get(call.key), complete, now);
  const posts = rows
    .filter(isCfp)
    .filter((row) => isCurrent(row, now))
    .sort((one, other) => other.dueAt - one.dueAt);
  const replies = Map.groupBy(rows.filter(isChange), ({ facts }) => facts.call.key);
  const replied = new Map<string, OutboxChange>();
  const changes = posts.flatMap((row) => {
    const calls = row.facts.calls.map(fresh);
    if (sameValue(calls, row.facts.calls)) return [];
    if (row.state.name === 'posted') {
      for (const [index, before] of row.facts.calls.entries()) {
        const after = calls[index];
        const reply =
          after === undefined ? null : replyTo(row, before, after, replies.get(before.key) ?? [], now);
        // The newest post comes first, and has the reply.
        if (reply !== null && !replied.has(before.key)) replied.set(before.key, reply);
      }
      return [{ type: 'revise', before: row, wanted: { ...row, facts: { ...row.facts, calls } } } as const];
    }
    return row.state.name === 'scheduled' ? [waiting(row, calls)] : [];
  });
  return { changes: [...changes, ...replied.values()], changed: [...replied.keys()] };
}

/** The last reply about each call; `rows` come in any order. */
export function lastChanges(rows: readonly Delivery[]): ChangeRow[] {
  const inOrder = rows.filter(isChange).sort((one, other) => one.dueAt - other.dueAt);
  return [...new Map(inOrder.map((row) => [row.facts.call.key, row])).values()];
}

function isCfp(row: Delivery): row is CfpRow {
  return row.facts.kind === 'cfp';
}

function isChange(row: Delivery): row is ChangeRow {
  return row.facts.kind === 'cfp-change';
}

/** The list of a week is of no use once there is a newer one. */
function isCurrent({ facts, dueAt }: CfpRow, now: Instant): boolean {
  return facts.announcement.type !== 'digest' || now - dueAt < 8 * DAY;
}

function freshCall(
  call: CallForPapers,
  conference: Conference | undefined,
  complete: boolean,
  now: Instant,
): CallForPapers {
  if (conference === undefined) {
    const gone = complete && call.state === 'open' && !isOver(call, now);
    return gone ? { ...call, state: 'withdrawn' } : call;
  }
  const after = callForPapers(conference, now);
  if (after.state === 'open') return after;
  // A call that ends as announced needs no edit, and whoever tidies up afterwards withdraws nothing.
  const ended = isOver(call, now) || (conference.status === 'open' && sameValue(after.due, call.due));
  return ended ? call : after;
}

function isOver({ due }: CallForPapers, now: Instant): boolean {
  return due !== null && now > closesAt(due);
}

/** A post that nobody has seen says how it is now; without any open call it is not needed. */
function waiting(row: CfpRow, calls: readonly CallForPapers[]): OutboxChange {
  const open = calls.filter(({ state }) => state === 'open');
  if (open.length === 0)
    return { type: 'move', before: row, state: { name: 'cancelled', reason: 'no longer wanted' } };
  return {
    type: 'replan',
    before: row,
    wanted: { ...row, facts: { ...row.facts, calls: open } },
    state: row.state,
  };
}

function replyTo(
  row: CfpRow,
  before: CallForPapers,
  after: CallForPapers,
  earlier: readonly ChangeRow[],
  now: Instant,
): OutboxChange | null {
  const change = changeOf(before, after, now);
  if (change === null || isSaid(after, earlier)) return null;
  const facts: CfpChangeFacts = { kind: 'cfp-change', change, call: after, was: before.due };
  const wanted: Wanted = {
    key: changeKey(change, before, after, earlier),
    channel: row.channel,
    dueAt: now,
    staleAfter: now + PATIENCE,
    group: null,
    threadOf: row.key,
    facts,
  };
  return { type: 'insert', wanted, state: scheduled(wanted) };
}

/** Does the last reply about the call say so already, beside a post that was on its way then? */
function isSaid({ state, due }: CallForPapers, earlier: readonly ChangeRow[]): boolean {
  const last = earlier.toSorted((one, other) => one.dueAt - other.dueAt).at(-1)?.facts.call;
  return last !== undefined && last.state === state && sameValue(last.due, due);
}

/** Two bots make the same; a deadline that moves there, back and there again has a reply each time. */
function changeKey(
  change: CfpChange,
  before: CallForPapers,
  after: CallForPapers,
  earlier: readonly ChangeRow[],
): string {
  const base = ['cfp', 'change', after.key, change, dueText(after.due), dueText(before.due)]
    .map(encodeURIComponent)
    .join('/');
  const times = earlier.filter(({ key }) => key === base || key.startsWith(`${base}/again/`)).length;
  return times === 0 ? base : `${base}/again/${times}`;
}

function dueText(due: Due | null): string {
  return due === null ? '' : [due.date, due.time, due.zone].filter((part) => part !== null).join(' ');
}

/** What people should hear of; `null` when the edit says enough. */
function changeOf(before: CallForPapers, after: CallForPapers, now: Instant): CfpChange | null {
  if (after.state === 'withdrawn') return before.state === 'withdrawn' ? null : 'withdrawn';
  const moved = before.due === null || after.due === null ? 0 : movedBy(before.due, after.due);
  if (after.state === 'closed') {
    if (before.state !== 'open') return null;
    return moved < 0 && isOver(after, now) ? 'earlier' : 'closed';
  }
  if (before.state !== 'open') return 'reopened';
  return moved > 0 ? 'extended' : moved < 0 ? 'earlier' : null;
}

/** Less than, exactly or more than nothing. A day whose hour becomes known has not moved. */
function movedBy(before: Due, after: Due): number {
  return before.date === after.date && !hasClock(before) ? 0 : compareDue(after, before);
}
