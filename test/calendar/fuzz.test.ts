import { expect, test } from 'vitest';
import { createRandom } from '../simulation/random.ts';
import { faultOf } from './fuzz/check.ts';
import { startingCorpus } from './fuzz/corpus.ts';
import { mutate, noise } from './fuzz/mutate.ts';

test('500 mutated calendars and 100 pieces of noise are read without a fault', () => {
  const random = createRandom('fuzz');
  const corpus = startingCorpus();
  const inputs = [
    ...Array.from({ length: 500 }, () => mutate(random, corpus)),
    ...Array.from({ length: 100 }, () => noise(random)),
  ];
  const faults = inputs.flatMap((input) => {
    const fault = faultOf(input);
    return fault === null ? [] : [{ fault, input: input.toString('latin1').slice(0, 500) }];
  });
  expect(faults).toEqual([]);
});
