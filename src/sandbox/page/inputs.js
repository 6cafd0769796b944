import { dayOf, instantOf, timeOf } from './dates.js';
import { el } from './dom.js';
import { checks, menu, radios } from './input-choice.js';
import { Select } from './input-select.js';

/** @typedef {string | string[] | null} Raw What somebody typed or chose; as in element.ts. */
/** @typedef {{ value?: string, text: import('./blocks.js').TextObject, description?: import('./blocks.js').TextObject }} Option */
/** @typedef {import('./blocks.js').Element & Record<string, any>} Input */
/**
 * @typedef {object} Setting Where an input stands.
 * @property {string} id of the element that a label names
 * @property {string | null} label when no label is written beside it
 * @property {string | null} describedBy ids of its hint and its error
 * @property {boolean} required
 * @property {Raw} raw what it holds at first
 * @property {import('./state.js').State} state
 * @property {(raw: Raw, how: 'typed' | 'chosen' | 'entered') => void} onChange
 */

/** Inputs that show several controls under one name. */
export const GROUPS = new Set(['checkboxes', 'radio_buttons']);

const PLAIN = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
  datepicker: 'date',
  timepicker: 'time',
};

/**
 * Draws anything that a person can fill in: https://docs.slack.dev/reference/block-kit/block-elements
 * @param {Input} element
 * @param {Setting} setting
 * @returns {Node | null} `null` for what is no input
 */
export function drawInput(element, setting) {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker':
      return field(element, setting, PLAIN[element.type]);
    case 'datetimepicker':
      return moment(element, setting);
    case 'checkboxes':
      return checks(element, setting);
    case 'radio_buttons':
      return radios(element, setting);
    case 'overflow':
      return menu(element, setting);
    default:
      return /_select$/.test(element.type ?? '') ? new Select(element, setting).node : null;
  }
}

/**
 * What an input holds before anybody touches it.
 * @param {Input} element
 * @returns {Raw}
 */
export function initialOf(element) {
  const values = (/** @type {Option[] | undefined} */ options) => options?.map(({ value = '' }) => value);
  const several =
    values(element['initial_options']) ??
    element['initial_users'] ??
    element['initial_conversations'] ??
    element['initial_channels'];
  if (/^multi_|^checkboxes$/.test(element.type ?? '')) return several ?? [];
  const one =
    element['initial_value'] ??
    element['initial_option']?.value ??
    element['initial_user'] ??
    element['initial_conversation'] ??
    element['initial_channel'] ??
    element['initial_date'] ??
    element['initial_time'] ??
    element['initial_date_time'];
  return one === undefined || one === null ? null : String(one);
}

/**
 * @param {Setting} setting
 * @param {Input} element
 */
export function attributes({ id, label, describedBy, required }, element) {
  return {
    id,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-required': required ? 'true' : null,
    placeholder: element['placeholder']?.text ?? null,
  };
}

/**
 * @param {Input} element
 * @param {Setting} setting
 * @param {string} type
 */
function field(element, setting, type) {
  const isLong = element['multiline'] === true;
  const shape = { ...attributes(setting, element), maxlength: element['max_length']?.toString() ?? null };
  const numeric = element.type === 'number_input' ? { inputmode: 'decimal' } : {};
  const made = isLong
    ? el('textarea', { ...shape, class: 'i-text', rows: '4' })
    : el('input', { ...shape, ...numeric, class: 'i-text', type });
  const control = /** @type {HTMLInputElement} */ (made);
  control.value = typeof setting.raw === 'string' ? setting.raw : '';
  const raw = () => (control.value === '' ? null : control.value);
  const how = type === 'date' || type === 'time' ? 'chosen' : 'typed';
  control.addEventListener('input', () => setting.onChange(raw(), how));
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !isLong && element['dispatches']) {
      event.preventDefault();
      setting.onChange(raw(), 'entered');
    }
  });
  return control;
}

/**
 * A moment in the zone of whoever looks; the app gets seconds.
 * @param {Input} element
 * @param {Setting} setting
 */
function moment(element, setting) {
  const { zone } = setting.state.eyes();
  const shape = { ...attributes(setting, element), class: 'i-text', type: 'datetime-local' };
  const control = /** @type {HTMLInputElement} */ (el('input', shape));
  if (typeof setting.raw === 'string') {
    const instant = Number(setting.raw) * 1_000;
    control.value = `${dayOf(instant, zone)}T${timeOf(instant, { zone, hour12: false, now: instant })}`;
  }
  control.addEventListener('input', () => {
    const instant = control.value === '' ? null : instantOf(control.value, zone);
    setting.onChange(instant === null ? null : String(instant / 1_000), 'chosen');
  });
  return el(
    'span',
    { class: 'i-moment' },
    control,
    el('span', { class: 'dim small' }, zone.replaceAll('_', ' ')),
  );
}
