/** Parameters that name the reader or the campaign and never the page. */
const TRACKERS = /^(?:utm_\w+|gh_src|mc_[ce]id|trackingId|__hs\w+|_hs\w+|fbclid|gclid|trk)$/i;

/** The address of a page, or `null` and why it is none. A usable address may have a `problem` too. */
export type WebAddress = { url: string | null; problem: string | null };

/** Reads the destination of a link: spaces are encoded, trackers go, everything else stays as it is written. */
export function webAddress(written: string): WebAddress {
  const trimmed = unescaped(written.trim().replace(/^<(.*)>$/, '$1'));
  if (trimmed === '') return { url: null, problem: 'the link has no address' };
  const url = withoutTrackers(trimmed.replaceAll(/\s/g, '%20'));
  if (!/^https?:\/\/[^/]/i.test(url) || URL.parse(url) === null)
    return { url: null, problem: 'the link is not a web address' };
  return { url, problem: /\[…\]|…|\[\.\.\.\]/.test(url) ? 'the address was cut short' : null };
}

/** An address without the parameters that only track; the order and spelling of the others stay. */
function withoutTrackers(url: string): string {
  const [, base = url, query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = query.split('&').filter((pair) => !TRACKERS.test(pair.split('=')[0] ?? ''));
  if (kept.length === query.split('&').length) return url;
  return `${base}${kept.length === 0 ? '' : `?${kept.join('&')}`}${hash}`;
}

/** Markdown's text without its backslashes (CommonMark 0.31, 2.4) and without the marks of a code span round an address. */
export function unescaped(text: string): string {
  return text.replace(/(`+)([^\s`]*(?::\/\/|www\.|@)[^\s`]*)\1/g, '$2').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
