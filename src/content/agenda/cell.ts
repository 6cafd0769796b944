import { firstLink } from '../newsletter/links.ts';
import { unescaped } from '../newsletter/web-address.ts';

/** What a cell holds: its words without marks, and the address of its first link as it is written. */
export type Cell = { words: string; address: string | null };

/** Where nothing is decided yet, people leave these. */
const PLACEHOLDER =
  /^(?:tb[acd]|to be (?:announced|confirmed|defined|decided)|n\/?a|none|[-–—?….\s]*|(?:speakers?|guests?|names?|topics?|titles?|tags?|recordings?|moderators?)(?:\s*(?:name|title|\d+))?(?:[,|]?\s*(?:organi[sz]ation|company|role))?)$/i;

/** So many characters of a cell are read: far more than people write, and few enough to be looked through at once. */
const LONGEST = 4000;

/** Reads a cell. A link without an address is its words. */
export function readCell(cell: string): Cell {
  const text = cell
    .slice(0, LONGEST)
    .replace(/<br\s*\/?>/gi, '; ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '');
  const found = firstLink(text);
  const linked = found === null ? text : `${found.before}${found.label}${found.after}`;
  const words = unescaped(linked.replace(/\]\(\s*\)/g, ']').replace(/<[^<>]*>/g, ' '))
    .replace(/[`*_[\]]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { words: PLACEHOLDER.test(words) ? '' : words, address: addressIn(text) };
}

/** The destination of the first link, which may be relative. */
function addressIn(text: string): string | null {
  const [, address = ''] = /\]\(\s*<?([^\s)>]+)/.exec(text) ?? /<?(https?:\/\/[^\s<>)]+)/i.exec(text) ?? [];
  return address === '' ? null : address;
}
