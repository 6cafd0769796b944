/** Months as issues write them, English first; some translations print their own. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'gennaio', 'enero'],
  ['february', 'feb', 'febbraio', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'aprile', 'abril'],
  ['may', 'maggio', 'mayo'],
  ['june', 'jun', 'giugno', 'junio'],
  ['july', 'jul', 'luglio', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sept', 'sep', 'settembre', 'septiembre'],
  ['october', 'oct', 'ottobre', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'dicembre', 'diciembre'],
];

const LONG_ENOUGH_TO_MISSPELL = 7;
const SLIPS = 2;

/** The month, 1 to 12, that a word names, or `null`. Long names may be misspelt by two letters. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase();
  const exact = NAMES.findIndex((names) => names.includes(folded));
  if (exact >= 0) return exact + 1;
  if (folded.length < LONG_ENOUGH_TO_MISSPELL - 1) return null;
  const near = NAMES.findIndex(([name = '']) => isNear(folded, name));
  return near >= 0 ? near + 1 : null;
}

function isNear(word: string, name: string): boolean {
  const sameStart = word.slice(0, 2) === name.slice(0, 2);
  return name.length >= LONG_ENOUGH_TO_MISSPELL && sameStart && slips(word, name) <= SLIPS;
}

/** How many letters are wrong, missing or surplus (Levenshtein); two swapped ones count as two. */
function slips(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= right.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (letter === right[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
