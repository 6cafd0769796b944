import type { Config } from '../../config/config.ts';
import type { Lead } from '../../src/domain/time.ts';
import { HOUR, MINUTE, parseLead, SECOND } from '../../src/domain/time.ts';
import { CONFIG } from '../support/bot.ts';

/** The one calendar of the simulated community. */
export const FEED = 'calls';

function leadOf(text: string): Lead {
  const lead = parseLead(text);
  if (lead === null) throw new Error(`not a lead: ${text}`);
  return lead;
}

/** How long before a call it is reminded of, and how late that is still useful. */
export const LEADS = ['1d', '1h', '10m'].map(leadOf);
export const GRACE = 30 * MINUTE;

/** The simulated community's configuration. */
export const COMMUNITY: Config = {
  ...CONFIG,
  community: {
    name: 'Simulation',
    zone: 'Europe/Madrid',
    audienceZones: ['America/New_York', 'Europe/Madrid', 'Australia/Sydney'],
    linkHosts: [],
  },
  organisers: { channel: '#organisers', members: ['U0ORGANISER'] },
  feeds: [
    { name: FEED, url: 'https://calendar.example/basic.ics', refresh: 8 * HOUR, zone: 'Europe/Madrid' },
  ],
  reminders: [
    {
      name: 'before',
      feed: FEED,
      match: {},
      timing: { at: 'before', leads: LEADS, channel: '#calls' },
      grace: GRACE,
      allDayAt: '09:00',
    },
    {
      name: 'morning',
      feed: FEED,
      match: { summary: 'Call 1' },
      timing: {
        at: 'local-time',
        time: '09:00',
        daysBefore: 0,
        channels: [
          { zone: 'America/New_York', channel: '#amer' },
          { zone: 'Pacific/Auckland', channel: '#apac' },
        ],
      },
      grace: 2 * HOUR,
      allDayAt: '09:00',
    },
  ],
  delivery: {
    requestTimeout: 10 * SECOND,
    settle: MINUTE,
    recheck: 30 * SECOND,
    pace: SECOND,
    limited: MINUTE,
  },
  folder: '.',
};
