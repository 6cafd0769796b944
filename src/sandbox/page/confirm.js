import { el } from './dom.js';
import { drawText } from './text.js';

/** @typedef {import('./blocks.js').TextObject} TextObject */
/** @typedef {{ title: TextObject, text: TextObject, confirm: TextObject, deny: TextObject, style?: string }} Confirm */

/**
 * Asks before something is done: https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
 * @param {Confirm | undefined} question
 * @returns {Promise<boolean>} at once when there is no question
 */
export async function confirmed(question) {
  if (question === undefined) return true;
  const yes = el(
    'button',
    { type: 'submit', value: 'yes', class: `b-button ${question.style ?? 'primary'}` },
    question.confirm.text ?? 'Yes',
  );
  const no = el('button', { type: 'submit', value: 'no', class: 'b-button' }, question.deny.text ?? 'No');
  const title = el('h2', {}, question.title.text ?? '');
  const reader = { viewer: { zone: 'UTC', hour12: false, now: 0 }, user: String, channel: String };
  const form = el(
    'form',
    { method: 'dialog' },
    title,
    el('p', {}, ...drawText(question.text, reader)),
    el('p', { class: 'foot' }, no, yes),
  );
  const dialog = /** @type {HTMLDialogElement} */ (
    el('dialog', { class: 'question', 'aria-label': question.title.text ?? '' }, form)
  );
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.remove();
  return dialog.returnValue === 'yes';
}
