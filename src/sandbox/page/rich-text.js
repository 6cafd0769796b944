import { fillTokens } from './dates.js';
import { el, link } from './dom.js';
import { emoji } from './emoji.js';

/** @typedef {import('./mrkdwn.js').Reader} Reader */
/** @typedef {{ type?: string, text?: string, url?: string, user_id?: string, channel_id?: string, usergroup_id?: string, value?: string, range?: string, name?: string, timestamp?: number, format?: string, fallback?: string, indent?: number, style?: any, elements?: RichElement[] }} RichElement */

/**
 * A rich_text block: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 * @param {RichElement} block
 * @param {Reader} reader
 * @returns {Node}
 */
export function richText(block, reader) {
  return el('div', { class: 'rich' }, ...(block.elements ?? []).map((part) => paragraph(part, reader)));
}

/**
 * @param {RichElement} part
 * @param {Reader} reader
 * @returns {Node}
 */
function paragraph(part, reader) {
  const content = () => (part.elements ?? []).map((piece) => run(piece, reader));
  switch (part.type) {
    case 'rich_text_list':
      return el(
        part.style === 'ordered' ? 'ol' : 'ul',
        { class: `indent-${part.indent ?? 0}` },
        ...(part.elements ?? []).map((item) => el('li', {}, paragraph(item, reader))),
      );
    case 'rich_text_quote':
      return el('blockquote', {}, ...content());
    case 'rich_text_preformatted':
      return el('pre', {}, ...content());
    default:
      return el('div', {}, ...content());
  }
}

/**
 * @param {RichElement} piece
 * @param {Reader} reader
 * @returns {Node}
 */
function run(piece, reader) {
  /** @type {Node} */
  let node = plainRun(piece, reader);
  const tags = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };
  for (const [style, tag] of Object.entries(tags)) if (piece.style?.[style]) node = el(tag, {}, node);
  return node;
}

/**
 * @param {RichElement} piece
 * @param {Reader} reader
 * @returns {Node}
 */
function plainRun(piece, reader) {
  switch (piece.type) {
    case 'link':
      return link(piece.url ?? '', [piece.text || (piece.url ?? '')]);
    case 'emoji':
      return new Text(emoji(piece.name ?? '') ?? `:${piece.name}:`);
    case 'user':
      return el('span', { class: 'mention' }, `@${reader.user(piece.user_id ?? '')}`);
    case 'channel':
      return el('span', { class: 'mention' }, `#${reader.channel(piece.channel_id ?? '')}`);
    case 'usergroup':
      return el('span', { class: 'mention' }, `@${piece.usergroup_id}`);
    case 'color':
      return el('code', {}, piece.value ?? '');
    case 'broadcast':
      return el('span', { class: 'mention' }, `@${piece.range}`);
    case 'date':
      return new Text(fillTokens((piece.timestamp ?? 0) * 1_000, piece.format ?? '', reader.viewer));
    default:
      return el('span', { class: 'run' }, piece.text ?? '');
  }
}
