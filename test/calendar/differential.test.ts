import { describe, expect, test } from 'vitest';
import { compareEngines } from './differential/compare.ts';

// The same rules as `npm run differential -- --rules 2000 --seed tests`.
describe('2,000 random rules beside two other engines', () => {
  const { nodeIcal, icalJs, confirmed } = compareEngines('tests', 2_000);

  test('they agree, but for their known faults', () => {
    expect([...nodeIcal.unexplained, ...icalJs.unexplained]).toEqual([]);
  });

  test('nearly every rule is confirmed by one of them', () => {
    expect(nodeIcal.agreed).toBeGreaterThan(1_900);
    expect(icalJs.agreed).toBeGreaterThan(1_200);
    expect(confirmed).toBeGreaterThan(1_980);
  });
});
