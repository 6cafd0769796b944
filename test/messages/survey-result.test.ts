import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { questionsNow, type Survey } from '../../src/domain/survey.ts';
import { resultOf } from '../../src/domain/survey-result.ts';
import { chartOf } from '../../src/messages/survey-chart.ts';
import { feedbackCsv } from '../../src/messages/survey-csv.ts';
import { feedbackReply } from '../../src/messages/survey-feedback.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';
import { surveyResultMessage, surveySaidMessage } from '../../src/messages/survey-result.ts';
import { COMMUNITY, call, START } from '../domain/samples.ts';

const QUESTIONS = questionsNow(usualQuestions(), ['AI']);
const ANSWERS = Array.from({ length: 12 }, (_, index) => [
  { question: 'useful', value: index < 6 ? 5 : 4 },
  { question: 'again', value: 0 },
]).flat();
const RESULT = resultOf(QUESTIONS, ANSWERS, 5);
if (RESULT === null) throw new Error('no result');
const CALL = { ...call(), title: 'TODO Touchpoint' };
const ABOUT = { survey: 's', call: CALL, channel: '#touchpoints', quorum: 5, command: '/touchpoint' };
const TREND = [3.9, 4.5].map((mean, at) => ({ title: 'x', at, answers: 12, mean }));
const SURVEY: Survey = {
  ...{ id: 's', rule: 'touchpoint', occurrence: 'o', call: CALL, channel: '#touchpoints', reminder: null },
  ...{ openedAt: 0, closesAt: 0, quorum: 5, questions: QUESTIONS, status: 'closed', result: RESULT },
};

test('the organisers read a result in the language of their channel', () => {
  const facts = { kind: 'survey-result', ...ABOUT, result: RESULT, trend: TREND } as const;
  const { text } = surveyResultMessage(facts, { community: COMMUNITY, now: START, language: 'de' });
  expect(text.split('\n')).toEqual([
    '*Was die Leute über TODO Touchpoint gesagt haben* (Donnerstag, 26. November 2026 um 17:00 Madrid (UTC+1))',
    '12 Personen haben geantwortet. Zahlen stehen in Fünferschritten, und keine von fünf oder weniger.',
    '*Wie nützlich war dieser Call?*',
    'Mittelwert: 4,5 von 5',
    '4 (nützlich): mehr als fünf',
    '5 (sehr nützlich): mehr als fünf',
    '*Würdest du wiederkommen?*',
    'Ja: 10 oder mehr',
    '*Welche der kommenden Themen interessieren dich?*',
    '_nichts, das mehr als fünf Personen gewählt haben_',
    '*Worüber sollten wir als Nächstes sprechen?*',
    '_weniger als fünf haben etwas geschrieben, darum wird es nicht gezeigt_',
    '*Sonst noch etwas?*',
    '_weniger als fünf haben etwas geschrieben, darum wird es nicht gezeigt_',
    'Nächster Schritt: Wähle „Dem Channel mitteilen“, um die Zahlen in #touchpoints zu veröffentlichen, ohne Texte. /touchpoint feedback zeigt, wie die letzten Calls waren.',
  ]);
});

test('the button that a result names is the one below it, in every language', () => {
  const facts = { kind: 'survey-result', ...ABOUT, result: RESULT, trend: [] } as const;
  for (const language of LANGUAGES) {
    const { text, blocks } = surveyResultMessage(facts, { community: COMMUNITY, now: START, language });
    const [button] = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    const label = button?.type === 'button' ? button.text.text : '';
    expect(label).not.toBe('');
    expect(text).toContain(label);
  }
});

test('everybody is told the numbers in the language of the channel', () => {
  const facts = { kind: 'survey-said', call: CALL, result: RESULT } as const;
  expect(
    surveySaidMessage(facts, { community: COMMUNITY, now: START, language: 'ja' }).text.split('\n'),
  ).toEqual([
    '皆さんの声：TODO Touchpoint',
    '12 人が回答しました。人数は 5 人刻みで示し、5 人以下は示しません。',
    '*この会議はどのくらい役に立ちましたか？*',
    '平均：4.5（5 点満点）',
    '4（役に立った）：6 人以上',
    '5（とても役に立った）：6 人以上',
    '*また参加したいと思いますか？*',
    'はい：10 人以上',
    '*今後のトピックのうち、どれに興味がありますか？*',
    '_6 人以上が選んだものはありません_',
    'ご回答くださった皆さん、ありがとうございました。',
  ]);
});

test('a chart is drawn in words that its font has, and its alternative text is in the language of the channel', () => {
  const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[：（）？～]/u;
  for (const language of LANGUAGES) {
    const svg = chartOf(CALL, RESULT, TREND, language)?.svg ?? '';
    expect(svg).toContain('TODO Touchpoint');
    expect(svg).not.toMatch(han);
  }
  expect(chartOf(CALL, RESULT, TREND, 'es')?.svg).toContain('Media de las últimas llamadas');
  expect(chartOf(CALL, RESULT, TREND, 'ja')?.svg).toContain('Mean of the last calls');
  expect(chartOf(CALL, RESULT, TREND, 'ja')?.alt).toContain('はい：10 人以上');
  expect(chartOf(CALL, RESULT, TREND, 'fr')?.alt).toContain('Moyennes des derniers appels : 3,9; 4,5.');
});

test('an organiser reads how calls were in their language, and fetches the same table as everybody', () => {
  expect(feedbackReply([SURVEY], COMMUNITY, '/touchpoint', 'pt').split('\n')).toEqual([
    '*Como foram as últimas chamadas*',
    '• TODO Touchpoint (quinta-feira, 26 de novembro de 2026 às 17:00 Madrid (UTC+1)): 12 respostas; média 4,5; 4 (útil): mais de cinco; 5 (muito útil): mais de cinco',
    '/touchpoint feedback csv envia tudo para você em um arquivo.',
  ]);
  expect(feedbackReply([], COMMUNITY, '/touchpoint', 'zh')).toBe('还没有结果：尚无回答数量足够的问卷结束。');
  const rows = feedbackCsv([SURVEY]).replaceAll('"', '').split('\r\n');
  expect(rows.slice(0, 3)).toEqual([
    'call,day of the call,people,question,answer,count',
    'TODO Touchpoint,2026-11-26,12,How useful was this call?,4 (useful),more than five',
    'TODO Touchpoint,2026-11-26,12,How useful was this call?,5 (very useful),more than five',
  ]);
});
