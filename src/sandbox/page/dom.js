/**
 * Makes an element. Text is put in as text, never as HTML, so that nothing from a message or a calendar can act.
 * @param {string} tag
 * @param {Record<string, string | boolean | null>} [attributes] `null` and `false` leave one out, `true` is empty
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * The element with this id; it is part of index.html.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {{ new (): T }} kind
 * @returns {T}
 */
export function byId(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`#${id} is missing`);
  return element;
}

/**
 * A link that opens beside the sandbox; anything but http(s) and mailto stays text.
 * @param {string} url
 * @param {(Node | string)[]} label
 * @param {string} [className]
 * @returns {Node}
 */
export function link(url, label, className = '') {
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return el('span', {}, ...label);
  const attributes = { href: url, target: '_blank', rel: 'noopener noreferrer', class: className || null };
  return el('a', attributes, ...label);
}
