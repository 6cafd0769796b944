import { el } from './dom.js';
import { emoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';
import { richText } from './rich-text.js';

/** @typedef {import('./mrkdwn.js').Reader} Reader */
/** @typedef {{ type?: string, text?: string, emoji?: boolean }} TextObject */
/** @typedef {{ type?: string, block_id?: string, text?: TextObject, title?: TextObject, fields?: TextObject[], accessory?: Element, elements?: Element[], image_url?: string, alt_text?: string }} Block */
/** @typedef {{ type?: string, action_id?: string, text?: any, url?: string, style?: string, value?: string, image_url?: string, alt_text?: string, accessibility_label?: string, confirm?: unknown }} Element */
/** @typedef {(blockId: string, element: Element) => void} OnAction */

/**
 * Renders the blocks of a message as Slack does: https://docs.slack.dev/reference/block-kit/blocks
 * @param {Block[]} blocks
 * @param {Reader} reader
 * @param {OnAction} onAction
 * @returns {Node[]}
 */
export function renderBlocks(blocks, reader, onAction) {
  return blocks.map((block, index) => renderBlock(block, block.block_id ?? String(index), reader, onAction));
}

/**
 * @param {Block} block
 * @param {string} id
 * @param {Reader} reader
 * @param {OnAction} onAction
 * @returns {Node}
 */
function renderBlock(block, id, reader, onAction) {
  switch (block.type) {
    case 'header':
      return el('h3', { class: 'b-header' }, ...text(block.text, reader));
    case 'section':
      return section(block, id, reader, onAction);
    case 'context':
      return el(
        'div',
        { class: 'b-context' },
        ...(block.elements ?? []).map((part) => contextPart(part, reader)),
      );
    case 'divider':
      return el('hr');
    case 'actions':
      return el(
        'div',
        { class: 'b-actions' },
        ...(block.elements ?? []).map((part) => element(part, id, reader, onAction)),
      );
    case 'image':
      return image(block, reader);
    case 'rich_text':
      return richText(/** @type {any} */ (block), reader);
    default:
      return el('p', { class: 'dim' }, `(A block of type “${block.type}”, which the sandbox does not draw.)`);
  }
}

/**
 * @param {Block} block
 * @param {string} id
 * @param {Reader} reader
 * @param {OnAction} onAction
 */
function section(block, id, reader, onAction) {
  const fields = (block.fields ?? []).map((field) => el('div', {}, ...text(field, reader)));
  const body = el(
    'div',
    { class: 'b-body' },
    ...(block.text ? [el('div', {}, ...text(block.text, reader))] : []),
  );
  if (fields.length > 0) body.append(el('div', { class: 'b-fields' }, ...fields));
  const accessory = block.accessory ? [element(block.accessory, id, reader, onAction)] : [];
  return el('div', { class: 'b-section' }, body, ...accessory);
}

/**
 * @param {Element} part
 * @param {Reader} reader
 */
function contextPart(part, reader) {
  if (part.type === 'image') return el('img', { src: part.image_url ?? '', alt: part.alt_text ?? '' });
  return el('span', {}, ...text(/** @type {TextObject} */ (part), reader));
}

/**
 * @param {Block} block
 * @param {Reader} reader
 */
function image(block, reader) {
  const caption = block.title ? [el('figcaption', {}, ...text(block.title, reader))] : [];
  const picture = el('img', { src: block.image_url ?? '', alt: block.alt_text ?? '', loading: 'lazy' });
  return el('figure', { class: 'b-image' }, ...caption, picture);
}

/**
 * Text objects: mrkdwn has formatting, plain text at most emoji names.
 * @param {TextObject | undefined} object
 * @param {Reader} reader
 * @returns {Node[]}
 */
function text(object, reader) {
  const content = object?.text ?? '';
  if (object?.type === 'mrkdwn') return mrkdwn(content, reader);
  return [new Text(content.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji(name) ?? whole))];
}

/**
 * @param {Element} part
 * @param {string} blockId
 * @param {Reader} reader
 * @param {OnAction} onAction
 * @returns {Node}
 */
function element(part, blockId, reader, onAction) {
  if (part.type === 'image')
    return el('img', { class: 'b-thumb', src: part.image_url ?? '', alt: part.alt_text ?? '' });
  if (part.type !== 'button') return el('span', { class: 'dim' }, `(“${part.type}”)`);
  const label = part.accessibility_label ?? null;
  const shape = { class: `b-button ${part.style ?? ''}`.trim(), 'aria-label': label };
  const button = /^https?:\/\//i.test(part.url ?? '')
    ? el(
        'a',
        { ...shape, href: part.url ?? '', target: '_blank', rel: 'noopener noreferrer' },
        ...text(part.text, reader),
      )
    : el('button', { ...shape, type: 'button' }, ...text(part.text, reader));
  // A link button is an interaction as well: Slack opens the address and tells the app.
  button.addEventListener('click', () => onAction(blockId, part));
  return button;
}
