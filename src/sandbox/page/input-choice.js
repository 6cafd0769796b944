import { el } from './dom.js';
import { drawText } from './text.js';

/** @typedef {import('./inputs.js').Input} Input */
/** @typedef {import('./inputs.js').Option} Option */
/** @typedef {import('./inputs.js').Setting} Setting */

/**
 * @param {Input} element
 * @param {Setting} setting
 */
export function checks(element, setting) {
  const chosen = new Set(Array.isArray(setting.raw) ? setting.raw : []);
  return group(element, setting, 'checkbox', chosen, (value, on) => {
    if (on) chosen.add(value);
    else chosen.delete(value);
    const options = /** @type {Option[]} */ (element['options'] ?? []);
    setting.onChange(
      options.map(({ value: one = '' }) => one).filter((one) => chosen.has(one)),
      'chosen',
    );
  });
}

/**
 * @param {Input} element
 * @param {Setting} setting
 */
export function radios(element, setting) {
  const chosen = new Set(typeof setting.raw === 'string' ? [setting.raw] : []);
  return group(element, setting, 'radio', chosen, (value) => setting.onChange(value, 'chosen'));
}

/**
 * @param {Input} element
 * @param {Setting} setting
 * @param {'checkbox' | 'radio'} type
 * @param {Set<string>} chosen
 * @param {(value: string, on: boolean) => void} onPick
 */
function group(element, setting, type, chosen, onPick) {
  const { id, label, state } = setting;
  const options = /** @type {Option[]} */ (element['options'] ?? []);
  const rows = options.map((option, index) => {
    const { value = '' } = option;
    const shape = { type, name: id, id: index === 0 ? id : `${id}-${index}`, checked: chosen.has(value) };
    const box = /** @type {HTMLInputElement} */ (el('input', shape));
    box.addEventListener('change', () => onPick(value, box.checked));
    const more = option.description
      ? [el('span', { class: 'dim small' }, ...drawText(option.description, state.reader()))]
      : [];
    return el(
      'label',
      { class: 'i-choice' },
      box,
      el('span', {}, ...drawText(option.text, state.reader())),
      ...more,
    );
  });
  const role = type === 'radio' ? 'radiogroup' : 'group';
  return el('div', { class: 'i-choices', role: label === null ? null : role, 'aria-label': label }, ...rows);
}

/**
 * A menu of deeds behind three dots; it holds nothing.
 * @param {Input} element
 * @param {Setting} setting
 */
export function menu(element, setting) {
  const options = /** @type {Option[]} */ (element['options'] ?? []);
  const items = options.map((option) => {
    const item = el('button', { type: 'button' }, ...drawText(option.text, setting.state.reader()));
    item.addEventListener('click', () => {
      box.removeAttribute('open');
      setting.onChange(option.value ?? '', 'chosen');
    });
    return el('li', {}, item);
  });
  const box = el(
    'details',
    { class: 'i-menu' },
    el('summary', { 'aria-label': setting.label, class: 'b-button' }, '…'),
    el('ul', {}, ...items),
  );
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !box.hasAttribute('open')) return;
    event.stopPropagation();
    event.preventDefault();
    box.removeAttribute('open');
    box.querySelector('summary')?.focus();
  });
  return box;
}
