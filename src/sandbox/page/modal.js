import { renderBlocks } from './blocks.js';
import { el } from './dom.js';
import { rawsOf, Surface } from './surface.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').View} View */
/** @typedef {import('./inputs.js').Raw} Raw */
/** @typedef {{ type: string, reason?: string, errors?: Record<string, string> }} Outcome */
/** @typedef {(deed: object) => Promise<Outcome>} Do Has the server do something for whoever looks. */

/** Shows the uppermost modal of whoever looks. The browser keeps the focus inside a modal dialog. */
export class Modals {
  /**
   * @param {HTMLDialogElement} dialog
   * @param {Do} act
   */
  constructor(dialog, act) {
    this.dialog = dialog;
    this.act = act;
    this.shown = '';
    /** @type {View | undefined} */
    this.view = undefined;
    /** @type {State | undefined} */
    this.state = undefined;
    /** @type {Map<string, Map<string, Raw>>} What was typed, by view: it outlives errors, updates and views above. */
    this.held = new Map();
    /** @type {Record<string, string>} */
    this.errors = {};
    /** @type {string | null} */
    this.trouble = null;
    this.busy = false;
    this.closing = '';
    // Escape closes one view; the browser would close the dialog before the app hears of it.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (this.view) this.close(false);
    });
    // Pressed again and again, Escape closes the dialog without asking (https://html.spec.whatwg.org/#close-watcher).
    dialog.addEventListener('close', () => {
      if (this.view && this.closing !== this.view.id) this.close(false);
    });
  }

  /** @param {State} state */
  show(state) {
    const { stack } = state.views();
    const view = stack.at(-1);
    this.state = state;
    const sign = JSON.stringify([view?.id, view?.hash, this.errors, this.trouble, this.busy, stack.length]);
    if (sign === this.shown && this.dialog.open === (view !== undefined)) return;
    this.shown = sign;
    if (this.view?.id !== view?.id) this.forget();
    this.view = view;
    if (view === undefined) return this.dialog.close();
    const focused = this.dialog.open ? document.activeElement?.id : '';
    this.dialog.replaceChildren(this.form(view, stack.length));
    if (!this.dialog.open) this.dialog.showModal();
    this.focus(focused ?? '');
  }

  forget() {
    this.errors = {};
    this.trouble = null;
    this.busy = false;
  }

  /** @param {string} id */
  focus(id) {
    const wrong = this.dialog.querySelector('.wrong :is(input, textarea)');
    const again = id === '' || id === 'modal-submit' ? null : document.getElementById(id);
    const first = this.dialog.querySelector('.view-body :is(input, textarea, select, button)');
    const target = again ?? (this.busy ? null : wrong) ?? first ?? this.dialog.querySelector('.b-button');
    if (target instanceof HTMLElement) target.focus();
  }

  /**
   * @param {View} view
   * @param {number} depth
   */
  form(view, depth) {
    const { state } = this;
    if (!state) return el('p');
    const held = this.held.get(view.id) ?? new Map();
    this.held.set(view.id, held);
    const surface = new Surface(view.id, state, (...use) => this.use(view, ...use), held);
    surface.errors = this.errors;
    const close = el('button', { type: 'button', class: 'quiet', 'aria-label': 'Close' }, '×');
    close.addEventListener('click', () => this.close(true));
    const head = el(
      'div',
      { class: 'view-head' },
      el('h2', { id: 'modal-title' }, view.title.text ?? ''),
      close,
    );
    const trouble = this.trouble === null ? [] : [el('p', { class: 'error', role: 'alert' }, this.trouble)];
    const body = el('div', { class: 'view-body' }, ...renderBlocks(view.blocks, surface), ...trouble);
    const form = el('form', { novalidate: true }, head, body, this.foot(view, depth));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.busy && view.submit) this.submit(view);
    });
    return form;
  }

  /**
   * @param {View} view
   * @param {number} depth
   */
  foot(view, depth) {
    const name = view.close?.text ?? (depth > 1 ? 'Back' : view.submit ? 'Cancel' : 'Close');
    const cancel = el('button', { type: 'button', class: 'b-button' }, name);
    cancel.addEventListener('click', () => this.close(false));
    const shape = {
      type: 'submit',
      id: 'modal-submit',
      class: 'b-button primary',
      'aria-disabled': this.busy ? 'true' : null,
    };
    const submit = view.submit
      ? [el('button', shape, this.busy ? 'Sending …' : (view.submit.text ?? 'Submit'))]
      : [];
    return el('p', { class: 'foot' }, cancel, ...submit);
  }

  /** @param {View} view */
  async submit(view) {
    this.forget();
    this.busy = true;
    this.redraw();
    const outcome = await this.act({
      type: 'submit',
      view: view.id,
      raws: rawsOf(this.held.get(view.id) ?? new Map()),
    });
    this.busy = false;
    this.errors = outcome.errors ?? {};
    this.trouble = troubleOf(outcome);
    this.redraw();
  }

  /** @param {boolean} all */
  close(all) {
    this.closing = this.view?.id ?? '';
    this.act({ type: 'close', view: this.view?.id, all });
  }

  /**
   * @param {View} view
   * @param {string} blockId
   * @param {import('./inputs.js').Input} element
   * @param {Raw} raw
   */
  async use(view, blockId, { action_id: actionId = '' }, raw) {
    const raws = rawsOf(this.held.get(view.id) ?? new Map());
    const outcome = await this.act({ type: 'act', view: view.id, at: { blockId, actionId }, raw, raws });
    this.trouble = troubleOf(outcome);
    this.redraw();
  }

  redraw() {
    if (this.state) this.show(this.state);
  }
}

/**
 * Slack's words when an app does not answer, and why.
 * @param {Outcome} outcome
 */
function troubleOf({ type, reason }) {
  return type === 'unheard' ? `We had some trouble connecting. Try again? (${reason}.)` : null;
}
