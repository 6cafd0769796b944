import { initialOf } from './inputs.js';

/** @typedef {import('./inputs.js').Raw} Raw */
/** @typedef {import('./inputs.js').Input} Input */
/** @typedef {(blockId: string, element: Input, raw: Raw) => void} Act Tells the app. */

/** A message, a modal or App Home: what is drawn in it, and what its inputs hold. */
export class Surface {
  /**
   * @param {string} key starts the ids of its elements
   * @param {import('./state.js').State} state
   * @param {Act} act
   * @param {Map<string, Raw>} [held] what the inputs already hold, by block and action
   */
  constructor(key, state, act, held = new Map()) {
    this.key = key.replace(/[^\w-]/g, '-');
    this.state = state;
    this.act = act;
    this.held = held;
    this.reader = state.reader();
    /** @type {Record<string, string>} by block */
    this.errors = {};
  }

  /**
   * @param {string} blockId
   * @param {Input} element
   */
  idOf(blockId, { action_id = '' }) {
    return `${this.key}-${blockId}-${action_id}`.replace(/[^\w-]/g, '-');
  }

  /**
   * @param {string} blockId
   * @param {Input} element
   * @returns {Raw}
   */
  rawOf(blockId, element) {
    const key = keyOf(blockId, element);
    const raw = this.held.get(key);
    if (raw !== undefined) return raw;
    const initial = initialOf(element);
    this.held.set(key, initial);
    return initial;
  }

  /**
   * @param {string} blockId
   * @param {Input} element
   * @param {Raw} raw
   */
  hold(blockId, element, raw) {
    this.held.set(keyOf(blockId, element), raw);
  }
}

/**
 * What the inputs hold, as the server wants it.
 * @param {Map<string, Raw>} held
 */
export function rawsOf(held) {
  /** @type {Record<string, Record<string, Raw>>} */
  const raws = {};
  for (const [key, raw] of held) {
    const [blockId = '', actionId = ''] = JSON.parse(key);
    raws[blockId] = { ...raws[blockId], [actionId]: raw };
  }
  return raws;
}

/**
 * @param {string} blockId
 * @param {Input} element
 */
function keyOf(blockId, { action_id = '' }) {
  return JSON.stringify([blockId, action_id]);
}
