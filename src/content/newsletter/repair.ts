/** What the bytes of UTF-8 punctuation, accents and emoji look like when they were read as MacRoman. */
const TRACES = /‚Ä|√|üá|üî|üì|ü´|Ô∏è/g;

const MAC_ROMAN = new Map(
  [...new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte] as const,
  ),
);

/**
 * Undoes a UTF-8 text having been read as MacRoman, or `null`. Only when it is provably without loss: every character
 * is one of MacRoman's, its bytes are valid UTF-8, and what comes out has fewer traces of the damage. A healthy issue
 * fails the first test at its first emoji.
 */
export function repairMacRoman(text: string): string | null {
  const bytes = [...text].map((letter) => MAC_ROMAN.get(letter));
  if (bytes.includes(undefined)) return null;
  const repaired = decodeUtf8(Uint8Array.from(bytes.map((byte) => byte ?? 0)));
  return repaired !== null && traces(repaired) < traces(text) ? repaired : null;
}

/** The text of a file, or `null` when its bytes are not UTF-8. A byte order mark is left out. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function traces(text: string): number {
  return text.match(TRACES)?.length ?? 0;
}
