import type { AuditEntry } from './audit.ts';
import type { Delivery } from './delivery.ts';
import { isTheirsAlone, publicPart } from './forget.ts';
import { titleOf } from './kind.ts';
import type { Draft } from './newsletter-draft.ts';
import type { Settings } from './person.ts';
import type { Submission } from './submission.ts';
import { type Instant, isoInstant } from './time.ts';
import type { Watch } from './watch.ts';

/** What somebody did with a submission. */
const ROLES = ['author', 'proposer', 'claimer', 'decider', 'asker'] as const;
type Role = (typeof ROLES)[number];

/** What is said between the moderators and who offers the present content. */
type Talk = 'content' | 'exchanges' | 'warnings' | 'record';

/**
 * A submission as it concerns somebody: all of it to who offers its content, without what another member proposes to its
 * author, and of others' only what they did with it.
 */
type OwnSubmission = { roles: readonly Role[] } & (
  | Submission
  | Omit<Submission, Talk>
  | (Pick<Submission, 'id' | 'kind' | 'status' | 'decision' | 'exchanges'> & { title: string })
);

/** A message that names them in a channel: where and when, but not the rest of it. */
type Naming = Pick<Delivery, 'key' | 'channel' | 'dueAt'> & { kind: string; state: string };

/** Everything that is stored of one Slack user id, but for what was told without a name. */
export type PersonData = {
  person: string;
  settings: Settings | null;
  /** Whose Home was opened; `staleAt`: it is shown anew then. */
  home: { staleAt: Instant | null } | null;
  welcomedAt: Instant | null;
  watches: readonly Omit<Watch, 'person'>[];
  votes: readonly { topic: string; title: string | null }[];
  submissions: readonly OwnSubmission[];
  /** What they did, and what was done to what they offered. */
  trail: readonly AuditEntry[];
  /** Drafts of the newsletter that they asked for. */
  drafts: readonly Pick<Draft, 'key' | 'date' | 'for' | 'askedAt'>[];
  /** Direct messages to them. */
  messages: readonly Delivery[];
  namedIn: readonly Naming[];
  /** Wherever else the id stands, with the words around it. */
  elsewhere: readonly { table: string; column: string; around: string }[];
};

function rolesIn({ author, proposer, claimedBy, decision, exchanges }: Submission, person: string): Role[] {
  const holders: Readonly<Record<Role, boolean>> = {
    author: author === person,
    proposer: proposer === person,
    claimer: claimedBy === person,
    decider: decision?.by === person,
    asker: exchanges.some(({ by }) => by === person),
  };
  return ROLES.filter((role) => holders[role]);
}

/** A submission as it is told to somebody who has a part in it; `null` when they have none. */
export function ownSubmission(submission: Submission, person: string): OwnSubmission | null {
  const roles = rolesIn(submission, person);
  if (roles.length === 0) return null;
  const { id, kind, status, author, content, published, decision, exchanges } = submission;
  if (roles.includes('proposer'))
    return { ...submission, roles, published: author === person ? published : publicPart(published) };
  if (author === person) {
    const {
      content: _content,
      exchanges: _exchanges,
      warnings: _warnings,
      record: _record,
      ...own
    } = submission;
    return { ...own, roles, published: publicPart(published) };
  }
  return {
    ...{ roles, id, kind, status, title: titleOf(content) },
    decision: decision?.by === person ? decision : null,
    exchanges: exchanges.filter(({ by }) => by === person).map((one) => ({ ...one, answer: null })),
  };
}

/** A line of the trail as it is told to somebody: the words of other submitters are theirs. */
export function ownEntry(entry: AuditEntry, person: string): AuditEntry {
  return entry.action === 'answered' && entry.actor !== person ? { ...entry, detail: '' } : entry;
}

/** How many of the submissions are theirs alone and so erased with them, listed and so kept, or somebody else's. */
export function standingsOf({ submissions, person }: Pick<PersonData, 'submissions' | 'person'>) {
  const own = submissions.flatMap((one) => ('author' in one && one.author === person ? [one] : []));
  const alone = own.filter((one) => isTheirsAlone(one, person)).length;
  return { alone, listed: own.length - alone, others: submissions.length - own.length };
}

/** A message as far as it is told to somebody whom it names. */
export function namingOf({ key, channel, dueAt, facts, state }: Delivery): Naming {
  return { key, kind: facts.kind, channel, dueAt, state: state.name };
}

/** What can tell nothing of anybody, and so is not in here. */
const UNTOLD =
  'Answers to surveys and suggestions of topics are stored without who gave them, so nobody can tell which are yours.';
const SOMEBODY = '(somebody else)';
const PEOPLE: ReadonlySet<string> = new Set(['author', 'proposer', 'claimedBy', 'by', 'actor']);
const INSTANT = /(?:^at|At|[sS]ince|Until|After|Before|^askedFor)$/;

/** https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_DATE: Instant = 8.64e15;

/** The data as JSON for whom it is about: moments in ISO 8601, and nobody else's id. */
export function personJson(data: PersonData): string {
  const told = (name: string, value: unknown): unknown => {
    if (typeof value === 'number' && INSTANT.test(name)) return isoInstant(Math.min(value, LAST_DATE));
    const isOther = typeof value === 'string' && /^[UW][A-Z0-9]+$/.test(value) && value !== data.person;
    return isOther && PEOPLE.has(name) ? SOMEBODY : value;
  };
  return JSON.stringify({ ...data, untold: UNTOLD }, told, 2);
}
