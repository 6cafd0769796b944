import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { askView, editApproveView, rejectView } from '../../src/messages/moderation.ts';
import { REASONS, reasonLabel, reasonWords, storedReason } from '../../src/messages/reason.ts';
import { faultView, loadingView } from '../../src/messages/reply.ts';
import { SETTINGS, waiting } from '../domain/items.ts';
import { hostile } from './sound.ts';

test.each(LANGUAGES)('no title, button or reason of a moderator is cut in %s', (language) => {
  const value = { id: 's1', revision: 1 };
  const views = [
    editApproveView(waiting(), SETTINGS, language),
    askView(value, language),
    rejectView(value, language),
    faultView('x', language),
    loadingView(language),
  ];
  const labels = views.flatMap(({ title, submit, close }) => [title, submit, close].map((one) => one?.text));
  expect(labels.filter((label) => label?.endsWith('…'))).toEqual([]);
  const reasons = REASONS.map((reason) => reasonLabel(reason, language));
  expect(reasons.filter((reason) => reason.length > 75)).toEqual([]);
  expect(new Set(reasons).size).toBe(REASONS.length);
});

test('a reason is read in the language of its reader, and what a moderator wrote as it is', () => {
  const stored = storedReason('Something important is missing', 'Which country?');
  expect(stored).toBe('Something important is missing. Which country?');
  expect(reasonWords(stored, 'es')).toBe('Falta algo importante. Which country?');
  expect(reasonWords(stored, 'ja')).toBe('重要な情報が足りない。Which country?');
  expect(reasonWords(storedReason('It is listed already', ''), 'zh')).toBe('已在展示中。');
  expect(reasonWords(storedReason('Another reason', 'Ask Ana'), 'ja')).toBe('Ask Ana');
  expect(reasonWords('A sentence of an older version', 'ja')).toBe('A sentence of an older version');
});

test('in English a stored reason is read as it is, whatever was written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REASONS), hostile, (reason, words) => {
      const stored = storedReason(reason, words);
      expect(reasonWords(stored, 'en')).toBe(stored);
    }),
  );
});
