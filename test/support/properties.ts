import { readConfigureGlobal } from 'fast-check';

/** How many times a property is tried when the test does not care: fast-check's own figure. */
const USUAL = 100;

/** How often a property shall be tried where `count` is enough for every day; `npm run properties -- --times N` asks for more. */
export function tries(count: number): number {
  return Math.ceil((count * (readConfigureGlobal().numRuns ?? USUAL)) / USUAL);
}
