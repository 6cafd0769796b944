const LONGEST_WORD = 64;

/** How many letters must be changed, added, dropped or swapped (optimal string alignment). */
function distance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const shifted = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swapped = isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, shifted, swapped));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[right.length] ?? 0;
}

/** `Did you mean "feeds"?` when `word` is probably a misspelt one of `known`, else `null`. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST_WORD) return null;
  const wanted = word.toLowerCase();
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  const [best] = known
    .filter((candidate) => candidate !== word && Math.abs(candidate.length - wanted.length) <= farthest)
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .sort((left, right) => left.far - right.far);
  return best !== undefined && best.far <= farthest
    ? `Did you mean ${JSON.stringify(best.candidate)}?`
    : null;
}
