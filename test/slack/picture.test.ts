import { expect, test } from 'vitest';
import type { SurveyResult } from '../../src/domain/survey-result.ts';
import { chartOf } from '../../src/messages/survey-chart.ts';
import { drawPng } from '../../src/slack/picture.ts';
import { call } from '../domain/samples.ts';

const WORDS = ['not useful', 'slightly useful', 'somewhat useful', 'useful', 'very useful'];
const RESULT: SurveyResult = {
  answers: 12,
  parts: [
    {
      name: 'useful',
      label: 'How useful <was> it & why?',
      type: 'rating',
      words: WORDS,
      ranges: [{ from: 4, to: 5, atLeast: 10 }],
      mean: 4.3,
    },
    { name: 'again', label: 'Again?', type: 'choice', shown: [] },
  ],
};
const TREND = [3.9, 4.3].map((mean, at) => ({ title: 'x', at, answers: 12, mean }));

test('the chart of a result becomes a PNG, and its words say the same', async () => {
  const chart = chartOf(call(), RESULT, TREND, 'en');
  const png = await drawPng(chart?.svg ?? '');
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(Buffer.from(png).readUInt32BE(16)).toBe(1680);
  expect(chart?.alt).toBe(
    'TODO Touchpoint AMER & EMEA: 12 people answered. How useful <was> it & why? 4 or 5: 10 or more. ' +
      'Again? not shown: too few gave the same answer. Means of the last calls: 3.9, 4.3.',
  );
});

test('words are drawn with the letters that come along, so a chart is larger than the same without words', async () => {
  const svg = chartOf(call(), RESULT, TREND, 'en')?.svg ?? '';
  const silent = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '');
  expect((await drawPng(svg)).length).toBeGreaterThan(2 * (await drawPng(silent)).length);
});

test('a result without anything to count has no chart', () => {
  expect(chartOf(call(), { answers: 9, parts: [] }, [], 'en')).toBeNull();
});
