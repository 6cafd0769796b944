import type { Content } from './item.ts';
import { titleOf } from './kind.ts';
import { hostOf } from './shared-link.ts';

/** What a moderator should look at twice. */
export type Warning =
  | { type: 'tracking'; names: readonly string[] }
  | { type: 'punycode'; host: string }
  | { type: 'short'; host: string }
  | { type: 'other-host'; host: string; organisation: string }
  | { type: 'similar'; title: string };

/** Everything that looks odd about an item. `similar` are open items with the same words in their title. */
export function warningsOf(
  content: Content,
  stripped: readonly string[],
  similar: readonly Content[],
): Warning[] {
  const host = hostOf(content.link);
  const warnings: (Warning | null)[] = [
    stripped.length === 0 ? null : { type: 'tracking', names: stripped.slice(0, 8) },
    /(^|\.)xn--/.test(host) ? { type: 'punycode', host } : null,
    looksShort(content.link, host) ? { type: 'short', host } : null,
    otherHost(content, host),
    ...similar.slice(0, 3).map((one): Warning => ({ type: 'similar', title: titleOf(one) })),
  ];
  return warnings.filter((warning) => warning !== null);
}

/** A short host with one short word behind it is probably a redirect that no list knows. */
function looksShort(link: string, host: string): boolean {
  const { pathname = '', search = '' } = URL.parse(link) ?? {};
  return host.length <= 7 && /^\/[\w-]{3,9}$/.test(pathname) && search === '';
}

/** None of the organisation's words stands in the address: somebody else's page, or somebody else's listing. */
function otherHost(content: Content, host: string): Warning | null {
  if (content.kind !== 'job') return null;
  const address = wordsOf(`${host} ${URL.parse(content.link)?.pathname ?? ''}`).join('');
  const names = wordsOf(content.organisation).filter((word) => word.length > 2);
  const found = names.length === 0 || names.some((word) => address.includes(word));
  return found ? null : { type: 'other-host', host, organisation: content.organisation };
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Titles with the same words, in whatever order, spelling of accents and seniority, have the same key. */
export function titleKey(content: Content): string {
  const words = wordsOf(titleOf(content)).filter((word) => !SMALL.has(word));
  return [...new Set(words)].sort().join(' ');
}

const SMALL = new Set([
  'a',
  'an',
  'and',
  'at',
  'd',
  'f',
  'for',
  'in',
  'm',
  'of',
  'senior',
  'sr',
  'the',
  'w',
  'x',
]);
