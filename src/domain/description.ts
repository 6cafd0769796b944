/** Longer descriptions are cut: what matters stands near the top, and a hostile one must not cost time. */
const LIMIT = 20_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Puts the address of each anchor behind its label, so that both are found on one line. */
function anchorsAsText(html: string): string {
  let address = '';
  return html.replace(/<(\/?)a\b([^<>]*)>/gi, (_tag, closing: string, attributes: string) => {
    const behind = address;
    const [, quoted, bare] = /\bhref\s*=\s*(?:["']([^"']*)["']|([^\s"']+))/i.exec(attributes) ?? [];
    address = closing === '' ? (quoted ?? bare ?? '') : '';
    return ` ${behind} `;
  });
}

/**
 * An event's description as lines of plain text. Calendars write plain text or a little HTML (Google Calendar does the
 * latter, often without line breaks); `<https://…>` as Outlook writes it is left as it is.
 */
export function descriptionText(description: string): string {
  const text = description.slice(0, LIMIT);
  if (!/<\/?(?:a|b|br|p|div|span|ul|ol|li|u|i|html|strong|h\d)\b[^<>]*>/i.test(text)) return text;
  return anchorsAsText(text)
    .replace(/<\/?(?:br|p|div|ul|ol|li|tr|h\d)\b[^<>]*>/gi, '\n')
    .replace(/<!--.*?-->|<(?!https?:)\/?[a-z][^<>]*>/gis, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity);
}
