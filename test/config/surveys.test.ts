import { expect, test } from 'vitest';
import { readConfig } from '../../config/load.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';

const read = (survey: string) =>
  readConfig(
    Buffer.from(`community: { name: A, zone: UTC }
feeds: [{ name: calls, url: "https://example.org/a.ics" }]
surveys: [${survey}]
`),
    'community.yml',
  );
const problems = (survey: string) => {
  const said = read(survey);
  return said.ok ? [] : said.problems.map(({ path, found, allowed }) => `${path}: ${found}; ${allowed}`);
};
const LEAST = 'name: touchpoint, feed: calls, channel: "#calls"';

test('the least that a survey needs, and what it is without more', () => {
  const said = read(`{ ${LEAST} }`);
  expect(said.ok && said.config.surveys).toMatchObject([
    { match: {}, except: null, opensAfter: 300_000, closesAfter: 259_200_000, quorum: 5, questions: null },
  ]);
  expect(usualQuestions().map(({ type }) => type)).toEqual(['rating', 'choice', 'topics', 'text', 'text']);
});

test.each([
  [`{ ${LEAST}, quorum: 4 }`, 'surveys[0].quorum: the number 4; a whole number from 5 to 1000'],
  [`{ name: a, feed: other, channel: "#calls" }`, 'surveys[0].feed: "other"; the name of a feed: "calls"'],
  [
    `{ ${LEAST}, questions: [{ name: a, label: A, type: text }] }`,
    'surveys[0].questions: questions without a rating; at least one question of the type rating',
  ],
  [
    `{ ${LEAST}, questions: [{ name: a, label: A, type: rating, words: [x] }] }`,
    'surveys[0].questions[0].words: a list; five words, for 1 to 5',
  ],
  [
    `{ ${LEAST} }, { ${LEAST} }`,
    'surveys[1].name: "touchpoint" a second time; a name that no other of the surveys has',
  ],
])('%s is refused', (survey, problem) => {
  expect(problems(survey)).toEqual([problem]);
});
