import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { serveLocally } from '../../src/sandbox/http.ts';
import { runSandbox, type SandboxOptions } from '../../src/sandbox/run.ts';

const OPTIONS: SandboxOptions = {
  at: null,
  until: null,
  speed: null,
  port: null,
  json: false,
  configPath: null,
  keep: null,
};

const Post = z.strictObject({
  at: z.iso.datetime(),
  kind: z.string().nullable(),
  channel: z.string().startsWith('#'),
  ts: z.string().regex(/^\d{10}\.\d{6}$/),
  thread_ts: z.string().nullable(),
  text: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })),
  edited: z.boolean(),
});

/** What is written to stdout, and a promise for the first writing that holds a text. */
function listen() {
  let written = '';
  const wanted = new Map<string, () => void>();
  const write = (text: string | Uint8Array) => {
    written += String(text);
    for (const [part, found] of wanted) if (written.includes(part)) found();
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(write);
  vi.spyOn(process.stderr, 'write').mockImplementation(write);
  const heard = (part: string) =>
    new Promise<void>((resolve) => {
      wanted.set(part, resolve);
      if (written.includes(part)) resolve();
    });
  return { heard, lines: () => written.split('\n').filter((line) => line !== '') };
}

afterEach(() => vi.restoreAllMocks());

/** A Tuesday: the lists of the week are out. */
const tuesday = Date.parse('2026-11-03T00:00:00Z');
const november = { at: Date.parse('2026-11-01T00:00:00Z'), until: Date.parse('2026-12-01T00:00:00Z') };

test('a month of the example community holds each reminder once, at its time and in its channel', async () => {
  const { lines } = listen();
  const exitCode = await runSandbox({ ...OPTIONS, ...november, json: true });
  vi.restoreAllMocks();
  expect(exitCode).toBe(0);
  const all = lines().map((line) => Post.parse(JSON.parse(line)));
  const posts = all.filter(({ kind }) => kind === 'reminder');
  const summary = posts.map(({ at, channel, text }) => `${at} ${channel} ${text.split('. ')[0]}`);
  expect(summary.filter((line) => line.includes('#touchpoints'))).toEqual([
    '2026-11-06T16:30:00Z #touchpoints Friday Touchpoint',
    '2026-11-12T16:30:00Z #touchpoints Friday Touchpoint',
    '2026-11-13T15:30:00Z #touchpoints Friday Touchpoint',
    '2026-11-13T16:20:00Z #touchpoints Friday Touchpoint',
    '2026-11-19T13:00:00Z #touchpoints Thursday Touchpoint',
    '2026-11-25T13:00:00Z #touchpoints Thursday Touchpoint',
    '2026-11-26T12:00:00Z #touchpoints Thursday Touchpoint',
    '2026-11-26T12:50:00Z #touchpoints Thursday Touchpoint',
  ]);
  expect(summary.filter((line) => line.includes('#ospo-'))).toEqual([
    '2026-11-13T00:00:00Z #ospo-apac Friday Touchpoint',
    '2026-11-13T08:00:00Z #ospo-emea Friday Touchpoint',
    '2026-11-13T14:00:00Z #ospo-amer Friday Touchpoint',
    '2026-11-25T14:00:00Z #ospo-amer Thursday Touchpoint',
    '2026-11-26T00:00:00Z #ospo-apac Thursday Touchpoint',
    '2026-11-26T08:00:00Z #ospo-emea Thursday Touchpoint',
  ]);
  const lists = all.filter(({ kind }) => kind === 'digest').map(({ at, channel }) => `${at} ${channel}`);
  expect(lists.slice(0, 3).sort()).toEqual([
    '2026-11-02T00:00:00Z #ospo-apac',
    '2026-11-02T08:00:00Z #ospo-emea',
    '2026-11-02T14:00:00Z #ospo-amer',
  ]);
  const calls = all.filter(({ channel }) => channel === '#cfps');
  expect(calls[0]?.text).toContain('*9 calls for papers are open*');
  expect(calls.filter(({ text }) => text.includes('Calls for papers of this week'))).toHaveLength(5);
  expect(posts.every(({ edited, thread_ts }) => !edited && thread_ts === null)).toBe(true);
  expect(posts.every(({ at, ts }) => Math.floor(Number(ts)) * 1_000 === Date.parse(at))).toBe(true);
});

test('without --json the same run prints a line for a person for each post', async () => {
  const { lines } = listen();
  await runSandbox({ ...OPTIONS, at: tuesday, until: Date.parse('2026-11-07T00:00:00Z') });
  vi.restoreAllMocks();
  expect(lines()).toEqual([
    'Tue 3 Nov 2026, 01:00  #cfps  *9 calls for papers are open*',
    'Fri 6 Nov 2026, 17:30  #touchpoints  Friday Touchpoint. Starts in 7 days: Friday, 13 November 2026 at 17:30 Madrid (UTC+1).',
  ]);
});

test('with --keep the bot remembers what it has posted, and the clock goes on from there', async () => {
  const keep = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const run = async (until: string, at: number | null) => {
    const { lines } = listen();
    await runSandbox({ ...OPTIONS, at, until: Date.parse(until), keep });
    vi.restoreAllMocks();
    return lines().map((line) => line.slice(0, 22));
  };
  expect(await run('2026-11-07T00:00:00Z', tuesday)).toEqual([
    'Tue 3 Nov 2026, 01:00 ',
    'Fri 6 Nov 2026, 17:30 ',
  ]);
  expect(await run('2026-11-08T12:00:00Z', tuesday)).toEqual([]);
  const [next = ''] = await run('2026-11-14T00:00:00Z', null);
  expect(next).toMatch(/^Mon 9 Nov 2026/);
  await rm(keep, { recursive: true });
});

test('without any option reminders of both series appear by themselves, and Ctrl-C ends it', async () => {
  const { heard, lines } = listen();
  const run = runSandbox(OPTIONS);
  await Promise.all([heard('Thursday Touchpoint'), heard('Friday Touchpoint'), heard('The clock ran ahead')]);
  process.emit('SIGINT');
  expect(await run).toBe(0);
  vi.restoreAllMocks();
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(lines().join('\n'))?.[0] ?? '';
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('a configuration with mistakes ends it with code 2 before anything starts', async () => {
  const { lines } = listen();
  const exitCode = await runSandbox({ ...OPTIONS, configPath: 'no/such/community.yml' });
  vi.restoreAllMocks();
  expect(exitCode).toBe(2);
  expect(lines().join('\n')).toContain('no file');
});

test('a port that is taken ends it with a sentence that says what to do', async () => {
  const taken = await serveLocally(() => {});
  const { lines } = listen();
  const exitCode = await runSandbox({ ...OPTIONS, port: taken.port });
  vi.restoreAllMocks();
  await taken.close();
  expect(exitCode).toBe(1);
  expect(lines()).toEqual([`Port ${taken.port} is taken. Choose another with --port, or leave --port out.`]);
});
