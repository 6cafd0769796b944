import { z } from 'zod';
import type { CfpSettings } from '../src/domain/cfp-settings.ts';
import { WEEKDAYS } from '../src/domain/cfp-settings.ts';
import type { Zone } from '../src/domain/time.ts';
import { DAY, parseDuration } from '../src/domain/time.ts';
import { field } from './field.ts';
import { channel, command, timeOfDay } from './fields.ts';
import { count, filledList, map } from './shape.ts';
import { DEFAULT_COMMANDS, guests } from './submissions.ts';
import { zone } from './zone.ts';

const days = field<number>({
  allowed: 'whole days before the deadline, such as 7d or 2w, from 1d to 365d',
  pattern: '^\\d{1,3}\\s*[dw]$',
  read(text) {
    const length = /[dw]$/.test(text.trim()) ? parseDuration(text) : null;
    const value = length === null ? null : length / DAY;
    return value !== null && value >= 1 && value <= 365 ? value : null;
  },
});

const daysList = filledList('a list such as [7d, 1d]', days);

const Digest = map('a map', {
  day: z
    .enum(WEEKDAYS, { error: () => `a day of the week: ${WEEKDAYS.join(', ')}` })
    .prefault('monday')
    .describe('The day of the weekly digest.'),
  time: timeOfDay
    .prefault('09:00')
    .describe('Its time on the clock of each zone; also when the closing calls of a day are announced.'),
  zones: filledList('a list of time zones', zone)
    .optional()
    .describe("One digest for each, on its own morning. Without it: the community's zone."),
});

/** The CFP desk. */
export const Cfp = map('a map', {
  command: command.prefault(DEFAULT_COMMANDS.cfp).describe('The slash command that lists calls for papers.'),
  channel: channel.describe('Where they are announced.'),
  guests,
  announce_before: daysList
    .prefault(['30d', '14d', '7d', '3d', '1d'])
    .describe('How many days before its deadline a call is announced again.'),
  digest: Digest.prefault({}).describe('The weekly list.'),
  daily_budget: count(1, 50)
    .prefault(3)
    .describe('At most so many messages a day; what is more comes in one message, or the next day.'),
  watch_before: daysList
    .prefault(['7d', '1d'])
    .describe('How many days before a deadline those are told by direct message who watch it.'),
});

/** The settings as the program uses them. */
export function cfpOf(entry: z.output<typeof Cfp>, home: Zone): CfpSettings {
  const { day, time, zones = [home] } = entry.digest;
  return {
    command: entry.command,
    channel: entry.channel,
    announceBefore: descending(entry.announce_before),
    digest: { day, time, zones: [...new Set(zones)] },
    dailyBudget: entry.daily_budget,
    watchBefore: descending(entry.watch_before),
  };
}

function descending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((one, other) => other - one);
}
