import { expect, test } from 'vitest';
import { questionsNow, type Survey, type SurveyRule } from '../../src/domain/survey.ts';
import { readAnswers, withoutPeople } from '../../src/domain/survey-answer.ts';
import { nextStep, type PlannedSurvey, planSurveys } from '../../src/domain/survey-plan.ts';
import { DAY, HOUR, isoInstant, MINUTE } from '../../src/domain/time.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';
import { call, occurrence, START } from './samples.ts';

const RULE: SurveyRule = {
  name: 'touchpoint',
  feed: 'touchpoints',
  match: { summary: 'touchpoint' },
  except: null,
  channel: '#touchpoints',
  opensAfter: 5 * MINUTE,
  closesAfter: 3 * DAY,
  quorum: 5,
  questions: null,
};
const END = START + HOUR;
const OPENS = END + 5 * MINUTE;

const plan = (over: Parameters<typeof occurrence>[0] = {}, rule: Partial<SurveyRule> = {}) =>
  planSurveys({ ...RULE, ...rule }, [occurrence(over)], []);
const planned = (over: Parameters<typeof occurrence>[0] = {}): PlannedSurvey => {
  const [first] = plan(over);
  if (first === undefined) throw new Error('no survey');
  return first;
};

const survey = (over: Partial<Survey> = {}): Survey => ({
  id: 's1',
  rule: 'touchpoint',
  occurrence: planned().occurrence,
  call: call(),
  channel: '#touchpoints',
  reminder: null,
  openedAt: OPENS,
  closesAt: OPENS + 3 * DAY,
  quorum: 5,
  questions: questionsNow(usualQuestions(), []),
  status: 'open',
  result: null,
  ...over,
});

const timed = (start: number, end: number) => ({ time: { allDay: false, start, end, zone: 'UTC' } as const });

test('a survey opens some minutes after the end of its call, as the calendar has it now', () => {
  expect(isoInstant(planned().opensAt)).toBe('2026-11-26T17:05:00Z');
  expect(isoInstant(planned(timed(START + HOUR, END + 3 * HOUR)).opensAt)).toBe('2026-11-26T20:05:00Z');
  const days = { time: { allDay: true, startDate: '2026-11-26', endDate: '2026-11-27' } as const };
  expect(isoInstant(planned(days).opensAt)).toBe('2026-11-27T12:05:00Z');
});

test('calls of another feed, another title, or those that are left out are not asked about', () => {
  expect(plan({ feed: 'other' })).toEqual([]);
  expect(plan({ summary: 'OSPO metrics' })).toEqual([]);
  expect(plan({}, { except: { summary: 'EMEA' } })).toEqual([]);
  expect(plan({}, { except: { summary: 'APAC' } })).toHaveLength(1);
});

const LATER = timed(START + DAY, END + DAY);

test.each<[string, PlannedSurvey | null, Survey | null, number, ReturnType<typeof nextStep>]>([
  ['before its moment', planned(), null, OPENS - 1, null],
  ['at its moment', planned(), null, OPENS, 'open'],
  ['a day too late', planned(), null, OPENS + DAY, null],
  ['when the call is cancelled', planned({ status: 'CANCELLED' }), null, OPENS, null],
  ['when the call has vanished for good', planned({ removed: true }), null, OPENS, null],
  ['when it is open already', planned(), survey(), OPENS, null],
  ['when it was closed', planned(), survey({ status: 'closed' }), OPENS, null],
  ['when it was refused', planned(), survey({ status: 'refused' }), OPENS, null],
  ['when one was withdrawn', planned(), survey({ status: 'withdrawn' }), OPENS, 'open'],
  ['open, and the call is cancelled', planned({ status: 'CANCELLED' }), survey(), OPENS, 'withdraw'],
  ['open, and the call moves to tomorrow', planned(LATER), survey(), OPENS, 'withdraw'],
  [
    'open, and the call moves by an hour within the past',
    planned(timed(START - HOUR, END - HOUR)),
    survey(),
    OPENS,
    null,
  ],
  ['open, and the call is not in the calendar any more', null, survey(), OPENS, null],
  ['open, and its time is over', null, survey(), OPENS + 3 * DAY, 'close'],
])('the next step %s', (_title, wanted, last, now, step) => {
  expect(nextStep(wanted, last, now)).toBe(step);
});

const QUESTIONS = questionsNow(usualQuestions(), ['AI', 'Funding']);

test('only the rating must be given, and each choice is an answer of its own', () => {
  expect(readAnswers(QUESTIONS, {})).toEqual({ ok: false, mistakes: { useful: { type: 'no-rating' } } });
  expect(readAnswers(QUESTIONS, { useful: '6' })).toMatchObject({ ok: false });
  expect(
    readAnswers(QUESTIONS, { useful: '5', topics: ['0', '1', '1', '7'], again: 'x', next: ' ' }),
  ).toEqual({
    ok: true,
    answers: [
      { question: 'useful', value: 5 },
      { question: 'topics', value: 0 },
      { question: 'topics', value: 1 },
    ],
  });
  expect(readAnswers(QUESTIONS, { useful: '5', else: 'x'.repeat(1001) })).toMatchObject({
    mistakes: { else: { type: 'too-long', length: 1001, most: 1000 } },
  });
});

test.each([
  ['ask <@U024BE7LH|ann> or <!channel>', 'ask […] or […]'],
  ['@ann.lee knows, ann@example.org too', '[…] knows, […] too'],
  ['see https://example.org/~ann?x=1 and www.example.org', 'see […] and […]'],
  ['call +49 170 1234567 now', 'call […] now'],
  ['U024BE7LH said so', '[…] said so'],
  ['50 people @ 5 pm, C++ and a+b', '50 people @ 5 pm, C++ and a+b'],
])('people are taken out of %j', (text, rest) => {
  expect(withoutPeople(text)).toBe(rest);
});
