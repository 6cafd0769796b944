import { sameKey } from '../domain/kind.ts';
import { isListed, type Submission } from '../domain/submission.ts';
import { titleKey } from '../domain/warning.ts';
import type { SubmissionRow } from './schema.ts';
import { storable } from './storable.ts';

/** The columns of a submission, but for those that are about its messages and its time. */
export function submissionColumns(submission: Submission): Omit<SubmissionRow, 'ripe_at' | 'unsettled'> {
  const { id, kind, status, version, author, content, published, publishedAt, createdAt } = submission;
  const listed = isListed(submission) ? published : null;
  return {
    id,
    kind,
    status,
    version,
    author,
    link: storable(sameKey(content)),
    listed_link: listed === null ? null : storable(sameKey(listed)),
    title_key: storable(titleKey(listed ?? content)),
    listed_at: listed === null ? null : publishedAt,
    created_at: createdAt,
    body: JSON.stringify(submission),
  };
}

/** Reads a row as a submission. */
export function submissionOf({ body }: Pick<SubmissionRow, 'body'>): Submission {
  return JSON.parse(body) as Submission;
}
