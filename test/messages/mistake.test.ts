import { expect, test } from 'vitest';
import { readCfp } from '../../src/domain/cfp-item.ts';
import { readContent } from '../../src/domain/kind.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { fieldErrors } from '../../src/messages/mistake.ts';
import { NOW, SETTINGS } from '../domain/items.ts';

const WRONG_JOB = {
  organisation: 'x'.repeat(1_081),
  title: '',
  link: 'https://bit.ly/x',
  countries: [],
  closes_on: '2026-11-18',
};

const errorsOf = (language: Language) => {
  const read = readContent('job', WRONG_JOB, SETTINGS, NOW);
  return read.ok ? {} : fieldErrors(read.mistakes, language);
};

test('what is wrong with a listing is said in the language of who filled it in', () => {
  expect(errorsOf('ja')).toEqual({
    organisation: '1081 文字あります。80 文字までにしてください。',
    title: 'タイトルを入力してください。',
    link: 'bit.ly はリンク先が分からないため、元のリンクを入力してください。',
    countries: '国・地域を選ぶか、「リモート」にチェックを入れてください。',
    closes_on: 'この日付は過ぎています。',
  });
  expect(errorsOf('es')).toEqual({
    organisation: 'Son 1081 caracteres; caben 80 como máximo.',
    title: 'Añade el título.',
    link: 'bit.ly oculta adónde lleva: pon el enlace completo, por favor.',
    countries: 'Elige los países o marca «A distancia».',
    closes_on: 'Este día ya ha pasado.',
  });
});

test.each(LANGUAGES)('in %s each sentence about a field ends as one, and fits beside it', (language) => {
  const cfp = readCfp(
    {
      start: '2026-13-01',
      end: '2020-01-01',
      time: 'noon',
      zone: 'Mars',
      topics: 'a,'.repeat(9) + 'x'.repeat(9),
    },
    '2026-11-20',
  );
  const said = [errorsOf(language), cfp.ok ? {} : fieldErrors(cfp.mistakes, language)].flatMap(Object.values);
  expect(said.length).toBeGreaterThan(9);
  for (const sentence of said) {
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence.length).toBeLessThanOrEqual(150);
  }
});
