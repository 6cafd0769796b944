import { el, link } from './dom.js';
import { withEmoji } from './text.js';

const INLINE =
  /`([^`\n]+)`|!?\[([^\]\n]*)\]\(([^)\s]+)\)|(\*\*|__)(?=\S)(.+?)(?<=\S)\4|~~(.+?)~~|(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\7(?!\w)|\bhttps?:\/\/[^\s<>)]+/g;
/** What begins another kind of paragraph. */
const STARTS = /^(#{1,6} |```|> ?|[-*+] |\d+[.)] |\||(-{3,}|\*{3,})$)/;

/**
 * A markdown block, as far as Slack reads it: https://docs.slack.dev/reference/block-kit/blocks/markdown-block
 * @param {string} text
 */
export function markdown(text) {
  const lines = text.split('\n');
  /** @type {Node[]} */
  const nodes = [];
  while (lines.length > 0) {
    const node = paragraph(lines);
    if (node !== null) nodes.push(node);
  }
  return el('div', { class: 'rich b-markdown' }, ...nodes);
}

/**
 * Takes the lines of one paragraph off the front.
 * @param {string[]} lines
 * @returns {Node | null}
 */
function paragraph(lines) {
  const line = lines.shift() ?? '';
  if (line.trim() === '') return null;
  const [, marks, title] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
  if (marks !== undefined)
    return el('p', { class: `md-${Math.min(marks.length, 3)}` }, ...inline(title ?? ''));
  if (/^(-{3,}|\*{3,})$/.test(line)) return el('hr');
  if (line.startsWith('```')) return fence(lines);
  if (line.startsWith('>')) return quote([line, ...takeWhile(lines, (next) => next.startsWith('>'))]);
  if (line.startsWith('|')) return grid([line, ...takeWhile(lines, (next) => next.startsWith('|'))]);
  if (/^([-*+]|\d+[.)]) /.test(line))
    return list([line, ...takeWhile(lines, (next) => /^([-*+]|\d+[.)]|\s+\S)/.test(next))]);
  const more = takeWhile(lines, (next) => next.trim() !== '' && !STARTS.test(next));
  return el('p', {}, ...inline([line, ...more].join('\n')));
}

/**
 * @param {string[]} lines
 * @param {(line: string) => boolean} test
 */
function takeWhile(lines, test) {
  const end = lines.findIndex((line) => !test(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

/** @param {string[]} lines */
function fence(lines) {
  const code = takeWhile(lines, (line) => !line.startsWith('```'));
  lines.shift();
  return el('pre', {}, code.join('\n'));
}

/** @param {string[]} lines */
function quote(lines) {
  return el('blockquote', {}, ...inline(lines.map((line) => line.replace(/^> ?/, '')).join('\n')));
}

/** @param {string[]} lines */
function list(lines) {
  const items = lines.map((line) => {
    const [, , box, text = ''] = /^\s*([-*+]|\d+[.)]) (?:\[([ xX])\] )?(.*)$/.exec(line) ?? [
      null,
      '',
      undefined,
      line,
    ];
    const tick = box === undefined ? '' : box === ' ' ? '☐ ' : '☑ ';
    const depth = Math.min(Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 2), 4);
    return el('li', { class: `indent-${depth}` }, tick, ...inline(text));
  });
  return el(/^\d/.test(lines[0] ?? '') ? 'ol' : 'ul', {}, ...items);
}

/** @param {string[]} lines */
function grid(lines) {
  const cells = (/** @type {string} */ line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const [head = '', ...rest] = lines;
  const row = (/** @type {string} */ line, /** @type {string} */ tag) =>
    el('tr', {}, ...cells(line).map((cell) => el(tag, {}, ...inline(cell))));
  const body = rest.filter((line) => !/^[\s|:-]+$/.test(line)).map((line) => row(line, 'td'));
  const whole = el('table', {}, el('thead', {}, row(head, 'th')), el('tbody', {}, ...body));
  return el('div', { class: 'b-table', tabindex: '0', role: 'group', 'aria-label': 'Table' }, whole);
}

/**
 * @param {string} text
 * @returns {Node[]}
 */
function inline(text) {
  /** @type {Node[]} */
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(...broken(text.slice(end, match.index)), found(match));
    end = match.index + match[0].length;
  }
  return [...nodes, ...broken(text.slice(end))];
}

/** @param {string} text */
function broken(text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      index === 0 ? [new Text(withEmoji(line))] : [el('br'), new Text(withEmoji(line))],
    );
}

/**
 * @param {RegExpMatchArray} match
 * @returns {Node}
 */
function found([whole, code, label, url, , bold, gone, , italic]) {
  if (code !== undefined) return el('code', {}, code);
  if (url !== undefined) return link(url, inline(label ?? ''));
  if (bold !== undefined) return el('strong', {}, ...inline(bold));
  if (gone !== undefined) return el('s', {}, ...inline(gone));
  if (italic !== undefined) return el('em', {}, ...inline(italic));
  return link(whole, [whole]);
}
