import type { Agenda } from './agenda.ts';
import { descriptionText } from './description.ts';
import { type CallLinks, linksOf, withoutLinks } from './links.ts';
import type { AllDay, EventStatus, Occurrence, Timed } from './occurrence.ts';
import { occurrenceKey } from './occurrence.ts';
import { beforeSecrets, clip, tidy } from './text.ts';

/** What may be said of an occurrence in a channel: no raw description, no meeting id, no passcode. */
export type Call = {
  /** `occurrenceKey` of the occurrence. */
  key: string;
  title: string;
  time: Timed | AllDay;
  status: EventStatus;
  topic: string | null;
  /** A place in words (never a link). */
  place: string | null;
  links: CallLinks;
  /** What organisers planned for it besides topic and links. */
  planned?: Pick<Agenda, 'guests' | 'points' | 'tags'>;
};

/** Longer raw texts are cut first: a hostile one must not cost time. */
const RAW_LIMIT = 2_000;
const TITLE_LIMIT = 120;
const TOPIC_LIMIT = 200;
const PLACE_LIMIT = 120;

/** A labelled line, whatever emoji or bullet it starts with; `Topics:` and `Topica:` are met as well. */
const TOPIC_LINE = /^[^\p{L}\p{N}\n]*topic[as]?[*_]*[ \t]*[:：][*_ \t]*(.+)$/imu;

/** Where an invitation's boilerplate runs on in the line of a topic, as HTML without breaks leaves it. */
const BOILERPLATE = /\b(?:join (?:zoom|microsoft|google|the meeting|with)|time:|rsvp|agenda:)/i;

function shown(text: string, limit: number): string | null {
  const safe = clip(beforeSecrets(tidy(text)), limit);
  return /[\p{L}\p{N}\p{S}]/u.test(safe) ? safe : null;
}

function topicOf(description: string, title: string): string | null {
  const [, line = ''] = TOPIC_LINE.exec(description) ?? [];
  const [words = ''] = line.split(/<?https?:\/\//i);
  const topic = shown(words.split(BOILERPLATE)[0] ?? '', TOPIC_LIMIT);
  // Zoom's invitations repeat the meeting's name as their "Topic:".
  return topic?.toLowerCase() === title.toLowerCase() ? null : topic;
}

function placeOf(location: string): string | null {
  return shown(withoutLinks(location), PLACE_LIMIT);
}

const known = new WeakMap<Occurrence, { linkHosts: readonly string[]; call: Call }>();

/**
 * What may be said of an occurrence. Of its description nothing is taken but a labelled topic and links to hosts in
 * `linkHosts` (and their subdomains); what follows a passcode, meeting id or telephone number is left out everywhere.
 */
export function callOf(occurrence: Occurrence, linkHosts: readonly string[]): Call {
  const before = known.get(occurrence);
  if (before?.linkHosts === linkHosts) return before.call;
  const call = readCall(occurrence, linkHosts);
  known.set(occurrence, { linkHosts, call });
  return call;
}

function readCall(occurrence: Occurrence, linkHosts: readonly string[]): Call {
  const description = descriptionText(occurrence.description);
  const location = occurrence.location.slice(0, RAW_LIMIT);
  const title = shown(occurrence.summary.slice(0, RAW_LIMIT), TITLE_LIMIT) ?? 'Untitled call';
  return {
    key: occurrenceKey(occurrence),
    title,
    time: occurrence.time,
    status: occurrence.status,
    topic: topicOf(description, title),
    place: placeOf(location),
    links: linksOf({ ...occurrence, location, description }, linkHosts),
  };
}
