import { el } from './dom.js';
import { richText } from './rich-text.js';
import { withEmoji } from './text.js';

/**
 * A table block; its first row is its head: https://docs.slack.dev/reference/block-kit/blocks/table-block
 * @param {import('./blocks.js').Block} block
 * @param {import('./mrkdwn.js').Reader} reader
 */
export function table({ rows = [], column_settings = [] }, reader) {
  const row = (/** @type {any[]} */ cells, /** @type {string} */ tag) =>
    el(
      'tr',
      {},
      ...cells.map((cell, column) => {
        const { align = 'left', is_wrapped = false } = column_settings[column] ?? {};
        const shape = {
          class: `align-${align}${is_wrapped ? ' wrap' : ''}`,
          scope: tag === 'th' ? 'col' : null,
        };
        return el(tag, shape, content(cell, reader));
      }),
    );
  const [head = [], ...body] = rows;
  const whole = el(
    'table',
    {},
    el('thead', {}, row(head, 'th')),
    el('tbody', {}, ...body.map((cells) => row(cells, 'td'))),
  );
  // A wide table scrolls by itself, with the keyboard as well.
  return el('div', { class: 'b-table', tabindex: '0', role: 'group', 'aria-label': 'Table' }, whole);
}

/**
 * @param {any} cell
 * @param {import('./mrkdwn.js').Reader} reader
 */
function content(cell, reader) {
  return cell?.type === 'rich_text' ? richText(cell, reader) : new Text(withEmoji(cell?.text ?? ''));
}
