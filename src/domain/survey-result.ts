import { type Answer, type Question, SMALLEST_CELL } from './survey.ts';

/** So many answers from 1 to 5 that lie within these bounds; at least so many. */
type RatingRange = { from: number; to: number; atLeast: number };

/** What is published of one question. Counts are the lower bound of a step of five. */
export type ResultPart = Pick<Question, 'name' | 'label' | 'usual'> &
  (
    | { type: 'rating'; words: readonly string[]; ranges: readonly RatingRange[]; mean: number | null }
    | { type: 'choice' | 'choices'; shown: readonly { label: string; atLeast: number }[] }
    /** `null`: fewer than five wrote something. */
    | { type: 'text'; suggests: boolean; texts: readonly string[] | null }
  );

/** What is published of a survey: nothing that a count from 1 to 4 could be worked out from. */
export type SurveyResult = { answers: number; parts: readonly ResultPart[] };

/** A mean is of use with so many. */
const MEAN_FROM = 10;
/** Whole numbers, then low, middle and high, then just the upper ones: the first at which something can be shown is. */
const LEVELS: readonly (readonly (readonly [number, number])[])[] = [
  [1, 2, 3, 4, 5].map((value) => [value, value] as const),
  [
    [1, 2],
    [3, 3],
    [4, 5],
  ],
  [
    [1, 3],
    [4, 5],
  ],
];

/**
 * The lower bound of the step in which a count lies: 6 to 9, 10 to 14, and so on; `null` up to 5. Because steps overlap
 * with nothing and none is a single number, the total of all answers settles no count from 1 to 4.
 */
function stepOf(count: number): number | null {
  if (count <= SMALLEST_CELL) return null;
  return Math.max(SMALLEST_CELL + 1, count - (count % SMALLEST_CELL));
}

/** What may be published of these answers; `null` below the quorum. `answers` are in no order. */
export function resultOf(
  questions: readonly Question[],
  answers: readonly Answer[],
  quorum: number,
): SurveyResult | null {
  const people = peopleIn(questions, answers);
  if (people < Math.max(quorum, SMALLEST_CELL)) return null;
  return { answers: people, parts: questions.map((question) => partOf(question, answers)) };
}

/** How many people answered: each gives the first rating, and gives it once. */
function peopleIn(questions: readonly Question[], answers: readonly Answer[]): number {
  const rating = questions.find(({ type }) => type === 'rating');
  return answers.filter(({ question }) => question === rating?.name).length;
}

function partOf(question: Question, answers: readonly Answer[]): ResultPart {
  const values = answers.filter((answer) => answer.question === question.name).map(({ value }) => value);
  const { name, label, usual } = question;
  const about = usual === undefined ? { name, label } : { name, label, usual };
  switch (question.type) {
    case 'rating': {
      const { type, words } = question;
      return { ...about, type, words, ...ratingPart(countsOf(values, 1, words.length)) };
    }
    case 'choice':
    case 'choices': {
      const counts = countsOf(values, 0, question.options.length);
      const shown = question.options.flatMap((option, index) => {
        const atLeast = stepOf(counts[index] ?? 0);
        return atLeast === null ? [] : [{ label: option, atLeast }];
      });
      return { ...about, type: question.type, shown };
    }
    case 'text': {
      const texts = values.map(String);
      const { type, suggests } = question;
      return { ...about, type, suggests, texts: texts.length < SMALLEST_CELL ? null : texts };
    }
  }
}

function countsOf(values: readonly (number | string)[], first: number, length: number): number[] {
  return Array.from({ length }, (_, index) => values.filter((value) => value === index + first).length);
}

/** What is published of a rating, from how many gave 1, 2, 3, 4 and 5. */
export function ratingPart(counts: readonly number[]): { ranges: RatingRange[]; mean: number | null } {
  const ranges = rangesOf(counts);
  const mean = meanOf(counts);
  const shown = total(counts) >= MEAN_FROM && meansOf(counts, ranges).has(mean);
  return { ranges, mean: shown ? mean : null };
}

function rangesOf(counts: readonly number[]): RatingRange[] {
  for (const level of LEVELS) {
    const ranges = level.flatMap(([from, to]) => {
      const atLeast = stepOf(total(counts.slice(from - 1, to)));
      return atLeast === null ? [] : [{ from, to, atLeast }];
    });
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/** To one decimal. */
function meanOf(counts: readonly number[]): number {
  const sum = counts.reduce((all, count, index) => all + count * (index + 1), 0);
  return Math.round((10 * sum) / total(counts)) / 10;
}

/**
 * The means that may be shown beside these ranges. One from which a count from 1 to 4 follows is not; and when such a
 * count would follow from the silence instead, none is.
 */
function meansOf(counts: readonly number[], ranges: readonly RatingRange[]): Set<number> {
  const spreads = Map.groupBy(spreadsLike(counts, ranges), meanOf);
  const telling = [...spreads].filter(([, alike]) => tells(alike));
  if (tells(telling.flatMap(([, alike]) => alike))) return new Set();
  for (const [mean] of telling) spreads.delete(mean);
  return new Set(spreads.keys());
}

/** Every spread of as many answers that has the same ranges: a count that is not shown is 5 at most, one that is lies in its step. */
function spreadsLike(counts: readonly number[], ranges: readonly RatingRange[]): number[][] {
  const steps = counts.map((_, index): Step => {
    const own = ranges.find(({ from, to }) => from === to && from === index + 1);
    if (own === undefined) return [0, SMALLEST_CELL];
    return [own.atLeast, own.atLeast - (own.atLeast % SMALLEST_CELL) + SMALLEST_CELL - 1];
  });
  const shown = JSON.stringify(ranges);
  return spreadsIn(steps, total(counts)).filter((spread) => JSON.stringify(rangesOf(spread)) === shown);
}

/** The least and the most that a count can be. */
type Step = readonly [number, number];

/** Every way to spread so many answers over counts within these steps. */
function spreadsIn([step, ...others]: readonly Step[], people: number): number[][] {
  if (step === undefined) return people === 0 ? [[]] : [];
  const least = Math.max(step[0], people - total(others.map(([, most]) => most)));
  const most = Math.min(step[1], people - total(others.map(([few]) => few)));
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more).flatMap((count) =>
    spreadsIn(others, people - count).map((rest) => [count, ...rest]),
  );
}

/** Do all of these spreads have one count from 1 to 4 in common? */
function tells(spreads: readonly (readonly number[])[]): boolean {
  const [first = [], ...others] = spreads;
  return first.some((count, index) => isSmall(count) && others.every((other) => other[index] === count));
}

/** A count that nobody may learn. */
function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_CELL;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
