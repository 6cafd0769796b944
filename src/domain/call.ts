import type { AllDay, EventStatus, Timed } from './occurrence.ts';

/** The links of a call that may be posted: https, on an allowed host, without passcodes. */
export type CallLinks = { join: string | null; agenda: string | null; rsvp: string | null };

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
};
