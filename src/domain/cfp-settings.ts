import type { ChannelRef } from './rule.ts';
import type { Zone } from './time.ts';

/** The days of the week as ISO 8601 counts them, Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** When each region gets the list of the week: `time` is `HH:MM` on the clock of each zone. */
type DigestTiming = { day: Weekday; time: string; zones: readonly Zone[] };

/** What a community wants of its calls for papers. Days are counted on the community's calendar. */
export type CfpSettings = {
  command: string;
  channel: ChannelRef;
  /** So many days before a deadline it is announced; most first. */
  announceBefore: readonly number[];
  digest: DigestTiming;
  /** Messages a day in the channel, replies in threads aside. */
  dailyBudget: number;
  /** So many days before a deadline who watches it is told; most first. */
  watchBefore: readonly number[];
};
