import type { Button } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { Community } from '../domain/community.ts';
import type { Language } from '../domain/language.ts';
import { occurrenceOfKey } from '../domain/occurrence.ts';
import type { Instant, Zone } from '../domain/time.ts';
import type { CallTopics } from '../domain/topic.ts';
import { audienceGroups, type ClockShift, cityOf, clockShifts, offsetLabel } from '../domain/zones.ts';
import { linkButton, valueButton } from './blocks.ts';
import { googleCalendarUrl, outlookCalendarUrl } from './calendar-links.ts';
import { ACTION } from './ids.ts';
import { dateToken, enumerated, joined, link, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { inList, say } from './say.ts';
import { lengthWords, timeWords, wallWords } from './when.ts';

/** More cities than this in one line are "others". */
const MOST_CITIES = 8;

/**
 * What every message is rendered with: who it speaks for, the moment at which it is sent, whether it was seen before, the
 * language of who reads it, and what members want to talk about.
 */
export type MessageContext = {
  community: Community;
  now: Instant;
  edited?: boolean;
  language: Language;
  topics?: CallTopics;
};

/** The zone in which a call is written down: its region's, its own, or the community's for an all-day event. */
export function zoneOf({ time }: Call, community: Community, region: Zone | null = null): Zone {
  return region ?? (time.allDay ? community.zone : time.zone);
}

/** When a call is: a moment shows in the reader's own zone, an all-day event as its days. */
export function whenToken({ time }: Call, zone: Zone, language: Language): Mrkdwn {
  const words = timeWords(time, zone, language);
  return time.allDay ? mrkdwn`${plain(words)}` : dateToken(time.start, '{date_long_pretty} {time}', words);
}

/** `1 hour`; nothing for an all-day event or one without a length. */
export function lengthOf({ time }: Call, language: Language): string | null {
  return time.allDay || time.end <= time.start ? null : lengthWords(time.end - time.start, language);
}

function cities(zones: readonly Zone[], language: Language): Mrkdwn {
  const names = zones.slice(0, MOST_CITIES).map((zone) => cityOf(zone));
  if (zones.length > MOST_CITIES) names.push(say(language, 'call.others'));
  return mrkdwn`${plain(inList(names, language), 500)}`;
}

/** One line for each group of audience zones that share a local time, from west to east; none for an all-day event. */
export function audienceLines(
  { time }: Call,
  community: Community,
  region: Zone | null,
  language: Language,
): Mrkdwn[] {
  if (time.allDay) return [];
  const zones = region === null ? community.audienceZones : [...community.audienceZones, region];
  return audienceGroups(time.start, zones).map(({ offset, zones: members }) => {
    const wall = wallWords(time.start, members[0] ?? community.zone, language);
    return mrkdwn`${plain(wall)} ${cities(members, language)} (${plain(offsetLabel(offset))})`;
  });
}

function reasonOf({ changed, passing: soon }: ClockShift, city: Mrkdwn, language: Language): Mrkdwn {
  const passing = soon ? 'yes' : 'no';
  switch (changed) {
    case 'there':
      return told(language, 'call.clocks.there', { city, passing });
    case 'call':
      return told(language, 'call.clocks.call', { city, passing });
    case 'both':
      return told(language, 'call.clocks.both', { city });
  }
}

function shiftLine(shift: ClockShift, callCity: Mrkdwn, language: Language): Mrkdwn {
  const minutes = Math.abs(shift.minutes);
  const amount = minutes === 60 ? say(language, 'call.one-hour') : lengthWords(minutes * 60_000, language);
  return told(language, 'call.clocks', {
    cities: cities(shift.zones, language),
    amount: plain(amount),
    way: shift.minutes > 0 ? 'later' : 'earlier',
    reason: reasonOf(shift, callCity, language),
  });
}

/** Says plainly where the call comes at another local hour than usual, because clocks do not change everywhere at once. */
export function clockLines(
  { key, time }: Call,
  community: Community,
  region: Zone | null,
  language: Language,
): Mrkdwn[] {
  // A single event in UTC has no usual hour: calendars write most of them so, wherever they take place.
  if (time.allDay || (time.zone === 'UTC' && occurrenceOfKey(key).recurrenceId === null)) return [];
  const zones = region === null ? community.audienceZones : [...community.audienceZones, region];
  const callCity = cities([time.zone], language);
  return clockShifts(time.start, time.zone, zones).map((shift) => shiftLine(shift, callCity, language));
}

/** A link that shows where it leads: `Join (zoom.us)`. */
export function namedLink(label: string, url: string): Mrkdwn {
  const host = URL.parse(url)?.hostname ?? '';
  return link(url, plain(host === '' ? label : `${label} (${host})`));
}

function guestLines(guests: readonly string[], language: Language): Mrkdwn[] {
  const names = enumerated(
    guests.map((guest) => mrkdwn`${plain(guest, 200)}`),
    700,
    language,
  );
  return names === '' ? [] : [told(language, 'call.guests', { count: guests.length, names })];
}

/** Topic, guests, place and links of a call, each where it is known. */
export function detailLines({ topic, place, links, planned }: Call, language: Language): Mrkdwn[] {
  const named = [
    ...(links.join === null ? [] : [namedLink(say(language, 'call.join'), links.join)]),
    ...(links.agenda === null ? [] : [namedLink(say(language, 'call.agenda'), links.agenda)]),
    ...(links.rsvp === null ? [] : [namedLink(say(language, 'call.rsvp'), links.rsvp)]),
  ];
  return [
    ...(topic === null ? [] : [told(language, 'call.topic', { topic: plain(topic, 600) })]),
    ...guestLines(planned?.guests ?? [], language),
    ...(place === null ? [] : [told(language, 'call.place', { place: plain(place, 400) })]),
    ...(named.length === 0 ? [] : [joined(named, 1800, ' · ')]),
    ...(links.joinLocked ? [told(language, 'call.locked')] : []),
  ];
}

/** What is planned for a call and what members want most, each where there is something. */
export function topicLines(topics: CallTopics | undefined, language: Language): Mrkdwn[] {
  if (topics === undefined) return [];
  const listed = (titles: readonly string[]): Mrkdwn =>
    joined(
      titles.map((title) => mrkdwn`${plain(title, 200)}`),
      700,
      ' · ',
    );
  return [
    ...(topics.planned.length === 0
      ? []
      : [told(language, 'call.planned-topics', { topics: listed(topics.planned) })]),
    ...(topics.wanted.length === 0
      ? []
      : [told(language, 'call.wanted-topics', { topics: listed(topics.wanted) })]),
  ];
}

/** Join, Agenda and RSVP, as far as the event has them. */
export function linkButtons({ links }: Call, language: Language): Button[] {
  const { join, agenda, rsvp } = links;
  const button = (id: string, key: 'call.join' | 'call.agenda' | 'call.rsvp', url: string) =>
    linkButton(id, say(language, key), url);
  return [
    ...(join === null ? [] : [{ ...button(ACTION.join, 'call.join', join), style: 'primary' as const }]),
    ...(agenda === null ? [] : [button(ACTION.agenda, 'call.agenda', agenda)]),
    ...(rsvp === null ? [] : [button(ACTION.rsvp, 'call.rsvp', rsvp)]),
  ];
}

/** "Add to calendar" in its three forms. */
export function calendarButtons(call: Call, language: Language): Button[] {
  return [
    linkButton(ACTION.google, say(language, 'call.google'), googleCalendarUrl(call)),
    linkButton(ACTION.outlook, say(language, 'call.outlook'), outlookCalendarUrl(call)),
    ...valueButton(ACTION.ics, say(language, 'call.ics'), call.key),
  ];
}
