import { confirmed } from './confirm.js';
import { el } from './dom.js';
import { drawInput, GROUPS } from './inputs.js';
import { drawText } from './text.js';

/** @typedef {import('./surface.js').Surface} Surface */
/** @typedef {import('./blocks.js').Element} Element */
/** @typedef {import('./blocks.js').Block} Block */

/**
 * An element beside a section or in a row of actions: it tells the app at once.
 * @param {Element} part
 * @param {string} blockId
 * @param {Surface} surface
 * @returns {Node}
 */
export function drawElement(part, blockId, surface) {
  if (part.type === 'image')
    return el('img', { class: 'b-thumb', src: part.image_url ?? '', alt: part.alt_text ?? '' });
  if (part.type === 'button') return button(part, blockId, surface);
  const drawn = drawInput(part, {
    ...settingOf(part, blockId, surface),
    label: part.accessibility_label ?? /** @type {any} */ (part).placeholder?.text ?? nameOf(part),
    onChange: (raw, how) => {
      if (part.type !== 'overflow') surface.hold(blockId, part, raw);
      if (how !== 'typed') act(part, blockId, surface, raw);
    },
  });
  return drawn ?? el('span', { class: 'dim' }, `(“${part.type}”, which the sandbox does not draw.)`);
}

/**
 * An input with its label, hint and error: https://docs.slack.dev/reference/block-kit/blocks/input-block
 * @param {Block} block
 * @param {string} blockId
 * @param {Surface} surface
 */
export function drawInputBlock(block, blockId, surface) {
  const element = { .../** @type {Element} */ (block.element), dispatches: block.dispatch_action === true };
  const setting = settingOf(element, blockId, surface);
  const error = surface.errors[blockId];
  const hintId = `${setting.id}-hint`;
  const errorId = `${setting.id}-error`;
  const described = [...(block.hint ? [hintId] : []), ...(error ? [errorId] : [])].join(' ');
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const input = drawInput(element, {
    ...setting,
    describedBy: described === '' ? null : described,
    required: block.optional !== true,
    onChange: (raw, how) => {
      surface.hold(blockId, element, raw);
      const wanted = how !== 'typed' || triggers.includes('on_character_entered');
      if (block.dispatch_action === true && wanted) act(element, blockId, surface, raw);
    },
  });
  const isGroup = GROUPS.has(element.type ?? '');
  const optional = block.optional === true ? [el('span', { class: 'light' }, ' (optional)')] : [];
  const name = [...drawText(block.label, surface.reader), ...optional];
  const label = isGroup ? el('legend', {}, ...name) : el('label', { for: setting.id }, ...name);
  const shape = {
    class: error ? 'b-input wrong' : 'b-input',
    'aria-describedby': isGroup && described !== '' ? described : null,
  };
  return el(
    isGroup ? 'fieldset' : 'div',
    shape,
    label,
    input ?? el('span', { class: 'dim' }, `(“${element.type}”, which the sandbox does not draw.)`),
    ...(error ? [el('p', { id: errorId, class: 'error' }, error)] : []),
    ...(block.hint
      ? [el('p', { id: hintId, class: 'dim small' }, ...drawText(block.hint, surface.reader))]
      : []),
  );
}

/**
 * @param {Element} part
 * @param {string} blockId
 * @param {Surface} surface
 */
function settingOf(part, blockId, surface) {
  const raw = part.type === 'overflow' ? null : surface.rawOf(blockId, part);
  return {
    id: surface.idOf(blockId, part),
    label: null,
    describedBy: null,
    required: false,
    raw,
    state: surface.state,
  };
}

/**
 * @param {Element} part
 * @param {string} blockId
 * @param {Surface} surface
 * @param {import('./inputs.js').Raw} raw
 */
async function act(part, blockId, surface, raw) {
  if (await confirmed(/** @type {any} */ (part.confirm))) surface.act(blockId, part, raw);
}

const NAMES = new Map([
  ['overflow', 'More actions'],
  ['datepicker', 'Date'],
  ['timepicker', 'Time'],
  ['datetimepicker', 'Date and time'],
]);

/** @param {Element} part */
function nameOf({ type = '' }) {
  return NAMES.get(type) ?? type.replaceAll('_', ' ');
}

/**
 * @param {Element} part
 * @param {string} blockId
 * @param {Surface} surface
 */
function button(part, blockId, surface) {
  const label = part.accessibility_label ?? null;
  const shape = { class: `b-button ${part.style ?? ''}`.trim(), 'aria-label': label };
  const face = drawText(part.text, surface.reader);
  const made = /^https?:\/\//i.test(part.url ?? '')
    ? el('a', { ...shape, href: part.url ?? '', target: '_blank', rel: 'noopener noreferrer' }, ...face)
    : el('button', { ...shape, type: 'button', id: surface.idOf(blockId, part) }, ...face);
  // A link button is an interaction as well: Slack opens the address and tells the app.
  made.addEventListener('click', () => act(part, blockId, surface, null));
  return made;
}
