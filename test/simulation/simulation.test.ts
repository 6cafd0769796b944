import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./simulate.ts', import.meta.url));

type Summary = {
  seeds: number;
  failed: number;
  messages: number;
  brokenPromises: Record<string, number>;
  hash: string;
};

/** Runs beside the tests, in a process of its own: thirty days take half as long there. */
function simulate(...args: string[]): Promise<{ summary: Summary; said: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 2 ** 26 }, (_error, stdout) => {
      const said = stdout.trim().split('\n');
      resolve({ summary: JSON.parse(said.pop() ?? '{}'), said });
    });
  });
}

describe.concurrent('thirty days of a community', { timeout: 600_000 }, () => {
  for (const first of ['1', '101']) {
    test(`a hundred communities from seed ${first} on keep every promise`, async () => {
      const { summary, said } = await simulate('--seeds', '100', '--first', first);
      expect(said).toEqual([]);
      expect(summary).toMatchObject({ seeds: 100, failed: 0 });
      expect(summary.messages).toBeGreaterThan(1_000);
    });
  }

  test('the same seed is the same run, another seed another', async () => {
    const runs = ['7', '7', '8'].map((seed) => simulate('--days', '10', '--seed', seed));
    const [one, again, other] = (await Promise.all(runs)).map(({ summary }) => summary.hash);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test('a settle time shorter than the lag of the history is caught', async () => {
    const { summary } = await simulate('--seeds', '20', '--control', 'hasty');
    expect(summary.brokenPromises['one post each']).toBeGreaterThan(0);
  });

  test('a clock that follows every jump is caught', async () => {
    const { summary } = await simulate('--seeds', '10', '--control', 'gullible');
    expect(summary.brokenPromises['nothing lost']).toBeGreaterThan(0);
  });
});
