import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { type Question, questionsNow, type Survey } from '../../src/domain/survey.ts';
import { resultOf } from '../../src/domain/survey-result.ts';
import { tidy } from '../../src/domain/text.ts';
import { surveyMessage } from '../../src/messages/survey.ts';
import {
  answeredBeforeView,
  answeredSurveyView,
  surveyOverView,
  surveyView,
} from '../../src/messages/survey-form.ts';
import { partFor, questionFor, usualQuestions } from '../../src/messages/survey-question.ts';
import { refusalOf } from '../../src/sandbox/limits.ts';
import { COMMUNITY, call, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

function survey(title: string, questions: readonly Question[]): Survey {
  return {
    ...{ id: 's', rule: 'touchpoint', occurrence: 'o', call: { ...call(), title }, channel: '#touchpoints' },
    ...{ reminder: null, openedAt: START, closesAt: START, quorum: 5, questions, status: 'open' },
    result: null,
  };
}

test('an invitation speaks the language of its channel, with the end on the clock of the community', () => {
  const about = {
    call: { ...call(), title: 'TODO Touchpoint' },
    closesAt: Date.parse('2026-11-29T17:05:00Z'),
  };
  const facts = { kind: 'survey', role: 'invitation', survey: 's', face: 'open', ...about } as const;
  const said = (language: 'es' | 'ja', zone: string) =>
    surveyMessage(facts, { community: { ...COMMUNITY, zone }, now: START, language }).text;
  expect(said('es', 'America/Bogota')).toBe(
    '*¿Qué tal estuvo TODO Touchpoint?* Cuéntanoslo.\n' +
      'Es anónima, lleva menos de dos minutos y está abierta hasta: domingo, 29 de noviembre de 2026, 12:05 Bogota (UTC-5).',
  );
  expect(said('ja', 'Asia/Tokyo')).toBe(
    '*TODO Touchpoint はいかがでしたか？* ご感想をお聞かせください。\n' +
      '匿名で、2 分もかかりません。受付期限：2026年11月30日月曜日 02:05 Tokyo (UTC+9)',
  );
});

test.each(LANGUAGES)(
  "whatever the call is called, a survey stays within Slack's limits in %s",
  (language) => {
    const kinds = fc.record({
      title: hostile,
      role: fc.constantFrom('invitation' as const, 'reply' as const, 'nudge' as const),
      face: fc.constantFrom('open' as const, 'closed' as const, 'withdrawn' as const),
    });
    fc.assert(
      fc.property(kinds, ({ title, role, face }) => {
        const about = { survey: 's', call: { ...call(), title }, closesAt: START };
        const context = { community: COMMUNITY, now: START, language };
        expectSound(surveyMessage({ kind: 'survey', role, face, ...about }, context));
        const questions = questionsNow(usualQuestions(), [`1 ${tidy(title)}`, `2 ${tidy(title)}`]);
        for (const view of [
          surveyView(survey(title, questions), language),
          answeredSurveyView(language),
          answeredBeforeView(language),
          surveyOverView(language),
        ])
          expect(refusalOf('views.open', { trigger_id: '1', view: JSON.stringify(view) })).toBeNull();
      }),
      { numRuns: tries(10) },
    );
  },
);

test.each(LANGUAGES)('in %s no label of the form is cut', (language) => {
  const questions = questionsNow(usualQuestions(), ['AI']);
  const views = [
    surveyView(survey('A call', questions), language),
    answeredSurveyView(language),
    answeredBeforeView(language),
    surveyOverView(language),
  ];
  expect(JSON.stringify(views)).not.toContain('…');
});

test('our questions are asked in the language of who reads them, with the same choices behind', () => {
  const questions = questionsNow(usualQuestions(), ['Yes', 'Funding']);
  const [useful, again, topics, next] = questions.map((question) => questionFor(question, 'de'));
  expect(useful).toMatchObject({ label: 'Wie nützlich war dieser Call?', words: { length: 5 } });
  expect(again).toMatchObject({ options: ['Ja', 'Kommt auf das Thema an', 'Nein'] });
  expect(topics).toMatchObject({ options: ['Yes', 'Funding'] });
  expect(next).toMatchObject({ label: 'Worüber sollten wir als Nächstes sprechen?', suggests: true });
  const values = (language: 'en' | 'de') =>
    JSON.stringify(surveyView(survey('A', questions), language)).match(/"(?:value|block_id)":"[^"]*"/g);
  expect(values('de')).toEqual(values('en'));
});

test('what a community asks itself stays as it wrote it, even in our words', () => {
  const own: Question = {
    name: 'useful',
    label: 'How useful was this call?',
    type: 'choice',
    options: ['Yes'],
  };
  expect(questionFor(own, 'ja')).toEqual(own);
});

test('what came out of our questions is told in another language with the same counts', () => {
  const questions = questionsNow(usualQuestions(), ['No']);
  const answers = Array.from({ length: 12 }, () => [
    { question: 'useful', value: 5 },
    { question: 'again', value: 2 },
    { question: 'topics', value: 0 },
  ]).flat();
  const parts = (resultOf(questions, answers, 5)?.parts ?? []).map((part) => partFor(part, 'fr'));
  expect(parts).toMatchObject([
    {
      label: 'Dans quelle mesure cet appel vous a-t-il été utile ?',
      mean: 5,
      ranges: [{ from: 5, to: 5, atLeast: 10 }],
    },
    { label: 'Reviendriez-vous ?', shown: [{ label: 'Non', atLeast: 10 }] },
    { label: 'Lesquels des prochains sujets vous intéressent ?', shown: [{ label: 'No', atLeast: 10 }] },
    {},
    {},
  ]);
});
