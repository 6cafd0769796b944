import { el } from './dom.js';
import { emoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';

/**
 * Text objects: mrkdwn has formatting, plain text at most emoji names.
 * @param {import('./blocks.js').TextObject | undefined} object
 * @param {import('./mrkdwn.js').Reader} reader
 * @returns {Node[]}
 */
export function drawText(object, reader) {
  const content = object?.text ?? '';
  if (object?.type === 'mrkdwn') return mrkdwn(content, reader);
  const lines = withEmoji(content).split('\n');
  return lines.flatMap((line, index) => (index === 0 ? [new Text(line)] : [el('br'), new Text(line)]));
}

/** @param {string} text */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji(name) ?? whole);
}
