import { el } from './dom.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {{ command: string, description: string, hint: string }} Command */

/** Where people write. A slash lists the commands of the app, with what may follow them. */
export class Composer {
  /**
   * @param {HTMLElement} form
   * @param {string} name of the text field
   * @param {(text: string) => Promise<boolean>} send answers whether it was taken
   */
  constructor(form, name, send) {
    this.send = send;
    /** @type {readonly Command[]} */
    this.commands = [];
    this.active = 0;
    const list = `${form.id}-commands`;
    const shape = { id: `${form.id}-text`, rows: '1', 'aria-label': name, maxlength: '40000' };
    // A field of several lines may not be a combobox (https://www.w3.org/TR/html-aria/#el-textarea).
    const listed = { 'aria-controls': list, 'aria-autocomplete': 'list' };
    this.field = /** @type {HTMLTextAreaElement} */ (el('textarea', { ...shape, ...listed }));
    this.list = el('ul', {
      id: list,
      role: 'listbox',
      // It scrolls, so a keyboard must reach it as well.
      tabindex: '0',
      class: 'commands',
      'aria-label': 'Commands',
      hidden: true,
    });
    const button = el('button', { type: 'submit', class: 'b-button primary' }, 'Send');
    form.replaceChildren(this.list, this.field, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.field.addEventListener('input', () => this.suggest());
    this.field.addEventListener('blur', () => this.hide());
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /**
   * @param {readonly Command[]} commands
   * @param {string} placeholder
   */
  show(commands, placeholder) {
    this.commands = commands;
    if (this.field.placeholder !== placeholder) this.field.placeholder = placeholder;
  }

  found() {
    const typed = this.field.value;
    if (!/^\/\S*$/.test(typed)) return this.commands.filter(({ command }) => typed.startsWith(`${command} `));
    return this.commands.filter(({ command }) => command.startsWith(typed));
  }

  suggest() {
    const found = this.field.value.startsWith('/') ? this.found() : [];
    this.active = 0;
    this.list.hidden = found.length === 0;
    this.list.replaceChildren(...found.map((command, index) => this.row(command, index)));
    this.mark();
  }

  hide() {
    this.list.hidden = true;
    this.field.removeAttribute('aria-activedescendant');
  }

  /**
   * @param {Command} command
   * @param {number} index
   */
  row({ command, description, hint }, index) {
    const row = el(
      'li',
      { role: 'option', id: `${this.list.id}-${index}`, 'aria-selected': 'false' },
      el('strong', {}, command),
      ' ',
      el('span', { class: 'hint' }, hint),
      el('span', { class: 'about' }, description),
    );
    row.addEventListener('click', () => this.take(command));
    return row;
  }

  mark() {
    for (const [index, row] of [...this.list.children].entries())
      row.setAttribute('aria-selected', String(index === this.active));
    const row = this.list.children[this.active];
    if (!row || this.list.hidden) return this.field.removeAttribute('aria-activedescendant');
    this.field.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} command */
  take(command) {
    this.field.value = `${command} `;
    this.field.focus();
    this.suggest();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { key, shiftKey, isComposing } = event;
    const choosing = !this.list.hidden && !this.field.value.includes(' ');
    const chosen = this.found()[this.active];
    if (choosing && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const { length } = this.list.children;
      this.active = (this.active + (key === 'ArrowDown' ? 1 : -1) + length) % length;
      this.mark();
    } else if (
      choosing &&
      chosen &&
      (key === 'Tab' || (key === 'Enter' && chosen.command !== this.field.value))
    ) {
      this.take(chosen.command);
    } else if (key === 'Escape' && !this.list.hidden) {
      event.stopPropagation();
      this.hide();
    } else if (key === 'Enter' && !shiftKey && !isComposing) {
      this.submit();
    } else return;
    event.preventDefault();
  }

  async submit() {
    const text = this.field.value.trimEnd();
    if (text === '') return;
    this.field.value = '';
    this.hide();
    if (!(await this.send(text)) && this.field.value === '') this.field.value = text;
  }
}
