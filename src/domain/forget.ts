import type { Content } from './item.ts';
import { isListed, type Submission } from './submission.ts';

/** Stands where somebody stood who was forgotten. It is shown as it is, and no Slack id looks like it. */
export const FORGOTTEN = '(forgotten)';

/** What became of the wish to forget somebody. `busy`: something about them is on its way to Slack, and nothing was done. */
export type ForgetOutcome = 'forgotten' | 'busy';

/** Finds ids as whole words, also behind a character that is percent-encoded, once or more. An id is letters and digits. */
function pattern(ids: readonly string[]): RegExp {
  return new RegExp(
    `(?:(?<![0-9A-Za-z])|(?<=%(?:25)*[0-9A-Fa-f]{2}))(?:${ids.join('|')})(?![0-9A-Za-z])`,
    'g',
  );
}

/** Does the text name one of these ids? */
export function isNaming(text: string, ids: readonly string[]): boolean {
  return pattern(ids).test(text);
}

/** The text with each of these ids replaced by `FORGOTTEN`. JSON stays JSON. */
export function withoutIds(text: string, ids: readonly string[]): string {
  return text.replace(pattern(ids), FORGOTTEN);
}

/** Is it theirs alone: they offered it, and nobody sees it in a channel's list (it waits, or is over)? */
export function isTheirsAlone(
  submission: Pick<Submission, 'author' | 'status' | 'published'>,
  person: string,
): boolean {
  return submission.author === person && !isListed(submission);
}

/** Does the present content wait as a change that they propose of something that is listed? */
export function isTheirChange(submission: Submission, person: string): boolean {
  return submission.status === 'pending' && submission.proposer === person && isListed(submission);
}

/** What is listed without what its submitter told the moderators alone. */
export function publicPart<C extends Content | null>(content: C): C {
  return content?.kind === 'job' ? { ...content, description: '' } : content;
}

/** What a submission and its card say alike. */
type Talk = Pick<Submission, 'proposer' | 'claimedBy' | 'exchanges' | 'content'>;

/**
 * What is theirs in it besides their id: what they told the moderators alone, and that they look after it. The ids
 * themselves are left to `withoutIds`.
 */
export function withoutTalk<T extends Talk>(talk: T, person: string): T {
  const { proposer, claimedBy, exchanges, content } = talk;
  return {
    ...talk,
    claimedBy: claimedBy === person ? null : claimedBy,
    exchanges: proposer === person ? [] : exchanges,
    content: proposer === person ? publicPart(content) : content,
  };
}

/** A submission that goes on without somebody. A change that they propose is dropped; what is listed stays. */
export function withoutMember(before: Submission, person: string): Submission {
  const { author, proposer } = before;
  const isTheirs = author === person || proposer === person;
  const published = isTheirs ? publicPart(before.published) : before.published;
  const after = { ...withoutTalk(before, person), published, version: before.version + 1 };
  if (!isTheirChange(before, person) || published === null) return after;
  return { ...after, status: 'approved', content: published, claimedBy: null, decision: null };
}
