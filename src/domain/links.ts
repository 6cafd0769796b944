import { type LinkPurpose, linkPurpose } from './link-purpose.ts';
import type { Occurrence } from './occurrence.ts';

/** The links of a call that may be posted: https, on an allowed host, without passcodes. */
export type CallLinks = {
  join: string | null;
  agenda: string | null;
  rsvp: string | null;
  /** A passcode was taken out of the link to join; members find it in the calendar. */
  joinLocked?: true;
};

type Found = { url: URL; near: string };
type Usable = { href: string; purpose: LinkPurpose; stripped: boolean };

/** Where open source communities meet, write their agendas and sign up; a configuration may name others. */
export const DEFAULT_LINK_HOSTS: readonly string[] = [
  'zoom.us',
  'zoom-lfx.platform.linuxfoundation.org',
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'meet.jit.si',
  'whereby.com',
  'webex.com',
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'docs.google.com',
  'hackmd.io',
  'etherpad.org',
  'todogroup.org',
  'linuxfoundation.org',
  'community.cncf.io',
  'chaoss.community',
  'groups.io',
  'lists.openchainproject.org',
  'ocgroups.dev',
  'sched.co',
  'sched.com',
  'lu.ma',
  'luma.com',
  'youtube.com',
  'youtu.be',
];

/** A longer link would burst a message; real ones stay far below (Microsoft Teams' have about 300 characters). */
const LONGEST = 500;

const LINK = /https?:\/\/[^\s<>"'`\\^{}|]+/gi;
const BARE_LINK = /<?\b(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)/gi;
const SECRET_NAME = /^(?:pwd|pw|pass|passcode|passwd|password|pin|tk|\w*token|secret|key|auth)$/i;

function parse(text: string): URL | null {
  const url = URL.parse(text.replace(/[.,;:!?)\]*_~…]+$/u, ''));
  // Google Calendar wraps the links of a description in a redirect of its own.
  const wrapped =
    url?.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  return wrapped === null ? url : URL.parse(wrapped);
}

/** The last line with words before a link, or else what stands in brackets behind it. */
function wordsNear(before: string, after: string): string {
  const lines = before
    .slice(-120)
    .split('\n')
    .filter((line) => /\p{L}/u.test(line));
  return lines.at(-1) ?? /^ ?[([–-][^\n]{0,60}/.exec(after)?.[0] ?? '';
}

function linksIn(text: string): Found[] {
  const hits = [...text.matchAll(LINK)];
  let near = '';
  return hits.flatMap((hit, index) => {
    const previous = hits[index - 1];
    const before = text.slice(previous === undefined ? 0 : previous.index + previous[0].length, hit.index);
    // An address written right behind its own label is the same link once more, and keeps its words.
    if (previous === undefined || before.trim() !== '')
      near = wordsNear(before, text.slice(hit.index + hit[0].length));
    const url = parse(hit[0]);
    return url === null ? [] : [{ url, near }];
  });
}

function isAllowed(url: URL, hosts: readonly string[]): boolean {
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  const host = url.hostname;
  return plain && hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
}

/** Takes passcodes out of the query; a fragment that holds one goes as a whole. */
function withoutPasscode(url: URL): { href: string; stripped: boolean } {
  const clean = new URL(url);
  const secrets = [...clean.searchParams.keys()].filter((name) => SECRET_NAME.test(name));
  for (const name of secrets) clean.searchParams.delete(name);
  const inFragment = /pwd|pass|token/i.test(clean.hash);
  if (inFragment) clean.hash = '';
  return { href: clean.href, stripped: secrets.length > 0 || inFragment };
}

/** Would a link open a call, or a file, to whoever has it? */
export function holdsPasscode(url: URL): boolean {
  return withoutPasscode(url).stripped;
}

function usable(found: Found, hosts: readonly string[]): Usable[] {
  const purpose = isAllowed(found.url, hosts) ? linkPurpose(found.url, found.near) : null;
  if (purpose === null) return [];
  const link = withoutPasscode(found.url);
  return link.href.length > LONGEST ? [] : [{ ...link, purpose }];
}

function page(href: string): string {
  return href.split(/[?#]/)[0] ?? href;
}

/**
 * The links of an event that may be posted: `https`, no user or port, on one of `hosts` or below it. A passcode in the
 * query is taken out, and a link that never held one is preferred. Looked for in the event's conference
 * properties, URL, location and description, in this order.
 */
export function linksOf(
  event: Pick<Occurrence, 'conferences' | 'url' | 'location' | 'description'>,
  hosts: readonly string[],
): CallLinks {
  const texts = [...event.conferences, event.url ?? '', event.location, event.description];
  const links = texts.flatMap(linksIn).flatMap((found) => usable(found, hosts));
  const first = (purpose: LinkPurpose): string | null => {
    const fitting = links.filter((link) => link.purpose === purpose);
    return (fitting.find((link) => !link.stripped) ?? fitting[0])?.href ?? null;
  };
  const join = first('join');
  // Google writes the address once with its passcode and once, as its label, without.
  const locked = links.some(({ href, stripped }) => stripped && page(href) === page(join ?? ''));
  return { join, agenda: first('agenda'), rsvp: first('rsvp'), ...(locked ? { joinLocked: true } : {}) };
}

/** A text without its links, with or without their scheme: `zoom.us/j/1?pwd=x` is a link too. */
export function withoutLinks(text: string): string {
  return text.replace(BARE_LINK, ' ').replace(/^[\s,;:|()–-]+|[\s,;:|(–-]+$/gu, '');
}
