/** The HTTP status of an error of Octokit, or `null` when there was no answer. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

/** What organisers can do something about; GitHub's own words may repeat addresses, so they stay out. */
const REASONS: Readonly<Record<number, string>> = {
  401: 'GitHub does not take GITHUB_TOKEN',
  403: 'GITHUB_TOKEN may not do that in this repository, or has asked too often',
  404: 'GITHUB_TOKEN sees no such repository (newsletter.repository)',
  409: 'the branch was changed at the same moment',
  422: 'GitHub refused the branch, the file or the pull request',
};

/** Statuses that stay until somebody acts. 403 may be a limit, which passes. */
const PERMANENT: readonly number[] = [401, 404, 422];

/** Why a request failed, as one short line without any content. */
export function failureOf(error: unknown): { type: 'failed'; reason: string; permanent: boolean } {
  const status = statusOf(error);
  if (status === null || status >= 500)
    return {
      type: 'failed',
      reason: `GitHub could not be asked (${wordsOf(error, status)})`,
      permanent: false,
    };
  const reason = REASONS[status] ?? `GitHub answered ${status}`;
  return { type: 'failed', reason, permanent: PERMANENT.includes(status) };
}

function wordsOf(error: unknown, status: number | null): string {
  if (status !== null && status !== 500) return `HTTP ${status}`;
  // Octokit gives errors of the connection the status 500.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return 'no reason given';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message.slice(0, 120);
}
