import { expect, test } from 'vitest';
import { createRandom } from '../simulation/random.ts';
import { faultOf } from './fuzz/check.ts';
import { startingCorpus } from './fuzz/corpus.ts';
import { mutate, noise } from './fuzz/mutate.ts';

test('500 mutated calendars and 100 pieces of noise are read without a fault', async () => {
  const random = createRandom('fuzz');
  const corpus = startingCorpus();
  const inputs = [
    ...Array.from({ length: 500 }, () => mutate(random, corpus)),
    ...Array.from({ length: 100 }, () => noise(random)),
  ];
  const faults: { fault: string; input: string }[] = [];
  for (const input of inputs) {
    const fault = await faultOf(input);
    if (fault !== null) faults.push({ fault, input: input.toString('latin1').slice(0, 500) });
  }
  expect(faults).toEqual([]);
});
