import { DAY, HOUR, type Instant } from './time.ts';

/** How a feed fails. All of it is empty while it does not. */
export type Outage = {
  failingSince: Instant | null;
  /** How often in a row. */
  failures: number;
  /** What went wrong last, in one line for organisers. */
  error: string | null;
  /** When the organisers were last told. */
  toldAt: Instant | null;
};

/** A feed that answers. */
export const WELL: Outage = { failingSince: null, failures: 0, error: null, toldAt: null };

/** An outage shorter than this is nobody's business; a longer one is told, and then once a day. */
const TELL_AFTER = 6 * HOUR;
const TELL_AGAIN = DAY;

/** One failure more. `toldAt` becomes `now` when the organisers are to be told of it. */
export function failedOnce(before: Outage, error: string, now: Instant): Outage {
  const failingSince = before.failingSince ?? now;
  const outage = { failingSince, failures: before.failures + 1, error, toldAt: before.toldAt };
  const isNews =
    before.toldAt === null ? now - failingSince >= TELL_AFTER : now - before.toldAt >= TELL_AGAIN;
  return isNews ? { ...outage, toldAt: now } : outage;
}
