import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take minutes where others take seconds, and would keep one core busy at the end while the other has nothing to do. */
const LONGEST = [/\/simulation\.test\.ts$/, /\/chaos\.test\.ts$/, /\/replicas\.test\.ts$/];

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((one) => one.test(moduleId));
  return rank < 0 ? LONGEST.length : rank;
}

/** The order of test files: those that take longest begin first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
