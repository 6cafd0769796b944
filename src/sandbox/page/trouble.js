import { fillTokens } from './dates.js';
import { el } from './dom.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {{ key: string, title: string, channel: string, dueAt: number, state: string, note: string }} Row
 * @typedef {{ slack: string, next: string, lag: number, feed: string }} Troubles
 * @typedef {{ troubles: Troubles, alive: boolean, outside: string[], outbox: { counts: Record<string, number>, rows: Row[] } }} Stage
 */

/** @type {readonly { name: keyof Troubles, label: string, choices: readonly (readonly [string, string])[] }[]} */
const SWITCHES = [
  {
    name: 'slack',
    label: 'Slack',
    choices: [
      ['well', 'answers at once'],
      ['slow', 'takes four seconds'],
      ['limited', 'says 429: wait a minute'],
      ['failing', 'answers 500'],
    ],
  },
  {
    name: 'next',
    label: 'The next message',
    choices: [
      ['answered', 'is posted and answered'],
      ['lost', 'is posted, and the answer gets lost'],
      ['killed', 'is posted, and the bot dies before it hears'],
    ],
  },
  {
    name: 'lag',
    label: 'The history',
    choices: [
      ['0', 'holds everything'],
      ['30', 'lags half a minute'],
      ['300', 'lags five minutes'],
      ['3600', 'lags an hour'],
    ],
  },
  {
    name: 'feed',
    label: 'The calendar’s host',
    choices: [
      ['well', 'answers'],
      ['failing', 'answers 503'],
      ['empty', 'has lost every event'],
    ],
  },
];

/** How a person would say it. */
const STATES = new Map([
  ['scheduled', 'scheduled'],
  ['claimed', 'about to be sent'],
  ['dispatching', 'being sent'],
  ['in_doubt', 'in doubt'],
  ['posted', 'posted'],
  ['held', 'held'],
  ['skipped', 'skipped'],
  ['cancelled', 'cancelled'],
  ['failed', 'failed'],
]);

/** What goes wrong, at the reader's wish, and what the outbox says. */
export class TroublePanel {
  /**
   * @param {() => State} state
   * @param {import('./stage.js').Ask} ask
   */
  constructor(state, ask) {
    this.state = state;
    /** @type {Stage | null} */
    this.known = null;
    this.selects = new Map(SWITCHES.map((one) => [one.name, selectOf(one, ask)]));
    this.outside = document.createElement('select');
    this.outside.setAttribute('aria-labelledby', 'trouble-outside');
    this.outside.addEventListener('change', () => ask('/stage', { outside: this.outside.value }));
    this.bot = el('p', { role: 'status', class: 'bot-life' });
    this.life = el('button', { type: 'button' });
    this.life.addEventListener('click', () => ask('/stage', { life: this.known?.alive ? 'kill' : 'start' }));
    this.counts = el('ul', { class: 'counts', 'aria-label': 'How many messages are in each state' });
    this.rows = el('tbody', {});
    const heads = ['Message', 'Due', 'State'].map((text) => el('th', { scope: 'col' }, text));
    const table = el(
      'table',
      { class: 'outbox', 'aria-label': 'Outbox' },
      el('thead', {}, el('tr', {}, ...heads)),
      this.rows,
    );
    const labelled = SWITCHES.map(({ name, label }) => {
      return el('label', {}, el('span', { id: `trouble-${name}` }, label), this.selects.get(name) ?? '');
    });
    labelled.push(
      el('label', {}, el('span', { id: 'trouble-outside' }, 'The bot was removed from'), this.outside),
    );
    this.root = el(
      'div',
      {},
      el(
        'div',
        { class: 'stage-form' },
        ...labelled,
        el('div', { class: 'stage-buttons' }, this.bot, this.life),
      ),
      el('h3', {}, 'Outbox'),
      this.counts,
      table,
    );
  }

  opened() {
    const channels = this.state().channels.map(({ id, name }) => el('option', { value: id }, `#${name}`));
    this.outside.replaceChildren(el('option', { value: '' }, 'no channel'), ...channels);
    this.load();
  }

  async load() {
    this.show(await (await fetch('/stage')).json());
  }

  /** @param {Stage} stage */
  show(stage) {
    this.known = stage;
    this.redraw();
  }

  redraw() {
    if (this.known === null) return;
    const { troubles, alive, outside, outbox } = this.known;
    for (const [name, select] of this.selects)
      if (document.activeElement !== select) select.value = String(troubles[name]);
    if (document.activeElement !== this.outside) this.outside.value = outside[0] ?? '';
    this.bot.textContent = alive ? 'The bot is running.' : 'The bot is dead.';
    this.life.textContent = alive ? 'Kill the bot' : 'Start it again';
    this.counts.replaceChildren(
      ...Object.entries(outbox.counts).map(([name, count]) =>
        el('li', {}, `${count} ${STATES.get(name) ?? name}`),
      ),
    );
    this.rows.replaceChildren(...outbox.rows.map((row) => this.row(row)));
  }

  /** @param {Row} row */
  row({ title, channel, dueAt, state, note }) {
    const due = fillTokens(dueAt, '{date_short_pretty} at {time}', this.state().eyes());
    const name = STATES.get(state) ?? state;
    return el(
      'tr',
      { class: `is-${state}` },
      el('td', {}, title, el('span', { class: 'dim small' }, ` ${channel}`)),
      el('td', {}, due),
      el(
        'td',
        {},
        el('strong', {}, name),
        ...(note === '' ? [] : [el('span', { class: 'small' }, ` ${note}`)]),
      ),
    );
  }
}

/**
 * @param {typeof SWITCHES[number]} trouble
 * @param {import('./stage.js').Ask} ask
 */
function selectOf({ name, choices }, ask) {
  const select = document.createElement('select');
  // Otherwise the choices would be part of the name.
  select.setAttribute('aria-labelledby', `trouble-${name}`);
  select.append(...choices.map(([value, text]) => el('option', { value }, text)));
  select.addEventListener('change', () =>
    ask('/stage', { [name]: name === 'lag' ? Number(select.value) : select.value }),
  );
  return select;
}
