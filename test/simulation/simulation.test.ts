import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./simulate.ts', import.meta.url));

type Summary = {
  seeds: number;
  runs: number;
  failed: number;
  messages: number;
  shared: number;
  brokenPromises: Record<string, number>;
  hash: string;
};

type Told = { summary: Summary; said: string[]; complaint: string; code: number };

/** Runs beside the tests, in a process of its own: thirty days take half as long there. */
function simulate(...args: string[]): Promise<Told> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 2 ** 26 }, (error, stdout, complaint) => {
      const said = stdout.trim().split('\n');
      resolve({ summary: JSON.parse(said.pop() || '{}'), said, complaint, code: Number(error?.code ?? 0) });
    });
  });
}

/** A bot that is made worse, until a promise is broken. */
function caught(control: string): Promise<Told> {
  return simulate('--seeds', '60', '--stop', 'failure', '--control', control);
}

// One after the other: each has all cores.
describe('thirty days of a community', { timeout: 600_000 }, () => {
  test('two hundred communities keep every promise', async () => {
    const { summary, said } = await simulate('--seeds', '200');
    expect(said).toEqual([]);
    expect(summary).toMatchObject({ seeds: 200, runs: 200, failed: 0 });
    expect(summary.messages).toBeGreaterThan(5_000);
    expect(summary.shared).toBeGreaterThan(500);
  });

  test('what is asked for wrongly ends with 2 and says what may be asked for', async () => {
    for (const wrong of [
      ['--seeds', 'many'],
      ['--control', 'none of these'],
      ['--trace', 'x'],
      ['--sead', '1'],
    ]) {
      expect(await simulate(...wrong)).toMatchObject({
        code: 2,
        complaint: expect.stringContaining('Usage:'),
      });
    }
  });

  test('the same seed is the same run, another seed another', async () => {
    const runs = ['7', '7', '8'].map((seed) => simulate('--days', '10', '--seed', seed));
    const [one, again, other] = (await Promise.all(runs)).map(({ summary }) => summary.hash);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test('a settle time shorter than the lag of the history is caught', async () => {
    const { summary, code } = await caught('hasty');
    expect(summary.brokenPromises['one post each']).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  test('decisions of which nobody hears are caught', async () => {
    const { summary } = await caught('forgetful');
    expect(summary.brokenPromises['submitters hear of it']).toBeGreaterThan(0);
  });

  test('a clock that follows every jump is caught', async () => {
    const { summary } = await caught('gullible');
    expect(summary.brokenPromises['nothing lost']).toBeGreaterThan(0);
  });
});
