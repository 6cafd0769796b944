import { el } from './dom.js';
import { drawElement, drawInputBlock } from './elements.js';
import { markdown } from './markdown.js';
import { richText } from './rich-text.js';
import { table } from './table.js';
import { drawText } from './text.js';

/** @typedef {import('./mrkdwn.js').Reader} Reader */
/** @typedef {import('./surface.js').Surface} Surface */
/** @typedef {{ type?: string, text?: string, emoji?: boolean }} TextObject */
/** @typedef {{ type?: string, block_id?: string, text?: any, title?: TextObject, label?: TextObject, hint?: TextObject, optional?: boolean, dispatch_action?: boolean, fields?: TextObject[], accessory?: Element, element?: Element, elements?: Element[], image_url?: string, slack_file?: { id?: string }, alt_text?: string, rows?: any[][], column_settings?: any[] }} Block */
/** @typedef {{ type?: string, action_id?: string, text?: any, url?: string, style?: string, value?: string, image_url?: string, alt_text?: string, accessibility_label?: string, confirm?: unknown, dispatch_action_config?: { trigger_actions_on?: string[] }, dispatches?: boolean }} Element */

/**
 * Renders blocks as Slack does: https://docs.slack.dev/reference/block-kit/blocks
 * @param {readonly Block[]} blocks
 * @param {Surface} surface
 * @returns {Node[]}
 */
export function renderBlocks(blocks, surface) {
  return blocks.map((block, index) => renderBlock(block, block.block_id ?? String(index), surface));
}

/**
 * @param {Block} block
 * @param {string} id
 * @param {Surface} surface
 * @returns {Node}
 */
function renderBlock(block, id, surface) {
  const { reader } = surface;
  const parts = block.elements ?? [];
  switch (block.type) {
    case 'header':
      return el('h3', { class: 'b-header' }, ...drawText(block.text, reader));
    case 'section':
      return section(block, id, surface);
    case 'context':
      return el('div', { class: 'b-context' }, ...parts.map((part) => contextPart(part, reader)));
    case 'divider':
      return el('hr');
    case 'actions':
      return el('div', { class: 'b-actions' }, ...parts.map((part) => drawElement(part, id, surface)));
    case 'input':
      return drawInputBlock(block, id, surface);
    case 'image':
      return image(block, reader);
    case 'rich_text':
      return richText(/** @type {any} */ (block), reader);
    case 'markdown':
      return markdown(String(block.text ?? ''));
    case 'table':
      return table(block, reader);
    default:
      return el('p', { class: 'dim' }, `(A block of type “${block.type}”, which the sandbox does not draw.)`);
  }
}

/**
 * @param {Block} block
 * @param {string} id
 * @param {Surface} surface
 */
function section(block, id, surface) {
  const { reader } = surface;
  const fields = (block.fields ?? []).map((field) => el('div', {}, ...drawText(field, reader)));
  const text = block.text ? [el('div', {}, ...drawText(block.text, reader))] : [];
  const body = el('div', { class: 'b-body' }, ...text);
  if (fields.length > 0) body.append(el('div', { class: 'b-fields' }, ...fields));
  const accessory = block.accessory ? [drawElement(block.accessory, id, surface)] : [];
  return el('div', { class: 'b-section' }, body, ...accessory);
}

/**
 * @param {Element} part
 * @param {Reader} reader
 */
function contextPart(part, reader) {
  if (part.type === 'image') return el('img', { src: part.image_url ?? '', alt: part.alt_text ?? '' });
  return el('span', {}, ...drawText(/** @type {TextObject} */ (part), reader));
}

/**
 * @param {Block} block
 * @param {Reader} reader
 */
function image(block, reader) {
  const caption = block.title ? [el('figcaption', {}, ...drawText(block.title, reader))] : [];
  const src =
    block.slack_file === undefined ? (block.image_url ?? '') : `/pictures/${block.slack_file.id ?? ''}`;
  const picture = el('img', { src, alt: block.alt_text ?? '', loading: 'lazy' });
  return el('figure', { class: 'b-image' }, ...caption, picture);
}
