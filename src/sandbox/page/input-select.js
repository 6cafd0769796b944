import { el } from './dom.js';
import { attributes } from './inputs.js';
import { withEmoji } from './text.js';

/** @typedef {import('./inputs.js').Input} Input */
/** @typedef {import('./inputs.js').Option} Option */
/** @typedef {import('./inputs.js').Setting} Setting */
/** @typedef {{ value: string, text: string, group: string | null }} Choice */

/** A list with search, for one choice or several: the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export class Select {
  /**
   * @param {Input} element
   * @param {Setting} setting
   */
  constructor(element, setting) {
    this.setting = setting;
    this.many = /^multi_/.test(element.type ?? '');
    this.most = element['max_selected_items'] ?? Number.POSITIVE_INFINITY;
    this.choices = choicesOf(element, setting.state);
    const { raw } = setting;
    this.chosen = Array.isArray(raw) ? raw : raw === null ? [] : [raw];
    this.active = -1;
    const list = `${setting.id}-list`;
    const shape = { ...attributes(setting, element), type: 'text', class: 'i-text', role: 'combobox' };
    const combobox = {
      'aria-expanded': 'false',
      'aria-controls': list,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
    };
    this.input = /** @type {HTMLInputElement} */ (el('input', { ...shape, ...combobox }));
    this.list = el('ul', {
      id: list,
      role: 'listbox',
      class: 'i-list',
      hidden: true,
      'aria-label': 'Choices',
      'aria-multiselectable': this.many ? 'true' : null,
    });
    this.chips = el('span', { class: 'i-chips' });
    this.node = el('span', { class: 'i-select' }, this.chips, this.input, this.list);
    this.wire();
    this.showChosen();
  }

  wire() {
    const { input } = this;
    input.addEventListener('focus', () => input.select());
    input.addEventListener('click', () => this.open());
    input.addEventListener('input', () => this.open(input.value));
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.key(event));
    // Otherwise a press on the list would take the focus, and with it the list, before the click arrives.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.list.hidden) this.open();
      this.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && !this.list.hidden) {
      event.preventDefault();
      this.pick(this.shown()[Math.max(this.active, 0)]?.getAttribute('data-value') ?? null);
    } else if (key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (key === 'Backspace' && this.input.value === '') {
      this.choose(this.many ? this.chosen.slice(0, -1) : []);
    }
  }

  shown() {
    return [...this.list.querySelectorAll('[role="option"]')];
  }

  /** @param {string} [search] */
  open(search = '') {
    const wanted = search.trim().toLowerCase();
    const found = this.choices.filter(({ text }) => text.toLowerCase().includes(wanted));
    this.list.replaceChildren(...this.rows(found));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    // In a form that scrolls, the list would open out of sight.
    this.list.scrollIntoView({ block: 'nearest' });
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.showChosen();
  }

  /** @param {Choice[]} found */
  rows(found) {
    /** @type {string | null} */
    let group = null;
    const rows = found.flatMap((choice, index) => {
      const title =
        choice.group === group
          ? []
          : [el('li', { role: 'presentation', class: 'i-group' }, choice.group ?? '')];
      group = choice.group;
      return [...title, this.row(choice, index)];
    });
    return rows.length > 0
      ? rows
      : [el('li', { role: 'presentation', class: 'dim i-group' }, 'Nothing found')];
  }

  /**
   * @param {Choice} choice
   * @param {number} index
   */
  row({ value, text }, index) {
    const selected = String(this.chosen.includes(value));
    const row = el(
      'li',
      { role: 'option', id: `${this.list.id}-${index}`, 'data-value': value, 'aria-selected': selected },
      text,
    );
    row.addEventListener('click', () => this.pick(value));
    return row;
  }

  /** @param {number} step */
  move(step) {
    const rows = this.shown();
    if (rows.length === 0) return;
    rows[this.active]?.classList.remove('active');
    this.active = (this.active + step + rows.length) % rows.length;
    const row = rows[this.active];
    row?.classList.add('active');
    row?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', row?.id ?? '');
  }

  /** @param {string | null} value */
  pick(value) {
    if (value === null) return;
    if (!this.many) this.choose([value]);
    else if (this.chosen.includes(value)) this.choose(this.chosen.filter((one) => one !== value));
    else if (this.chosen.length < this.most) this.choose([...this.chosen, value]);
    this.close();
  }

  /** @param {string[]} values */
  choose(values) {
    this.chosen = values;
    this.showChosen();
    this.setting.onChange(this.many ? values : (values[0] ?? null), 'chosen');
  }

  showChosen() {
    const name = (/** @type {string} */ value) =>
      this.choices.find((one) => one.value === value)?.text ?? value;
    this.input.value = this.many ? '' : this.chosen.map(name).join('');
    this.chips.replaceChildren(
      ...(this.many ? this.chosen.map((value) => this.chip(value, name(value))) : []),
    );
  }

  /**
   * @param {string} value
   * @param {string} name
   */
  chip(value, name) {
    const remove = el('button', { type: 'button', 'aria-label': `Remove ${name}` }, '×');
    remove.addEventListener('click', () => {
      this.choose(this.chosen.filter((one) => one !== value));
      this.input.focus();
    });
    return el('span', { class: 'i-chip' }, name, remove);
  }
}

/**
 * @param {Input} element
 * @param {import('./state.js').State} state
 * @returns {Choice[]}
 */
function choicesOf(element, state) {
  const people = () => state.people.map(({ id, realName }) => ({ value: id, text: realName, group: null }));
  const channels = () => state.channels.map(({ id, name }) => ({ value: id, text: `#${name}`, group: null }));
  switch (element.type?.replace('multi_', '')) {
    case 'users_select':
      return people();
    case 'channels_select':
      return channels();
    case 'conversations_select':
      return [...channels(), ...people()];
    default:
      return [
        ...optionChoices(element['options'], null),
        ...(element['option_groups'] ?? []).flatMap((/** @type {any} */ group) =>
          optionChoices(group.options, group.label?.text ?? ''),
        ),
      ];
  }
}

/**
 * @param {Option[] | undefined} options
 * @param {string | null} group
 */
function optionChoices(options, group) {
  return (options ?? []).map(({ value = '', text }) => ({ value, text: withEmoji(text.text ?? ''), group }));
}
