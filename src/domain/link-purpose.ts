/** What members do with a link of a call. */
export type LinkPurpose = 'join' | 'agenda' | 'rsvp';

const RSVP_WORDS = /\b(?:rsvp|sign[- ]?up|register|registration|enrol|tickets?)\b/i;
const AGENDA_WORDS = /\b(?:agenda|notes|minutes|discussion)\b/i;
const JOIN_WORDS =
  /\b(?:join|(?:call|meeting|video) link|link to the (?:call|meeting)|watch live|live ?stream)\b/i;

const JOIN_HOST =
  /^(?:zoom|meet|jitsi|bbb)[.-]|(?:^|\.)(?:zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si)$/;
/** Pages of such hosts that do not lead into a call: dial-in numbers, recordings, options, calendar files, the front page. */
const NOT_A_CALL = /\/ics$|^\/(?:u\/|rec\/|zoomconference|tel\/|usp\/|meetingoptions|pin\/|$)/i;
const AGENDA_PLACE =
  /^(?:hackmd\.io|(?:[^/]*\.)?etherpad\.org)\/|^docs\.google\.com\/document\/|^[^/]+\/[^/]+\/[^/]+\/(?:discussions|issues)\/|^gitlab\.com\/.+\/-\/issues\//;
const RSVP_HOST =
  /(?:^|\.)(?:sched\.co|sched\.com|ocgroups\.dev|lu\.ma|luma\.com|community\.linuxfoundation\.org|community\.cncf\.io)$/;

/** What a link is for: its host where that says it, else the words near it; `null` when neither does. */
export function linkPurpose(url: URL, near: string): LinkPurpose | null {
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
