import { type WebAddress, webAddress } from './web-address.ts';

/** A link in a line, with what stands before and after it. `bare` is an address without a label. */
export type Link = WebAddress & { label: string; before: string; after: string; bare: boolean };

type Span = {
  start: number;
  end: number;
  label: string;
  address: string;
  flaw: string | null;
  bare: boolean;
};

const BARE = /<?(https?:\/\/[^\s<>]+[^\s<>.,;:!?)\]"'*])>?/i;

/** The first link of a line, however badly it is written, or `null`. Images are no links. */
export function firstLink(text: string): Link | null {
  const span = inlineSpan(text) ?? bareSpan(text);
  if (span === null) return null;
  const { url, problem } = webAddress(span.address);
  return {
    ...{ url, problem: problem ?? span.flaw, label: span.label.trim(), bare: span.bare },
    ...{ before: text.slice(0, span.start), after: text.slice(span.end) },
  };
}

/** `[label](address)`. A bracket that no address follows, such as a tag, is passed over. */
function inlineSpan(text: string): Span | null {
  for (let start = text.indexOf('['); start >= 0; start = text.indexOf('[', start + 1)) {
    if (text[start - 1] === '\\') continue;
    const close = closing(text, start, '[', ']');
    if (close === null) continue;
    const target = destination(text, close + 1);
    if (target === null || text[start - 1] === '!') continue;
    return { start, label: text.slice(start + 1, close), bare: false, ...target };
  }
  return null;
}

type Target = Pick<Span, 'end' | 'address' | 'flaw'>;

function destination(text: string, from: number): Target | null {
  if (text[from] === '(') return inParentheses(text, from);
  const loose = /^\s*(https?:\/\/\S+)/i.exec(text.slice(from));
  if (loose !== null)
    return {
      end: from + loose[0].length,
      address: loose[1] ?? '',
      flaw: 'the address is not in parentheses',
    };
  const apart = /^\s+(?=\(\s*https?:\/\/)/i.exec(text.slice(from))?.[0].length;
  if (apart === undefined) return null;
  return { ...inParentheses(text, from + apart), flaw: 'there is a space between the text and its address' };
}

function inParentheses(text: string, open: number): Target {
  const close = closing(text, open, '(', ')');
  if (close === null) return unbalanced(text, open);
  const inner = text.slice(open + 1, close).replace(/\s+(?:"[^"]*"|'[^']*')\s*$/, '');
  const doubled = /^\((.*)\)$/.exec(inner.trim())?.[1];
  return {
    end: close + 1,
    address: doubled ?? inner,
    flaw: doubled === undefined ? null : 'there are two parentheses',
  };
}

/** An address with more opening than closing parentheses ends at the last one before the next space. */
function unbalanced(text: string, open: number): Target {
  const run = /^\s*\S*/.exec(text.slice(open + 1))?.[0] ?? '';
  const last = run.lastIndexOf(')');
  const address = last < 0 ? run : run.slice(0, last);
  return { end: open + 1 + (last < 0 ? run.length : last + 1), address, flaw: 'a parenthesis is not closed' };
}

/** Where the bracket that opens at `open` closes; escaped ones do not count. */
function closing(text: string, open: number, opener: string, closer: string): number | null {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === opener) depth += 1;
    else if (text[at] === closer) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

function bareSpan(text: string): Span | null {
  const found = BARE.exec(text);
  if (found === null) return null;
  const [whole, address = ''] = found;
  return { start: found.index, end: found.index + whole.length, label: '', address, flaw: null, bare: true };
}

/** Whether the square or round brackets of a text do not match. */
export function hasStrayBracket(text: string): boolean {
  const open: string[] = [];
  for (const [mark = ''] of text.replace(/\\./g, '').matchAll(/[[\]()]/g)) {
    if (mark === '[' || mark === '(') open.push(mark);
    else if (open.pop() !== (mark === ']' ? '[' : '(')) return true;
  }
  return open.length > 0;
}
