import { expect, test } from 'vitest';
import { type Answer, type Question, questionsNow } from '../../src/domain/survey.ts';
import { ratingPart, resultOf } from '../../src/domain/survey-result.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';

const QUESTIONS = questionsNow(usualQuestions(), ['AI', 'Funding']);

const answersOf = (question: string, values: readonly (number | string)[]): Answer[] =>
  values.map((value) => ({ question, value }));
const times = (count: number, value: number) => Array.from({ length: count }, () => value);
const partOf = (answers: readonly Answer[], name: string, quorum = 5) =>
  resultOf(QUESTIONS, answers, quorum)?.parts.find((part) => part.name === name);

/** Every way to spread so many people over so many cells. */
function* spreads(people: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [people];
  else
    for (let first = 0; first <= people; first += 1)
      for (const rest of spreads(people - first, cells - 1)) yield [first, ...rest];
}

const isSmall = (count: number) => count > 0 && count < 5;

/** What an observer knows who has the published form and the rules: every spread that would look the same. */
function sameLooks(all: Iterable<number[]>, publish: (counts: number[]) => unknown): number[][][] {
  return [...Map.groupBy(all, (counts) => JSON.stringify(publish(counts))).values()];
}

/** The counts from 1 to 4 that all of these have in common. */
function settled(alike: readonly number[][]): number[] {
  const [first = [], ...others] = alike;
  return first.filter((count, index) => isSmall(count) && others.every((other) => other[index] === count));
}

test.each([5, 6, 7, 9, 12])(
  'of %i ratings no count from 1 to 4 can be worked out, whatever they are',
  (people) => {
    for (const alike of sameLooks(spreads(people, 5), ratingPart)) expect(settled(alike)).toEqual([]);
  },
);

test('of choices no count from 1 to 4 can be worked out, with the number of people and of skips in view', () => {
  const question: Question = { name: 'again', label: 'Again?', type: 'choice', options: ['a', 'b', 'c'] };
  const rating: Question = { name: 'r', label: 'R', type: 'rating', words: ['1', '2', '3', '4', '5'] };
  for (const people of [5, 6, 7, 9, 12, 15]) {
    const publish = (counts: readonly number[]) =>
      resultOf(
        [rating, question],
        [
          ...answersOf('r', times(people, 3)),
          ...counts.slice(0, 3).flatMap((count, option) => answersOf('again', times(count, option))),
        ],
        5,
      )?.parts[1];
    for (const alike of sameLooks(spreads(people, 4), publish)) expect(settled(alike)).toEqual([]);
  }
});

test.each([
  [[0, 0, 0, 0, 6], [{ from: 5, to: 5, atLeast: 6 }], null],
  [[0, 0, 1, 4, 3], [{ from: 4, to: 5, atLeast: 6 }], null],
  [[1, 0, 0, 0, 5], [], null],
  [[0, 0, 0, 4, 8], [{ from: 5, to: 5, atLeast: 6 }], 4.7],
  [
    [0, 1, 4, 10, 20],
    [
      { from: 4, to: 4, atLeast: 10 },
      { from: 5, to: 5, atLeast: 20 },
    ],
    4.4,
  ],
])('ratings spread as %j are shown as %j with the mean %j', (counts, ranges, mean) => {
  expect(ratingPart(counts)).toEqual({ ranges, mean });
});

test('four answers show nothing, and neither do fewer than the quorum', () => {
  expect(resultOf(QUESTIONS, answersOf('useful', times(4, 5)), 5)).toBeNull();
  expect(resultOf(QUESTIONS, answersOf('useful', times(7, 5)), 8)).toBeNull();
  expect(resultOf(QUESTIONS, answersOf('useful', times(5, 5)), 5)?.answers).toBe(5);
});

test('fewer than five texts are not shown, also when there are many ratings', () => {
  const ratings = answersOf('useful', times(9, 5));
  expect(partOf([...ratings, ...answersOf('else', ['a', 'b', 'c', 'd'])], 'else')).toMatchObject({
    texts: null,
  });
  const five = partOf([...ratings, ...answersOf('else', ['a', 'b', 'c', 'd', 'e'])], 'else');
  expect(five).toMatchObject({ texts: ['a', 'b', 'c', 'd', 'e'] });
});

test('of topics only those are named that more than five people chose', () => {
  const answers = [
    ...answersOf('useful', times(12, 4)),
    ...answersOf('topics', [...times(11, 0), ...times(5, 1)]),
  ];
  expect(partOf(answers, 'topics')).toMatchObject({ shown: [{ label: 'AI', atLeast: 10 }] });
});

test('where there are no topics nobody is asked about them', () => {
  expect(questionsNow(usualQuestions(), []).map(({ name }) => name)).toEqual([
    'useful',
    'again',
    'next',
    'else',
  ]);
});
