import { dayOf, fillTokens, instantOf, timeOf } from './dates.js';
import { el } from './dom.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {{ allDay: false, start: number, end: number, zone: string } | { allDay: true, startDate: string, endDate: string }} Time
 * @typedef {{ key: string, feed: string, name: string, status: string, series: boolean, time: Time }} Call
 */

const HOUR = 3_600_000;

/** The calls of the coming weeks, each of which can be moved, renamed and cancelled; and a form for a new one. */
export class CalendarPanel {
  /**
   * @param {() => State} state
   * @param {import('./stage.js').Ask} ask
   */
  constructor(state, ask) {
    this.state = state;
    this.ask = ask;
    this.list = el('ul', { class: 'calls', 'aria-label': 'Calls of the next six weeks' });
    this.problem = el('p', { class: 'stage-note', role: 'status' });
    this.adding = el('details', { class: 'adding' });
    this.root = el(
      'div',
      {},
      el(
        'p',
        { class: 'stage-note dim' },
        'A copy of the calendar, in the memory of the sandbox. The bot looks at it after each change.',
      ),
      this.problem,
      this.adding,
      this.list,
    );
    /** @type {{ feeds: string[], problems: string[], calls: Call[] } | null} */
    this.known = null;
    /** @type {string | null} Key of the call that is being changed. */
    this.open = null;
    this.loadedAt = 0;
  }

  opened() {
    this.load();
  }

  changed() {
    if (this.root.isConnected) this.load();
  }

  /** Time has passed: after an hour of the sandbox other calls may be in the list. */
  passed() {
    if (Math.abs(this.state().time.now - this.loadedAt) >= HOUR) this.changed();
  }

  async load() {
    this.loadedAt = this.state().time.now;
    this.known = await (await fetch('/calendar')).json();
    this.redraw();
  }

  redraw() {
    if (this.known === null || this.list.contains(document.activeElement?.closest('form') ?? null)) return;
    const { calls, problems, feeds } = this.known;
    this.problem.textContent = problems.join(' ');
    this.list.replaceChildren(...calls.map((call) => this.row(call)));
    if (this.adding.childElementCount === 0 && feeds.length > 0) this.fillAdding(feeds);
  }

  /** @param {Call} call */
  row(call) {
    const { key, name, status, time } = call;
    const cancelled = status === 'CANCELLED';
    const change = el('button', { type: 'button', 'aria-expanded': String(this.open === key) }, 'Change');
    change.setAttribute('aria-label', `Change ${name}, ${whenText(time, this.state())}`);
    change.addEventListener('click', () => {
      this.open = this.open === key ? null : key;
      this.redraw();
    });
    const title = el(cancelled ? 's' : 'strong', {}, name);
    const head = el(
      'div',
      { class: 'call' },
      el('p', {}, title, ...(cancelled ? [' ', el('span', { class: 'tag' }, 'cancelled')] : [])),
      el('p', { class: 'dim small' }, whenText(time, this.state())),
      change,
    );
    return el('li', { 'data-key': key }, head, ...(this.open === key ? [this.form(call)] : []));
  }

  /** @param {Call} call */
  form({ key, name, status, time }) {
    const { zone } = this.state().eyes();
    const allDay = time.allDay;
    const named = input('text', name, 200);
    const when = allDay
      ? input('date', time.startDate)
      : input('datetime-local', `${dayOf(time.start, zone)}T${clockTime(time.start, zone)}`);
    const doing = status === 'CANCELLED' ? 'restore' : 'cancel';
    const toggle = el(
      'button',
      { type: 'button' },
      doing === 'cancel' ? 'Cancel this call' : 'It takes place after all',
    );
    toggle.addEventListener('click', () => this.send([{ do: doing, key }]));
    const form = el(
      'form',
      { class: 'stage-form' },
      el('label', {}, 'Name', named),
      el('label', {}, allDay ? 'Day' : `Begins (${zone.replaceAll('_', ' ')})`, when),
      el(
        'div',
        { class: 'stage-buttons' },
        el('button', { type: 'submit', class: 'primary' }, 'Save'),
        toggle,
      ),
    );
    const before = when.value;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const to = allDay ? Date.parse(when.value) : instantOf(when.value, zone);
      this.send([
        ...(when.value === before ? [] : [{ do: 'move', key, to }]),
        ...(named.value === name ? [] : [{ do: 'rename', key, name: named.value }]),
      ]);
    });
    return form;
  }

  /** @param {string[]} feeds */
  fillAdding(feeds) {
    const { zone } = this.state().eyes();
    const named = input('text', '', 200);
    const when = input('datetime-local', `${dayOf(this.state().time.now + 24 * HOUR, zone)}T15:00`);
    const minutes = input('number', '60');
    minutes.min = '5';
    minutes.max = '1440';
    const feed = el('select', {}, ...feeds.map((one) => el('option', { value: one }, one)));
    const form = el(
      'form',
      { class: 'stage-form' },
      el('label', {}, 'Name', named),
      el('label', {}, 'Begins, by your clock', when),
      el('label', {}, 'Minutes', minutes),
      el('label', {}, 'Calendar', feed),
      el('div', { class: 'stage-buttons' }, el('button', { type: 'submit', class: 'primary' }, 'Add')),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const own = this.state().eyes().zone;
      const chosen = feed instanceof HTMLSelectElement ? feed.value : '';
      const start = instantOf(when.value, own);
      this.send([
        { do: 'add', feed: chosen, name: named.value, start, minutes: Number(minutes.value), zone: own },
      ]);
    });
    this.adding.replaceChildren(el('summary', {}, 'Add a call'), form);
  }

  /** @param {object[]} edits */
  async send(edits) {
    let refused = false;
    for (const edit of edits) refused = (await this.ask('/calendar', edit)) !== null || refused;
    if (refused) return;
    const key = this.open;
    this.open = null;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await this.load();
    const row = [...this.list.querySelectorAll('li')].find((one) => one.dataset['key'] === key);
    row?.querySelector('button')?.focus();
  }
}

/**
 * @param {string} type
 * @param {string} value
 * @param {number} [most]
 */
function input(type, value, most) {
  const field = document.createElement('input');
  field.type = type;
  field.required = true;
  field.value = value;
  if (most !== undefined) field.maxLength = most;
  return field;
}

/**
 * @param {number} instant
 * @param {string} zone
 */
function clockTime(instant, zone) {
  return timeOf(instant, { zone, hour12: false, now: 0 });
}

/**
 * @param {Time} time
 * @param {State} state
 */
function whenText(time, state) {
  if (time.allDay) return `${time.startDate}, all day`;
  const eyes = state.eyes();
  return `${fillTokens(time.start, '{date_short_pretty} at {time}', eyes)} to ${timeOf(time.end, eyes)}`;
}
