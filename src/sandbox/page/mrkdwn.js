import { fillTokens } from './dates.js';
import { el, link } from './dom.js';
import { emoji } from './emoji.js';

/** @typedef {import('./dates.js').Viewer} Viewer */
/** @typedef {{ viewer: Viewer, user: (id: string) => string, channel: (id: string) => string }} Reader Who reads, and what ids are called. */

const STYLES = /** @type {const} */ ({ '*': 'strong', _: 'em', '~': 's' });
/** A control sequence, a code span, a styled run, or an emoji name. */
const INLINE =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<!\w)([*_~])(?=\S)((?:<[^>\n]*>|(?!\3)[^\n])+?)(?<=\S)\3(?!\w)|:([a-z0-9_+-]+):/g;

/**
 * Undoes Slack's escaping, after everything that has a meaning was taken out.
 * @param {string} text
 */
export function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Reads mrkdwn: https://docs.slack.dev/messaging/formatting-message-text
 * @param {string} text
 * @param {Reader} reader
 * @returns {Node[]}
 */
export function mrkdwn(text, reader) {
  return text
    .split(/```\n?([\s\S]*?)\n?```/)
    .flatMap((part, index) => (index % 2 === 1 ? [el('pre', {}, unescaped(part))] : lines(part, reader)));
}

/**
 * @param {string} text
 * @param {Reader} reader
 * @returns {Node[]}
 */
function lines(text, reader) {
  const isQuote = (/** @type {string | undefined} */ line) => line?.startsWith('&gt;') === true;
  return text.split('\n').flatMap((line, index, all) => {
    if (isQuote(line)) return [el('blockquote', {}, ...inline(line.replace(/^&gt; ?/, ''), reader))];
    const content = inline(line, reader);
    return index === 0 || isQuote(all[index - 1]) ? content : [el('br'), ...content];
  });
}

/**
 * @param {string} text
 * @param {Reader} reader
 * @returns {Node[]}
 */
function inline(text, reader) {
  /** @type {Node[]} */
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(new Text(unescaped(text.slice(end, match.index))), found(match, reader));
    end = match.index + match[0].length;
  }
  nodes.push(new Text(unescaped(text.slice(end))));
  return nodes.filter((node) => !(node instanceof Text) || node.data !== '');
}

/**
 * @param {RegExpMatchArray} match
 * @param {Reader} reader
 * @returns {Node}
 */
function found([whole, control, code, mark, styled, name], reader) {
  if (control !== undefined) return sequence(control, reader);
  if (code !== undefined) return el('code', {}, unescaped(code));
  if (name !== undefined) return new Text(emoji(name) ?? whole);
  const tag = mark === '*' || mark === '_' || mark === '~' ? STYLES[mark] : 'span';
  return el(tag, {}, ...inline(styled ?? '', reader));
}

/**
 * What stands between `<` and `>`.
 * @param {string} control
 * @param {Reader} reader
 * @returns {Node}
 */
function sequence(control, reader) {
  const bar = control.indexOf('|');
  const target = bar < 0 ? control : control.slice(0, bar);
  const label = bar < 0 ? '' : unescaped(control.slice(bar + 1));
  if (target.startsWith('@')) return mention(`@${label || reader.user(target.slice(1))}`);
  if (target.startsWith('#')) return mention(`#${label || reader.channel(target.slice(1))}`);
  if (target.startsWith('!date^')) return date(target, label, reader.viewer);
  if (target.startsWith('!')) return mention(label || `@${target.slice(1).replace(/^subteam\^/, '')}`);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return new Text(`<${unescaped(control)}>`);
  const url = unescaped(target);
  return link(url, [label || url.replace(/^mailto:/, '')]);
}

/** @param {string} name */
function mention(name) {
  return el('span', { class: 'mention' }, name);
}

/**
 * @param {string} target `!date^seconds^pattern^link`
 * @param {string} fallback
 * @param {Viewer} viewer
 * @returns {Node}
 */
function date(target, fallback, viewer) {
  const [, seconds = '', pattern = '', url] = target.split('^');
  const instant = Number(seconds) * 1_000;
  if (!Number.isFinite(instant)) return new Text(fallback);
  const shown = el(
    'time',
    { datetime: new Date(instant).toISOString(), title: fallback },
    fillTokens(instant, pattern, viewer),
  );
  return url ? link(unescaped(url), [shown]) : shown;
}
