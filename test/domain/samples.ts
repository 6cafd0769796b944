import type { Call } from '../../src/domain/call.ts';
import type { Community } from '../../src/domain/community.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { DEFAULT_LINK_HOSTS } from '../../src/domain/links.ts';
import type { ReminderRule, ReminderTiming } from '../../src/domain/rule.ts';
import { HOUR, type Lead, MINUTE, parseLead } from '../../src/domain/time.ts';

export const COMMUNITY: Community = {
  name: 'TODO Group',
  zone: 'Europe/Madrid',
  audienceZones: [
    'America/Los_Angeles',
    'America/New_York',
    'Europe/Madrid',
    'Asia/Kolkata',
    'Asia/Shanghai',
    'Asia/Tokyo',
  ],
  linkHosts: DEFAULT_LINK_HOSTS,
};

/** An instant from ISO 8601. */
export function at(iso: string): number {
  return Date.parse(iso);
}

export const START = at('2026-11-26T16:00:00Z');

/** A one-hour touchpoint at 17:00 in Madrid. */
export function occurrence(over: Partial<KnownOccurrence> = {}): KnownOccurrence {
  return {
    feed: 'touchpoints',
    uid: 'touchpoint@todogroup.org',
    recurrenceId: '2026-11-26T16:00:00Z',
    time: { allDay: false, start: START, end: START + HOUR, zone: 'Europe/Madrid' },
    status: 'CONFIRMED',
    summary: 'TODO Touchpoint AMER & EMEA',
    description: '',
    location: '',
    url: null,
    conferences: [],
    categories: [],
    missingSince: null,
    removed: false,
    ...over,
  };
}

export function call(over: Partial<Call> = {}): Call {
  return {
    key: 'touchpoints/touchpoint%40todogroup.org/2026-11-26T16%3A00%3A00Z',
    title: 'TODO Touchpoint AMER & EMEA',
    time: { allDay: false, start: START, end: START + HOUR, zone: 'Europe/Madrid' },
    status: 'CONFIRMED',
    topic: 'Security management in OSPOs',
    place: null,
    links: {
      join: 'https://zoom.us/j/99999999999',
      agenda: 'https://github.com/todogroup/ospology/discussions/443',
      rsvp: null,
    },
    ...over,
  };
}

function lead(text: string): Lead {
  const parsed = parseLead(text);
  if (parsed === null) throw new Error(`not a lead: ${text}`);
  return parsed;
}

export function rule(leads: readonly string[], over: Partial<ReminderRule> = {}): ReminderRule {
  const timing: ReminderTiming = { at: 'before', leads: leads.map(lead), channel: '#touchpoints' };
  return {
    name: 'touchpoint',
    feed: 'touchpoints',
    match: { summary: 'touchpoint' },
    timing,
    grace: 30 * MINUTE,
    allDayAt: '09:00',
    ...over,
  };
}
