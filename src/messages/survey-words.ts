import type { Language } from '../domain/language.ts';
import { LOCALES, say } from './say.ts';

/** The lower bound of a count in words. */
export function atLeastWords(atLeast: number, language: Language): string {
  return atLeast === 6
    ? say(language, 'result.more-than-five')
    : say(language, 'result.or-more', { count: String(atLeast) });
}

/** Which answers of a rating: `5 (very useful)`, `4 or 5`. */
export function rangeWords(from: number, to: number, words: readonly string[], language: Language): string {
  if (from === to) return say(language, 'result.mark', { mark: String(from), word: words[from - 1] ?? '' });
  const marks = { from: String(from), to: String(to) };
  return to - from === 1 ? say(language, 'result.two-marks', marks) : say(language, 'result.marks', marks);
}

/** A mean, to one decimal: `4.3`, `4,3`. */
export function meanWords(mean: number, language: Language): string {
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALES[language], decimals).format(mean);
}
