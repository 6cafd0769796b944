import { decodeUtf8 } from './bytes.ts';

/** The text of a TEXT value (RFC 5545 3.3.11), at most `limit` characters of it. Unknown escapes stay as they are. */
export function textValue(value: string, limit: number): string {
  const raw = value.length > limit * 8 ? value.slice(0, limit * 8) : value;
  return shorten(unescapeText(decodeUtf8(raw)), limit);
}

/** The parts of a list of TEXT values, split at the commas that are not escaped. */
export function textList(value: string, limit: number, most: number): string[] {
  const parts = value.slice(0, limit * most).match(/(?:\\.|[^,\\])+/gs) ?? [];
  return parts
    .slice(0, most)
    .map((part) => textValue(part, limit).trim())
    .filter((part) => part !== '');
}

function unescapeText(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

/** Cuts between characters, never inside a surrogate pair. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
