import { DateTime } from 'luxon';
import { field } from '../../config/field.ts';
import type { Instant } from '../domain/time.ts';

const OFFSET = /T.*(Z|[+-]\d{2}(:?\d{2})?)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An option that names a moment. A local time without offset is refused: nobody could tell which moment is meant. */
export const instant = field<Instant>({
  allowed: 'an ISO 8601 instant with its offset, such as 2026-12-01T09:00Z, or a date',
  read(text) {
    if (!OFFSET.test(text) && !DATE.test(text)) return null;
    const moment = DateTime.fromISO(text, { zone: 'UTC' });
    return moment.isValid ? moment.toMillis() : null;
  },
  hint: (text) =>
    !OFFSET.test(text) && DateTime.fromISO(text).isValid ? `In which zone? For UTC write ${text}Z.` : null,
});

/** Refuses a stretch of time that ends before it begins. */
export function endsLater({ from, to }: { from: Instant; to: Instant }): boolean {
  return to > from;
}

export const ENDS_LATER = { error: 'a moment after --from', path: ['to'] };
