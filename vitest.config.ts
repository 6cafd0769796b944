import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-door.ts'],
    setupFiles: ['test/support/properties-setup.ts'],
    // Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Kept between runs: the hundreds of processes that tests start are there in half the time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/ospo-bot') },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
