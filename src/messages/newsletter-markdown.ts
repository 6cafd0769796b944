import { tidy } from '../domain/text.ts';

/** What GitHub makes a link of without being asked, and what no escape in Markdown prevents: an address or e-mail. */
const LINKED_BY_ITSELF =
  /(?:[a-z][a-z\d+.-]{0,30}:\/\/|www\.|mailto:|xmpp:)[^\s`]*|[^\s`@]{1,64}@[^\s`@.]{1,255}\.[^\s`]+/giu;

const ALWAYS = /[\\`*[\]<>~$]/g;
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ENTITY = /&(?=#|[a-z\d]+;)/gi;
const EMOJI_CODE = /:(?=[a-z\d_+-]+:)/gi;
const BLOCK_START = /^(?=[#+=|:-])|(?<=^\d{1,9})(?=[.)])/u;

/**
 * Text in a list item that shows as it is, in CommonMark (0.31) and on GitHub: one line, without emphasis, links, images,
 * HTML, entities or the start of a block. What GitHub would link by itself becomes a code span.
 */
export function markdownText(text: string): string {
  const line = tidy(text);
  const parts = [...split(line)].map(({ text: part, linked }) => (linked ? `\`${part}\`` : escaped(part)));
  return parts.join('').replace(BLOCK_START, '\\');
}

/** Text before a bar that must not contain another, nor what readers take for one: an organisation, a name. */
export function markdownTextBeforeBar(text: string): string {
  return markdownText(text)
    .replaceAll('|', '\\|')
    .replace(/:(?=\s)/g, '\\:');
}

/**
 * An address between the parentheses of a link, or `null` when it is none of the web's. Whatever could end the link or
 * mean something else is encoded.
 */
export function markdownAddress(url: string): string | null {
  const encoded = url.trim().replace(/[\p{Cc}\s<>"\\^`{|}\u202a-\u202e\u2066-\u2069]/gu, encodeURIComponent);
  if (!/^https?:\/\/[^/]/i.test(encoded) || URL.parse(encoded) === null) return null;
  const closed = isBalanced(encoded) ? encoded : encoded.replaceAll('(', '%28').replaceAll(')', '%29');
  return closed.replace(ENTITY, '\\&');
}

function escaped(text: string): string {
  return text
    .replace(ALWAYS, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(ENTITY, '\\&')
    .replace(EMOJI_CODE, '\\:');
}

function* split(line: string): Generator<{ text: string; linked: boolean }> {
  let from = 0;
  for (const match of line.matchAll(LINKED_BY_ITSELF)) {
    yield { text: line.slice(from, match.index), linked: false };
    yield { text: match[0], linked: true };
    from = match.index + match[0].length;
  }
  yield { text: line.slice(from), linked: false };
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const letter of url) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
