const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Between two emoji a joiner carries meaning; everywhere else an invisible character only deceives. */
const INVISIBLE = /(?!\uFE0F)(?!\u200D\p{Extended_Pictographic})[\p{Cf}\p{DI}]/gu;

/**
 * One line of outside text, fit to be shown: control characters and breaks become single spaces, bidi overrides,
 * zero-width and other invisible characters go, and a flood of combining marks is cut to six on one letter.
 */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/(\p{M}{6})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * At most `limit` of what `size` measures (UTF-16 units unless told), ending in `…` when something was cut. It never
 * cuts inside a grapheme, so that no emoji or accented letter is torn apart.
 */
export function clip(text: string, limit: number, size = (part: string): number => part.length): string {
  if (size(text) <= limit) return text;
  let kept = '';
  let room = limit - 1;
  for (const { segment } of SEGMENTER.segment(text)) {
    room -= size(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const SECRET_WORDS =
  /\b(?:meeting (?:id|number)|webinar id|access code|pass ?code|password|pwd|pin|kenncode|one tap mobile|dial by your location)\b(?: ?(?:[:=#]|is\b)| \S*\d)/iu;
const LONG_NUMBER = /(?:\bid[:# ]{0,3})?(?:(?:\d ?){9,}|\d{3}-\d{3,4}-\d{4})/i;

/** What stands before the first passcode, meeting id or telephone number of a line: none of these is ever posted. */
export function beforeSecrets(text: string): string {
  const starts = [text.search(SECRET_WORDS), text.search(LONG_NUMBER)].filter((start) => start >= 0);
  return starts.length === 0 ? text : text.slice(0, Math.min(...starts)).replace(/[\s,;:(|–-]+$/u, '');
}

/** The order of two texts by their code units, which is the same everywhere. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
