import type { Clock } from './domain/time.ts';

/** This machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };
