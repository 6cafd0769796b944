import { timeOf } from './dates.js';
import { el } from './dom.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {{ id: number, at: number, to: 'slack' | 'bot', method: string, about: string | null, outcome: string, ok: boolean, sent: unknown, said: unknown }} Exchange
 */

/** As many as the server keeps. */
const MOST = 300;

/** Each request between the bot and Slack, the newest first. */
export class TrafficPanel {
  /** @param {() => State} state */
  constructor(state) {
    this.state = state;
    /** @type {Map<number, Exchange>} */
    this.known = new Map();
    this.list = el('ol', { class: 'traffic', 'aria-label': 'Requests, the newest first' });
    const note = 'Each request between the bot and Slack. Open one to read it.';
    this.root = el('div', {}, el('p', { class: 'stage-note dim' }, note), this.list);
  }

  opened() {
    this.redraw();
  }

  async load() {
    /** @type {{ exchanges: Exchange[] }} */
    const { exchanges } = await (await fetch('/traffic')).json();
    this.known = new Map(exchanges.map((one) => [one.id, one]));
    this.redraw();
  }

  /** @param {Exchange} exchange */
  add(exchange) {
    this.known.set(exchange.id, exchange);
    this.known.delete(exchange.id - MOST);
    if (!this.root.isConnected) return;
    this.list.prepend(this.row(exchange));
    while (this.list.childElementCount > MOST) this.list.lastElementChild?.remove();
  }

  redraw() {
    if (!this.root.isConnected) return;
    this.list.replaceChildren(...[...this.known.values()].reverse().map((one) => this.row(one)));
  }

  /** @param {Exchange} exchange */
  row({ id, at, to, method, about, outcome, ok, sent, said }) {
    const state = this.state();
    const summary = el(
      'summary',
      {},
      el('span', { class: 'dim small' }, timeOf(at, state.eyes(), true)),
      el('span', { class: 'way' }, to === 'slack' ? 'to Slack' : 'to the bot'),
      el('code', {}, method),
      el('span', { class: 'about' }, about === null ? '' : nameOf(about, state)),
      el('strong', { class: ok ? 'went-well' : 'went-wrong' }, outcome),
    );
    const details = el('details', {}, summary);
    // Only what is opened is written out: three hundred long texts would make the page slow.
    details.addEventListener('toggle', () => {
      if (details.childElementCount > 1) return;
      details.append(...[sent, said].map((part, index) => jsonText(index === 0 ? 'Sent' : 'Answered', part)));
    });
    return el('li', { 'data-id': String(id) }, details);
  }
}

/**
 * @param {string} label
 * @param {unknown} part
 */
function jsonText(label, part) {
  const text = typeof part === 'string' ? part : JSON.stringify(part, null, 2);
  return el(
    'div',
    {},
    el('p', { class: 'dim small' }, label),
    el('pre', { tabindex: '0', 'aria-label': label }, text),
  );
}

/**
 * @param {string} about
 * @param {State} state
 */
function nameOf(about, state) {
  const channel = state.channels.find(({ id }) => id === about);
  return channel ? `#${channel.name}` : state.nameOf(about);
}
