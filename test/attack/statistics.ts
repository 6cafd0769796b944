/** One survey as the attacker is judged by: for each person, in the order in which they answered, the answer they gave. */
export type Truth = readonly string[];

/** Answers in the order that the attacker guesses. */
export type Guess = readonly string[];

/**
 * How far the guesses of many surveys are above chance, in standard deviations. Chance is any order at all: of n different
 * answers in a random order one is right on average, with variance one, however many there are (for n of 2 and more).
 */
export function deviation(pairs: readonly { truth: Truth; guess: Guess }[]): number {
  const hits = pairs.reduce((sum, { truth, guess }) => sum + hitsOf(truth, guess), 0);
  return (hits - pairs.length) / Math.sqrt(pairs.length);
}

/** The share of right guesses. */
export function hitRate(pairs: readonly { truth: Truth; guess: Guess }[]): number {
  const people = pairs.reduce((sum, { truth }) => sum + truth.length, 0);
  return pairs.reduce((sum, { truth, guess }) => sum + hitsOf(truth, guess), 0) / people;
}

function hitsOf(truth: Truth, guess: Guess): number {
  return truth.filter((answer, index) => guess[index] === answer).length;
}
