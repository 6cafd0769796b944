import { z } from 'zod';
import { Cfp } from './cfp.ts';
import { feedUrl } from './feed-url.ts';
import { channel, duration, host, language, lead, member, text, timeOfDay } from './fields.ts';
import { Newsletter } from './newsletter.ts';
import { Digest, Newcomers, Posts } from './posts.ts';
import { filledList, list, map, yesOrNo } from './shape.ts';
import { Moderation, Submissions } from './submissions.ts';
import { Survey } from './surveys.ts';
import { Match, Topics, Touchpoints } from './topics.ts';
import { WorkingGroups } from './working-groups.ts';
import { zone } from './zone.ts';

const days = 'a whole number of days from 0 to 56';

const People = map('a map', {
  channel: channel.describe(
    'Where organisers hear of what needs them: a feed that fails, a message in doubt.',
  ),
  members: filledList('a list of user and user group ids', member).describe(
    'Who may press the buttons there: ids of users (U…, W…) or user groups (S…).',
  ),
});

const Community = map('a map', {
  name: text('a name').describe('What the community is called.'),
  zone: zone.describe('The zone of everything that names none of its own.'),
  audience_zones: filledList('a list of time zones', zone)
    .optional()
    .describe('Where members live: each reminder gives the local time there. Without it: the zone alone.'),
  link_hosts: list('a list of hosts', host)
    .prefault([])
    .describe('Hosts whose links in an event may be posted, beside the usual ones (Zoom, GitHub, …).'),
  language: language.prefault('en').describe('The language of messages in channels.'),
  channel_languages: z
    .record(channel, language, { error: () => 'a map from channels to languages' })
    .prefault({})
    .describe('Channels in which another language is spoken, named as everywhere else in this file.'),
  organisers: People.optional().describe('Who runs the bot. Without it, such news goes to the log alone.'),
});

const Feed = map('a feed', {
  name: text('a name').describe('How reminders refer to this calendar.'),
  url: feedUrl.describe(
    'Address of the calendar in iCal format: https:, webcal:, or file: and a path relative to this file.',
  ),
  refresh: duration('1s', '7d').prefault('10m').describe('How often it is looked at.'),
  share: yesOrNo
    .prefault(true)
    .describe('Whether members are shown its address, to subscribe to it. Secret addresses never are.'),
  zone: zone
    .optional()
    .describe("For times that name no zone. Without it: the calendar's own, else the community's."),
});

const At = map('a map', {
  time: timeOfDay.describe('The local time of day.'),
  days_before: z
    .int({ error: () => days })
    .min(0, { error: () => days })
    .max(56, { error: () => days })
    .prefault(0)
    .describe('How many days before the day of the call.'),
  channels: z
    .record(zone, channel, { error: () => 'a map from time zones to channels' })
    .refine((channels) => Object.keys(channels).length > 0, {
      error: 'at least one time zone with its channel',
    })
    .describe("Each region's zone and its own channel."),
});

const Reminder = map('a reminder', {
  name: text('a name').describe('Tells this rule from others; renaming it makes its reminders new ones.'),
  feed: text('the name of a feed').describe('The name of one of the feeds.'),
  match: Match.prefault({}).describe(
    'Which events: each given text must occur in its field, letter case aside. Without it: all of the feed.',
  ),
  channel: channel.optional().describe('Where the reminders of `before` are posted.'),
  before: filledList('a list such as [7d, 1d, 1h, 10m]', lead)
    .optional()
    .describe('How long before the call: days keep the wall time of its zone, hours and minutes are exact.'),
  at: At.optional().describe('Instead of `before`: at a local hour of each region, in its own channel.'),
  grace: duration('1s', '7d').prefault('30m').describe('How late a reminder is still useful.'),
  all_day_at: timeOfDay
    .prefault('09:00')
    .describe("When all-day events are reminded of, on the clock of the community's zone."),
}).meta({
  oneOf: [
    { required: ['before', 'channel'], not: { required: ['at'] } },
    { required: ['at'], not: { anyOf: [{ required: ['before'] }, { required: ['channel'] }] } },
  ],
});

const Delivery = map('a map', {
  request_timeout: duration('100ms', '20d')
    .prefault('10s')
    .describe('How long one request to Slack may take.'),
  settle: duration('100ms', '20d')
    .prefault('60s')
    .describe("How long after a request without answer Slack's history may lag behind."),
  recheck: duration('100ms', '20d').prefault('30s').describe('How long between two looks that find nothing.'),
  pace: duration('100ms', '20d').prefault('1s').describe('At most one message in this time and channel.'),
  limited: duration('1s', '20d')
    .prefault('60s')
    .describe('How long to leave Slack alone when it limits us without saying how long.'),
});

/** `community.yml` as it is written. The message of each issue says what is allowed. */
export const CommunityFile = map('a map', {
  community: Community.describe('Who the bot speaks for, and to whom.'),
  feeds: list('a list of feeds', Feed).prefault([]).describe('The calendars.'),
  reminders: list('a list of reminders', Reminder)
    .prefault([])
    .describe('Which calls are reminded of, when and where.'),
  submissions: Submissions.prefault({}).describe('What members may offer; a kind that is absent is off.'),
  moderation: Moderation.optional().describe(
    'Who decides on what members offer. Needed with any submissions.',
  ),
  surveys: list('a list of surveys', Survey)
    .prefault([])
    .describe('Anonymous surveys after calls; without any there are none.'),
  topics: Topics.prefault({}).describe('The command about calls.'),
  touchpoints: Touchpoints.prefault({}).describe('Which calls are touchpoints.'),
  posts: Posts.prefault({}).describe('How many messages a channel bears, and when.'),
  digest: Digest.optional().describe('The week ahead, told to each region on Monday; off when absent.'),
  newcomers: Newcomers.optional().describe('A direct message to who has just joined; off when absent.'),
  newsletter: Newsletter.optional().describe('The monthly newsletter. Without it: off.'),
  cfp: Cfp.optional().describe('Calls for papers. Without it: off.'),
  working_groups: WorkingGroups.prefault({}).describe('The command about working groups.'),
  delivery: Delivery.prefault({}).describe('How messages are sent; the defaults suit Slack.'),
}).describe('Configuration of ospo-bot: docs/configuration.md');

/** What a valid `community.yml` holds, defaults filled in. */
export type CommunityFile = z.output<typeof CommunityFile>;
