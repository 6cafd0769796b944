import { createHmac, randomUUID } from 'node:crypto';
import { backup, DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { findAny, guessBy, type Loot, SIGNAL_NAMES, steal } from './attacker.ts';
import { type Case, type Leak, play } from './campaign.ts';
import { deviation, hitRate } from './statistics.ts';

const SURVEYS = 300;
/** So many share a database; a small one is quicker to look through. */
const BATCH = 50;

/**
 * A guess by one signal counts as above chance from here on. By chance alone one of the 44 guesses (11 signals, two
 * moments, two directions) exceeds it in fewer than one run out of 6,000 (one-sided p = 3.4e-6 each).
 */
const ABOVE_CHANCE = 4.5;

const MOMENTS: readonly (readonly [string, (one: Case) => Loot])[] = [
  ['open', ({ open }) => open],
  ['after', ({ after }) => after],
];

/** What the attacker finds: for every signal, moment and direction how far the guesses are above chance. */
function attack(cases: readonly Case[]): { name: string; z: number; rate: number }[] {
  return MOMENTS.flatMap(([moment, lootOf]) =>
    SIGNAL_NAMES.flatMap((signal) => {
      const pairs = cases.map((one) => {
        // The attacker knows the answers and in which order the members answered, but not who gave which.
        const guess = guessBy(signal, lootOf(one), one.truth.toSorted());
        return { truth: one.truth, guess };
      });
      const reversed = pairs.map(({ truth, guess }) => ({ truth, guess: guess.toReversed() }));
      return [
        { name: `${signal}, ${moment}`, z: deviation(pairs), rate: hitRate(pairs) },
        { name: `${signal} reversed, ${moment}`, z: deviation(reversed), rate: hitRate(reversed) },
      ];
    }),
  ).sort((one, other) => other.z - one.z);
}

test('who has everything cannot tell who gave which answer, by any signal, better than by chance', {
  timeout: 120_000,
}, async () => {
  const batches = [];
  for (let played = 0; played < SURVEYS; played += BATCH) batches.push(await play(BATCH));
  const cases = batches.flatMap((batch) => batch.cases);
  const [best] = attack(cases);
  console.log(sentence('the store', best));
  expect(best?.z).toBeLessThan(ABOVE_CHANCE);
  for (const { truth, open, after, logged } of cases) {
    // Every signal had something to look at: the answers are there, also after the end.
    expect(truth.every((answer) => [open, after].every(({ rows }) => rows.join().includes(answer)))).toBe(
      true,
    );
    expect(truth.every((answer) => after.history.join().includes(answer))).toBe(true);
    expect(logged).toEqual([]);
  }
  for (const { cases: played, path, log } of batches) {
    const people = played.flatMap((one) => one.people);
    expect(findAny(steal(path), log, people)).toEqual([]);
    const source = new DatabaseSync(path, { readOnly: true });
    await backup(source, `${path}-backup`);
    source.close();
    expect(findAny(steal(`${path}-backup`), [], people)).toEqual([]);
  }
});

type Best = ReturnType<typeof attack>[number] | undefined;

function sentence(against: string, best: Best): string {
  return `best guess against ${against}: ${best?.name}, ${best?.z.toFixed(2)} standard deviations, ${best?.rate.toFixed(3)} right by ${(1 / 6).toFixed(3)} of chance`;
}

/** Rows are appended as they come. */
const appended: Leak = (db, store) => ({
  ...store,
  scrub: async () => true,
  answer: ({ id, person, answers }) =>
    db.transaction().execute(async (trx) => {
      const code = createHmac('sha256', 'x').update(person).digest('base64url');
      await trx.insertInto('participations').values({ survey: id, person: code }).execute();
      for (const { question, value } of answers)
        await trx
          .insertInto('responses')
          .values({ id: randomUUID(), survey: id, question, value: JSON.stringify(value) })
          .execute();
      return 'taken' as const;
    }),
});

/** A line of the log for each answer. */
const logged: Leak = (_db, store, log) => ({
  ...store,
  answer: (given) => {
    log.push(JSON.stringify(given.answers));
    return store.answer(given);
  },
});

test.each<[string, Leak]>([
  ['appends rows as they come', appended],
  ['logs what it takes', logged],
])('the same attacker sees through a store that %s', { timeout: 60_000 }, async (title, leak) => {
  const { cases } = await play(30, leak);
  const [best] = attack(cases);
  console.log(sentence(`a store that ${title}`, best));
  expect(best?.z).toBeGreaterThan(2 * ABOVE_CHANCE);
});
