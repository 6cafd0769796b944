import type { Lead, Millis, Zone } from './time.ts';

/** Which occurrences a rule is about: every given text must occur in its field, letter case aside. */
export type Match = {
  summary?: string | undefined;
  location?: string | undefined;
  categories?: string | undefined;
  uid?: string | undefined;
};

/** A channel as the community names it: `#name` or an id such as `C024BE91L`. */
export type ChannelRef = string;

/** When a rule reminds: so long before the call, or at a local hour of each region's own channel. */
export type ReminderTiming =
  | { at: 'before'; leads: readonly Lead[]; channel: ChannelRef }
  | {
      at: 'local-time';
      /** `HH:MM`. */
      time: string;
      daysBefore: number;
      channels: readonly { zone: Zone; channel: ChannelRef }[];
    };

/** Which occurrences, when, where, and how late a reminder is still useful. */
export type ReminderRule = {
  name: string;
  feed: string;
  match: Match;
  timing: ReminderTiming;
  grace: Millis;
  /** `HH:MM` in the community's zone at which an all-day event is reminded of. */
  allDayAt: string;
};
