import { occurrenceKey } from '../../src/domain/occurrence.ts';
import { DAY, type Instant, isoInstant, type Zone } from '../../src/domain/time.ts';
import { type Event, instantOf, wallTimes } from './event.ts';

/** How one call stood from `at` on, whatever anybody was told. */
export type Standing = {
  at: Instant;
  start: Instant;
  zone: Zone;
  off: boolean;
  gone: boolean;
};

/** What really was so. Calls are named as `occurrenceKey` names them. */
export type Truth = {
  /** Writes down how every instance of the event stands from `at` on. */
  note(event: Event, at: Instant): void;
  /** Every call that there ever was, with its history, oldest first. */
  calls(): ReadonlyMap<string, readonly Standing[]>;
  /** Had the organisers called it off at some moment up to `by`? */
  wasOff(call: string, by: Instant): boolean;
  /** Had it silently vanished at some moment up to `by`? */
  wasGone(call: string, by: Instant): boolean;
};

function standingOf(event: Event, planned: string, at: Instant): Standing {
  const { start = planned, off } = event.instances.get(planned) ?? {};
  return {
    at,
    start: instantOf(start, event.zone),
    zone: event.zone,
    off: off !== undefined,
    gone: event.gone,
  };
}

/** The truth about the calls of `feed` until a week after `end`. */
export function createTruth(feed: string, end: Instant): Truth {
  const calls = new Map<string, Standing[]>();
  const nameOf = ({ uid, zone, everyDays }: Event, planned: string): string =>
    occurrenceKey({
      feed,
      uid,
      recurrenceId: everyDays === null ? null : isoInstant(instantOf(planned, zone)),
    });
  const ever = (call: string, by: Instant, so: (standing: Standing) => boolean): boolean =>
    (calls.get(call) ?? []).some((standing) => standing.at <= by && so(standing));
  return {
    note(event, at) {
      for (const planned of wallTimes(event, end + 7 * DAY)) {
        const call = nameOf(event, planned);
        calls.set(call, [...(calls.get(call) ?? []), standingOf(event, planned, at)]);
      }
    },
    calls: () => calls,
    wasOff: (call, by) => ever(call, by, ({ off }) => off),
    wasGone: (call, by) => ever(call, by, ({ gone }) => gone),
  };
}
