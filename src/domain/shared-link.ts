import { type Mistaken, mistaken } from './mistake.ts';

/** A link as it is kept: nothing changed but `stripped`, the tracking parameters that were taken out. */
export type SharedLink = { ok: true; link: string; stripped: string[] } | Mistaken;

/** Longer ones burst a message; `&` counts as the five characters that Slack wants for it. */
const LONGEST = 600;

/** Parameters that tell where a click came from and nothing else; what is not named here stays. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|hsa_\w+|_hs(?:enc|mi)|hsCtaTracking|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|li_fat_id|mc_[ce]id|mkt_tok|oly_(?:anon|enc)_id|vero_id|trk|trkInfo|refId|trackingId|_openstat|ref_src|ref_url|s_cid|wickedid|rb_clickid|epik|irclickid)$/i;

const SHORTENERS = new Set(
  'bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly lnkd.in rb.gy cutt.ly shorturl.at rebrand.ly tiny.cc t.ly bl.ink s.id dub.sh short.io trib.al dlvr.it ift.tt fb.me x.gd hubs.ly hubs.la wp.me adf.ly soo.gd qr.ae amzn.to git.io'.split(
    ' ',
  ),
);

/** No link has these, and each of them deceives somewhere: blanks, quotes, brackets, controls, invisible characters. */
const STRANGE = /[\s\p{Cc}\p{Cf}\p{Cs}\p{DI}<>"`\\^{}]/u;

/** Reads a link that somebody typed. */
export function readLink(typed: string): SharedLink {
  const text = typed.trim();
  if (text === '') return mistaken('no-link');
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || !/^https:\/\//i.test(text)) return mistaken('not-https');
  if (STRANGE.test(text)) return mistaken('strange-link');
  if (url.username !== '' || url.password !== '') return mistaken('user-in-link');
  // Every top-level domain begins with a letter; the last part of an IP address does not.
  if (!/\.[a-z][a-z\d-]+\.?$/i.test(url.hostname)) return mistaken('private-link');
  if (SHORTENERS.has(url.hostname.replace(/^www\./, '')))
    return { ok: false, mistake: { type: 'short-link', host: url.hostname } };
  return checked(stripTracking(text));
}

/** What two links have in common that lead to the same page: letter case of the host and an empty path aside. */
export function sameLinkKey(link: string): string {
  return URL.parse(link)?.href ?? link;
}

/** The host that a link really leads to, without `www.`; punycode stays as it is, so that it cannot deceive. */
export function hostOf(link: string): string {
  return (URL.parse(link)?.hostname ?? '').replace(/^www\./, '');
}

function checked({ link, stripped }: { link: string; stripped: string[] }): SharedLink {
  const size = link.replaceAll('&', '&amp;').length;
  if (size > LONGEST) return { ok: false, mistake: { type: 'long-link', most: LONGEST } };
  return { ok: true, link, stripped };
}

/** Works on the text itself: reading and writing a URL would change escapes that a server may care about. */
function stripTracking(text: string): { link: string; stripped: string[] } {
  const [, before = text, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(text) ?? [];
  if (query === undefined) return { link: text, stripped: [] };
  const parts = query.split('&');
  const nameOf = (part: string) => part.split('=')[0] ?? '';
  const stripped = parts.map(nameOf).filter((name) => TRACKING.test(name));
  if (stripped.length === 0) return { link: text, stripped };
  const kept = parts.filter((part) => !TRACKING.test(nameOf(part))).join('&');
  return { link: `${before}${kept === '' ? '' : `?${kept}`}${fragment}`, stripped };
}
