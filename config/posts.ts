import { z } from 'zod';
import { channel, timeOfDay } from './fields.ts';
import { count, filledList, map } from './shape.ts';
import { zone } from './zone.ts';

/** How many messages a channel bears. */
export const Posts = map('a map', {
  per_day: count(1, 1000)
    .prefault(20)
    .describe(
      'At most so many messages that can wait go to one channel in a day; the rest waits for the next.',
    ),
  quiet_hours: map('a map', {
    from: timeOfDay.describe('When they begin.'),
    to: timeOfDay.describe('When they end.'),
  })
    .optional()
    .describe(
      'When nothing is posted that can wait, on the clock of the channel’s region, else of the community.',
    ),
});

/** The week ahead, told on Monday. */
export const Digest = map('a map', {
  time: timeOfDay.prefault('09:00').describe('The local time of Monday.'),
  channels: z
    .record(zone, channel, { error: () => 'a map from time zones to channels' })
    .refine((channels) => Object.keys(channels).length > 0, {
      error: 'at least one time zone with its channel',
    })
    .describe("Each region's zone and its own channel."),
});

/** Who has just joined. */
export const Newcomers = map('a map', {
  start: filledList('a list of channels', channel)
    .refine((channels) => channels.length <= 3, { error: 'one to three channels' })
    .describe('The places to start, at most three.'),
});
