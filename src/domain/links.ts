import type { Occurrence } from './occurrence.ts';

/** The links of a call that may be posted: https, on an allowed host, without passcodes. */
export type CallLinks = { join: string | null; agenda: string | null; rsvp: string | null };

type Purpose = keyof CallLinks;
type Found = { url: URL; near: string };
type Usable = { href: string; purpose: Purpose; stripped: boolean };

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
const BARE_LINK = /\b(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)/gi;
const SECRET_NAME = /^(?:pwd|pw|pass|passcode|passwd|password|pin|tk|token|secret|key|auth)$/i;

const RSVP_WORDS = /\b(?:rsvp|sign[- ]?up|register|registration|enrol|tickets?)\b/i;
const AGENDA_WORDS = /\b(?:agenda|notes|minutes|discussion)\b/i;
const JOIN_WORDS =
  /\b(?:join|(?:call|meeting|video) link|link to the (?:call|meeting)|watch live|live ?stream)\b/i;

const JOIN_HOST =
  /^(?:zoom|meet|jitsi|bbb)[.-]|(?:^|\.)(?:zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si)$/;
/** Pages of such hosts that do not lead into a call: dial-in numbers, recordings, options, the front page. */
const NOT_A_CALL = /^\/(?:u\/|rec\/|zoomconference|tel\/|meetingoptions|pin\/|$)/i;
const AGENDA_PLACE =
  /^(?:hackmd\.io|(?:[^/]*\.)?etherpad\.org)\/|^docs\.google\.com\/document\/|^[^/]+\/[^/]+\/[^/]+\/(?:discussions|issues)\/|^gitlab\.com\/.+\/-\/issues\//;
const RSVP_HOST =
  /(?:^|\.)(?:sched\.co|sched\.com|ocgroups\.dev|lu\.ma|luma\.com|community\.linuxfoundation\.org|community\.cncf\.io)$/;

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

/** What a link is for: its host where that says it, else the words near it; `null` when neither does. */
function purposeOf({ url, near }: Found): Purpose | null {
  const place = `${url.hostname}${url.pathname}`;
  const signsUp = RSVP_WORDS.test(near) || /\/register\b/.test(url.pathname);
  if (JOIN_HOST.test(url.hostname)) {
    if (NOT_A_CALL.test(url.pathname)) return null;
    return signsUp ? 'rsvp' : 'join';
  }
  if (signsUp) return 'rsvp';
  if (AGENDA_PLACE.test(place) || AGENDA_WORDS.test(near)) return 'agenda';
  if (JOIN_WORDS.test(near)) return 'join';
  return RSVP_HOST.test(url.hostname) ? 'rsvp' : null;
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

function usable(found: Found, hosts: readonly string[]): Usable[] {
  const purpose = isAllowed(found.url, hosts) ? purposeOf(found) : null;
  if (purpose === null) return [];
  const link = withoutPasscode(found.url);
  return link.href.length > LONGEST ? [] : [{ ...link, purpose }];
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
  const first = (purpose: Purpose): string | null => {
    const fitting = links.filter((link) => link.purpose === purpose);
    return (fitting.find((link) => !link.stripped) ?? fitting[0])?.href ?? null;
  };
  return { join: first('join'), agenda: first('agenda'), rsvp: first('rsvp') };
}

/** A text without its links, with or without their scheme: `zoom.us/j/1?pwd=x` is a link too. */
export function withoutLinks(text: string): string {
  return text.replace(BARE_LINK, ' ').replace(/^[\s,;:|()<>–-]+|[\s,;:|(<>–-]+$/gu, '');
}
