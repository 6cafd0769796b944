/** A text without the flags at its beginning. A globe or a laptop means that the work is remote. */
export type Flagged = { text: string; countryCodes: string[]; remote: boolean };

/** Between two flags may stand a comma, a slash or an ampersand. */
const FLAGS = /^(?:\s|\uFE0F|\p{RI}{2}|🌐|🌍|🌎|🌏|💻|[,/&](?=\s*(?:\p{RI}{2}|🌐|🌍|🌎|🌏|💻)))+/u;
const FIRST_INDICATOR = 0x1f1e6;

/** Reads the flags before a text: two regional indicators each, the letters of an ISO 3166-1 code (or `EU`). */
export function readFlags(written: string): Flagged {
  const marks = FLAGS.exec(written)?.[0] ?? '';
  const countryCodes = [...marks.matchAll(/\p{RI}{2}/gu)].map(([flag]) => codeOf(flag));
  return {
    text: written.slice(marks.length),
    countryCodes: [...new Set(countryCodes)],
    remote: /🌐|🌍|🌎|🌏|💻/u.test(marks),
  };
}

function codeOf(flag: string): string {
  const letters = [...flag].map((mark) =>
    String.fromCharCode((mark.codePointAt(0) ?? 0) - FIRST_INDICATOR + 65),
  );
  const code = letters.join('');
  return code === 'UK' ? 'GB' : code;
}
