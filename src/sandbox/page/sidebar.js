import { el } from './dom.js';

/** @typedef {import('./state.js').State} State */

/**
 * Fills the list of channels and of apps, with what has not been read.
 * @param {State} state
 * @param {{ channels: HTMLElement, apps: HTMLElement }} lists
 * @param {(id: string) => void} onOpen
 */
export function showSidebar(state, { channels, apps }, onOpen) {
  const entries = state.channels.map(({ id, name }) => ({ id, name, mark: '#' }));
  fill(channels, entries, state, onOpen);
  fill(apps, [{ id: state.direct(), name: state.bot.name, mark: '•' }], state, onOpen);
}

/**
 * @param {HTMLElement} list
 * @param {{ id: string, name: string, mark: string }[]} entries
 * @param {State} state
 * @param {(id: string) => void} onOpen
 */
function fill(list, entries, state, onOpen) {
  const signs = entries.map(({ id, name }) => [id, name, state.unreadIn(id).length, id === state.channel]);
  const sign = JSON.stringify(signs);
  if (list.dataset['sign'] === sign) return;
  list.dataset['sign'] = sign;
  const focused = list.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-id')
    : null;
  list.replaceChildren(...entries.map((entry) => el('li', {}, button(entry, state, onOpen))));
  const again = [...list.querySelectorAll('button')].find((candidate) => candidate.dataset['id'] === focused);
  again?.focus();
}

/**
 * @param {{ id: string, name: string, mark: string }} entry
 * @param {State} state
 * @param {(id: string) => void} onOpen
 */
function button({ id, name, mark }, state, onOpen) {
  const unread = state.unreadIn(id).length;
  const open = el(
    'button',
    {
      type: 'button',
      class: unread > 0 ? 'unread' : null,
      'data-id': id,
      'aria-current': id === state.channel ? 'page' : null,
    },
    el('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    el('span', { class: 'name' }, name),
  );
  if (unread > 0)
    open.append(el('span', { class: 'badge' }, String(unread), el('span', { class: 'unseen' }, ' unread')));
  open.addEventListener('click', () => onOpen(id));
  return open;
}
