import type { Button } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { Community } from '../domain/community.ts';
import { occurrenceOfKey } from '../domain/occurrence.ts';
import type { Instant, Zone } from '../domain/time.ts';
import type { CallTopics } from '../domain/topic.ts';
import { audienceGroups, type ClockShift, cityOf, clockShifts, offsetLabel } from '../domain/zones.ts';
import { linkButton, valueButton } from './blocks.ts';
import { googleCalendarUrl, outlookCalendarUrl } from './calendar-links.ts';
import { ACTION } from './ids.ts';
import { dateToken, joined, link, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { lengthWords, timeWords, wallWords } from './when.ts';

/** More cities than this in one line are "others". */
const MOST_CITIES = 8;

/** What every message is rendered with: who it speaks for, the moment at which it is sent, whether it was seen before, and what members want to talk about. */
export type MessageContext = { community: Community; now: Instant; edited?: boolean; topics?: CallTopics };

/** The zone in which a call is written down: its region's, its own, or the community's for an all-day event. */
export function zoneOf({ time }: Call, community: Community, region: Zone | null = null): Zone {
  return region ?? (time.allDay ? community.zone : time.zone);
}

/** When a call is: a moment shows in the reader's own zone, an all-day event as its days. */
export function whenToken({ time }: Call, zone: Zone): Mrkdwn {
  const words = timeWords(time, zone);
  return time.allDay ? mrkdwn`${plain(words)}` : dateToken(time.start, '{date_long_pretty} {time}', words);
}

/** `1 hour`; nothing for an all-day event or one without a length. */
export function lengthOf({ time }: Call): string | null {
  return time.allDay || time.end <= time.start ? null : lengthWords(time.end - time.start);
}

function cities(zones: readonly Zone[]): Mrkdwn {
  const names = zones.slice(0, MOST_CITIES).map((zone) => mrkdwn`${plain(cityOf(zone), 60)}`);
  const last = zones.length > MOST_CITIES ? mrkdwn`others` : names.pop();
  const listed = joined(names, 1000, ', ');
  if (last === undefined) return listed;
  return names.length === 0 ? last : mrkdwn`${listed} and ${last}`;
}

/** One line for each group of audience zones that share a local time, from west to east; none for an all-day event. */
export function audienceLines({ time }: Call, community: Community, region: Zone | null = null): Mrkdwn[] {
  if (time.allDay) return [];
  const zones = region === null ? community.audienceZones : [...community.audienceZones, region];
  return audienceGroups(time.start, zones).map(({ offset, zones: members }) => {
    const wall = wallWords(time.start, members[0] ?? community.zone);
    return mrkdwn`${plain(wall)} ${cities(members)} (${plain(offsetLabel(offset))})`;
  });
}

function reasonOf({ changed, passing }: ClockShift, callCity: Mrkdwn): Mrkdwn {
  const yet = passing ? mrkdwn` yet` : mrkdwn``;
  switch (changed) {
    case 'there':
      return mrkdwn`clocks there have changed and in ${callCity} they have not${yet}`;
    case 'call':
      return mrkdwn`clocks in ${callCity} have changed and there they have not${yet}`;
    case 'both':
      return mrkdwn`clocks have changed both there and in ${callCity}`;
  }
}

function shiftLine(shift: ClockShift, callCity: Mrkdwn): Mrkdwn {
  const minutes = Math.abs(shift.minutes);
  const amount = plain(minutes === 60 ? 'one hour' : lengthWords(minutes * 60_000));
  const way = plain(shift.minutes > 0 ? 'later' : 'earlier');
  return mrkdwn`Clocks: in ${cities(shift.zones)} this call is ${amount} ${way} than usual, because ${reasonOf(shift, callCity)}.`;
}

/** Says plainly where the call comes at another local hour than usual, because clocks do not change everywhere at once. */
export function clockLines({ key, time }: Call, community: Community, region: Zone | null = null): Mrkdwn[] {
  // A single event in UTC has no usual hour: calendars write most of them so, wherever they take place.
  if (time.allDay || (time.zone === 'UTC' && occurrenceOfKey(key).recurrenceId === null)) return [];
  const zones = region === null ? community.audienceZones : [...community.audienceZones, region];
  const callCity = cities([time.zone]);
  return clockShifts(time.start, time.zone, zones).map((shift) => shiftLine(shift, callCity));
}

/** A link that shows where it leads: `Join (zoom.us)`. */
export function namedLink(label: string, url: string): Mrkdwn {
  const host = URL.parse(url)?.hostname ?? '';
  return link(url, plain(host === '' ? label : `${label} (${host})`));
}

/** Topic, place and links of a call, each where it is known. */
export function detailLines({ topic, place, links }: Call): Mrkdwn[] {
  const named = [
    ...(links.join === null ? [] : [namedLink('Join', links.join)]),
    ...(links.agenda === null ? [] : [namedLink('Agenda', links.agenda)]),
    ...(links.rsvp === null ? [] : [namedLink('RSVP', links.rsvp)]),
  ];
  return [
    ...(topic === null ? [] : [mrkdwn`Topic: ${plain(topic, 600)}`]),
    ...(place === null ? [] : [mrkdwn`Place: ${plain(place, 400)}`]),
    ...(named.length === 0 ? [] : [joined(named, 1800, ' · ')]),
    ...(links.joinLocked ? [mrkdwn`The call may ask for a code: it is in the calendar entry.`] : []),
  ];
}

/** What is planned for a call and what members want most, each where there is something. */
export function topicLines(topics: CallTopics | undefined): Mrkdwn[] {
  if (topics === undefined) return [];
  const listed = (titles: readonly string[]): Mrkdwn =>
    joined(
      titles.map((title) => mrkdwn`${plain(title, 200)}`),
      700,
      ' · ',
    );
  return [
    ...(topics.planned.length === 0 ? [] : [mrkdwn`On the agenda: ${listed(topics.planned)}`]),
    ...(topics.wanted.length === 0 ? [] : [mrkdwn`Most wanted topics: ${listed(topics.wanted)}`]),
  ];
}

/** Join, Agenda and RSVP, as far as the event has them. */
export function linkButtons({ links }: Call): Button[] {
  const { join, agenda, rsvp } = links;
  return [
    ...(join === null ? [] : [{ ...linkButton(ACTION.join, 'Join', join), style: 'primary' as const }]),
    ...(agenda === null ? [] : [linkButton(ACTION.agenda, 'Agenda', agenda)]),
    ...(rsvp === null ? [] : [linkButton(ACTION.rsvp, 'RSVP', rsvp)]),
  ];
}

/** "Add to calendar" in its three forms. */
export function calendarButtons(call: Call): Button[] {
  return [
    linkButton(ACTION.google, 'Add to Google Calendar', googleCalendarUrl(call)),
    linkButton(ACTION.outlook, 'Add to Outlook', outlookCalendarUrl(call)),
    ...valueButton(ACTION.ics, 'Add to calendar (.ics)', call.key),
  ];
}
