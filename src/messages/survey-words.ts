/** The lower bound of a count in words. */
export function atLeastWords(atLeast: number): string {
  return atLeast === 6 ? 'more than five' : `${atLeast} or more`;
}

/** Which answers of a rating: `5 (very useful)`, `4 or 5`. */
export function rangeWords(from: number, to: number, words: readonly string[]): string {
  if (from === to) return `${from} (${words[from - 1] ?? ''})`;
  return to - from === 1 ? `${from} or ${to}` : `${from} to ${to}`;
}
