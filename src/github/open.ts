import { Octokit } from '@octokit/rest';
import type { Logger } from 'pino';
import type { NewsletterRepository } from '../domain/newsletter-settings.ts';
import type { LocalDate, Millis } from '../domain/time.ts';
import { failureOf, statusOf } from './failure.ts';
import type { Github, PullDraft, PullFile, PullResult } from './github.ts';

type Place = { owner: string; repo: string };

/** Opens the GitHub room for a token. `apiUrl` is GitHub's own when it is null. Nothing is asked before it is needed. */
export function openGithub({
  token,
  apiUrl,
  requestTimeout,
  log,
}: {
  token: string;
  apiUrl: string | null;
  requestTimeout: Millis;
  log: Logger;
}): Github {
  const timed: typeof globalThis.fetch = (url, init) =>
    globalThis.fetch(url, { ...init, signal: AbortSignal.timeout(requestTimeout) });
  const octokit = new Octokit({
    auth: token,
    userAgent: 'ospo-bot',
    ...(apiUrl !== null && { baseUrl: apiUrl }),
    request: { fetch: timed },
    log: { debug() {}, info() {}, warn: (text) => log.warn(text), error() {} },
  });
  return {
    read: (repository, date) => read(octokit, repository, date),
    put: (draft) => put(octokit, draft),
  };
}

/** The branch of a date. */
function branchOf(date: LocalDate): string {
  return `newsletter/${date}`;
}

function placeOf({ owner, name }: NewsletterRepository): Place {
  return { owner, repo: name };
}

function pathOf({ folder }: NewsletterRepository, date: LocalDate): string {
  return `${folder}/${date}.md`;
}

async function read(octokit: Octokit, repository: NewsletterRepository, date: LocalDate): Promise<PullFile> {
  try {
    const file = await fileIn(octokit, repository, date);
    return { type: 'file', text: file?.text ?? null };
  } catch (error) {
    return failureOf(error);
  }
}

async function put(octokit: Octokit, draft: PullDraft): Promise<PullResult> {
  const place = placeOf(draft.repository);
  try {
    const { data } = await octokit.rest.repos.get(place);
    const base = data.default_branch;
    await ensureBranch(octokit, place, base, branchOf(draft.date));
    if (!draft.keepFile) await putFile(octokit, draft);
    return { type: 'there', url: await ensurePull(octokit, place, base, draft) };
  } catch (error) {
    return failureOf(error);
  }
}

async function ensureBranch(octokit: Octokit, place: Place, base: string, branch: string): Promise<void> {
  try {
    await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` });
    return;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  const { data } = await octokit.rest.git.getRef({ ...place, ref: `heads/${base}` });
  try {
    await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: data.object.sha });
  } catch (error) {
    // 422: somebody made it meanwhile, which is as good.
    if (statusOf(error) !== 422) throw error;
  }
}

async function fileIn(
  octokit: Octokit,
  repository: NewsletterRepository,
  date: LocalDate,
): Promise<{ text: string; sha: string } | null> {
  try {
    const { data } = await octokit.rest.repos.getContent({
      ...placeOf(repository),
      path: pathOf(repository, date),
      ref: branchOf(date),
    });
    if (Array.isArray(data) || data.type !== 'file')
      throw new Error('there is no file at the place of the issue');
    return { text: Buffer.from(data.content, 'base64').toString('utf8'), sha: data.sha };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function putFile(octokit: Octokit, { repository, date, markdown, replaces }: PullDraft): Promise<void> {
  const file = await fileIn(octokit, repository, date);
  if (file?.text === markdown) return;
  // Changed since the draft was compiled: compiled anew, it takes that in.
  if ((file?.text ?? null) !== replaces) throw new Error('the file was changed meanwhile');
  await octokit.rest.repos.createOrUpdateFileContents({
    ...placeOf(repository),
    path: pathOf(repository, date),
    branch: branchOf(date),
    message: `${file === null ? 'Draft' : 'Update the draft of'} the newsletter of ${date}`,
    content: Buffer.from(markdown).toString('base64'),
    ...(file !== null && { sha: file.sha }),
  });
}

async function ensurePull(
  octokit: Octokit,
  place: Place,
  base: string,
  { date, title, body }: Pick<PullDraft, 'date' | 'title' | 'body'>,
): Promise<string> {
  const branch = branchOf(date);
  const open = await findPull(octokit, place, branch);
  if (open === null) {
    const { data } = await octokit.rest.pulls.create({ ...place, base, head: branch, title, body });
    return data.html_url;
  }
  const { data } = await octokit.rest.pulls.update({ ...place, pull_number: open, body });
  return data.html_url;
}

/** The number of the open pull request of a branch, or `null`. */
async function findPull(octokit: Octokit, place: Place, branch: string): Promise<number | null> {
  const head = `${place.owner}:${branch}`;
  const { data } = await octokit.rest.pulls.list({ ...place, head, state: 'open', per_page: 100 });
  return data.find((pull) => pull.head.ref === branch)?.number ?? null;
}
