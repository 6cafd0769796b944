import { createEmulator, type Emulator } from 'emulate';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { failureOf } from '../../src/github/failure.ts';
import type { Github, PullDraft } from '../../src/github/github.ts';
import { openGithub } from '../../src/github/open.ts';

// A GitHub API that is not ours.

const TOKEN = 'ghp_emulated';
const repository = { owner: 'todogroup', name: 'ospology', folder: 'newsletter' };
const draft: PullDraft = {
  repository,
  date: '2026-11-24',
  title: 'Newsletter 44 of 2026-11-24',
  body: '## New in it\n',
  markdown: '# OSPO Newsletter 44 — 📚\n',
  replaces: null,
  keepFile: false,
};

let emulator: Emulator;
let github: Github;
beforeEach(async () => {
  const seed = {
    users: [{ login: 'editor', name: 'Editor', email: 'editor@example.org' }],
    orgs: [{ login: 'todogroup', name: 'TODO Group', members: [{ login: 'editor', role: 'admin' }] }],
    repos: [{ owner: 'todogroup', name: 'ospology', auto_init: true }],
    tokens: [{ token: TOKEN, login: 'editor', scopes: ['repo'] }],
  };
  emulator = await createEmulator({ service: 'github', port: 0, seed: { github: seed } });
  github = open();
});
afterEach(() => emulator.close());

function open(apiUrl = emulator.url): Github {
  return openGithub({ token: TOKEN, apiUrl, requestTimeout: 5_000, log: pino({ level: 'silent' }) });
}

async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const answer = await fetch(`${emulator.url}/repos/todogroup/ospology${path}`, { headers, ...init });
  return answer.json();
}

const Pulls = z.array(
  z.looseObject({
    title: z.string(),
    body: z.string(),
    state: z.string(),
    merged_at: z.unknown(),
    html_url: z.string(),
    head: z.looseObject({ ref: z.string() }),
    base: z.looseObject({ ref: z.string() }),
  }),
);
const pulls = async () => Pulls.parse(await ask('/pulls?state=all'));

test('a draft becomes a branch with one file and an open pull request', async () => {
  const result = await github.put(draft);
  const [pull, ...others] = await pulls();
  expect(others).toEqual([]);
  expect(result).toEqual({ type: 'there', url: pull?.html_url });
  expect(pull).toMatchObject({
    title: draft.title,
    body: draft.body,
    state: 'open',
    merged_at: null,
    head: { ref: 'newsletter/2026-11-24' },
  });
  expect(await github.read(repository, draft.date)).toEqual({ type: 'file', text: draft.markdown });
});

test('the second run updates the file and the description of the same pull request', async () => {
  await github.put(draft);
  const next = { ...draft, markdown: '# Newer\n', body: 'newer', replaces: draft.markdown };
  await github.put(next);
  expect((await pulls()).map(({ body, title }) => [title, body])).toEqual([[draft.title, 'newer']]);
  expect(await github.read(repository, draft.date)).toEqual({ type: 'file', text: '# Newer\n' });
});

test('what a crash left half done is completed, and what is complete is only brought up to date', async () => {
  const { object } = z
    .looseObject({ object: z.looseObject({ sha: z.string() }) })
    .parse(await ask('/git/ref/heads/main'));
  const ref = { ref: 'refs/heads/newsletter/2026-11-24', sha: object.sha };
  await ask('/git/refs', { method: 'POST', body: JSON.stringify(ref) });
  expect(await github.read(repository, draft.date)).toEqual({ type: 'file', text: null });
  const first = await github.put(draft);
  expect(await github.put(draft)).toEqual(first);
  expect(await pulls()).toHaveLength(1);
});

test('a file that a person has changed meanwhile is not overwritten', async () => {
  await github.put(draft);
  const stale = { ...draft, markdown: '# Newer\n', replaces: '# What it was before\n' };
  expect(await github.put(stale)).toEqual({
    type: 'failed',
    reason: 'GitHub could not be asked (the file was changed meanwhile)',
    permanent: false,
  });
  await github.put({ ...stale, keepFile: true, body: 'kept' });
  expect(await github.read(repository, draft.date)).toEqual({ type: 'file', text: draft.markdown });
  expect((await pulls())[0]?.body).toBe('kept');
});

test('a repository that GitHub does not know fails for good, a GitHub that is away does not', async () => {
  const strange = await github.put({ ...draft, repository: { ...repository, name: 'nowhere' } });
  expect(strange).toEqual({
    type: 'failed',
    reason: 'GITHUB_TOKEN sees no such repository (newsletter.repository)',
    permanent: true,
  });
  const away = await open('http://127.0.0.1:9').put(draft);
  expect(away).toMatchObject({ type: 'failed', permanent: false });
  expect(await pulls()).toEqual([]);
});

test.each([
  [401, 'GitHub does not take GITHUB_TOKEN', true],
  [403, 'GITHUB_TOKEN may not do that in this repository, or has asked too often', false],
  [409, 'the branch was changed at the same moment', false],
  [418, 'GitHub answered 418', false],
  [503, 'GitHub could not be asked (HTTP 503)', false],
])('an answer %i is told as what organisers can mend', (status, reason, permanent) => {
  const error = Object.assign(new Error('secret'), { status });
  expect(failureOf(error)).toEqual({ type: 'failed', reason, permanent });
});
