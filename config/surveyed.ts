import { z } from 'zod';
import { type Path, quote } from './problem.ts';
import { didYouMean } from './suggest.ts';

const name = z.string().nullable().catch(null);
const Named = z.object({ name }).catch({ name: null });
const Question = z.object({ name, type: name }).catch({ name: null, type: null });

/** As much of the surveys as must agree; reads anything. */
const Outline = z
  .object({
    surveys: z
      .array(
        z
          .object({ name, feed: name, questions: z.array(Question).optional().catch(undefined) })
          .catch({ name: null, feed: null }),
      )
      .catch([])
      .default([]),
  })
  .catch({ surveys: [] });

type Disagreement = { path: Path; found: string; allowed: string; hint?: string | null };

/** Surveys need names of their own, a feed that there is, and questions with names of their own and a rating. */
export function surveyProblems(value: unknown, feeds: readonly string[]): Disagreement[] {
  const { surveys } = Outline.parse(value);
  return [
    ...repeated(surveys, ['surveys'], 'a name that no other of the surveys has'),
    ...surveys.flatMap(({ feed, questions = [] }, index) => [
      ...unknownFeed(feed, ['surveys', index, 'feed'], feeds),
      ...repeated(questions, ['surveys', index, 'questions'], 'a name that no other of its questions has'),
      ...unrated(questions, ['surveys', index, 'questions']),
    ]),
  ];
}

function repeated(named: readonly z.output<typeof Named>[], path: Path, allowed: string): Disagreement[] {
  return named.flatMap(({ name }, index) => {
    const first = named.findIndex((other) => other.name === name);
    if (name === null || first === index) return [];
    return [{ path: [...path, index, 'name'], found: `${quote(name)} a second time`, allowed }];
  });
}

function unknownFeed(feed: string | null, path: Path, feeds: readonly string[]): Disagreement[] {
  if (feed === null || feeds.includes(feed)) return [];
  const known = feeds.map(quote).join(', ');
  const allowed = known === '' ? 'the name of a feed (there are none yet)' : `the name of a feed: ${known}`;
  return [{ path, found: quote(feed), allowed, hint: didYouMean(feed, feeds) }];
}

/** Each person gives a rating, so it tells how many have answered. */
function unrated(questions: readonly z.output<typeof Question>[], path: Path): Disagreement[] {
  if (questions.length === 0 || questions.some(({ type }) => type === 'rating')) return [];
  return [{ path, found: 'questions without a rating', allowed: 'at least one question of the type rating' }];
}
