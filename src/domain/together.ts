import type { Delivery } from './delivery.ts';
import type { DeliveryKind } from './delivery-facts.ts';
import { canWait } from './patience.ts';
import { byText } from './text.ts';
import { type Instant, MINUTE } from './time.ts';

/** A post that is due so soon goes out with one that is due now. */
const SOON = 5 * MINUTE;

/** More than this in one message nobody reads. */
const MOST = 8;

/** The headlines first, what is said of one thing after them. */
const READING_ORDER: readonly DeliveryKind[] = [
  'digest',
  'cfp',
  'agenda',
  'publication',
  'recording',
  'survey-said',
];

/** Is it a post in a channel that can wait, and so may go out together with others? What answers another message may not. */
export function isPatient({ facts, threadOf }: Pick<Delivery, 'facts' | 'threadOf'>): boolean {
  return canWait(facts.kind) && threadOf === null;
}

/** Until when a post must be due that goes out with one that goes `now`. */
export function dueSoon(now: Instant): Instant {
  return now + SOON;
}

/**
 * Those of `rows` that may go out in one message with a post that goes now, the first ones first. None that may have been sent
 * before: a second copy must say what the first says, or taking one away would take more than was there twice. None
 * that is too late before its leader is: where the one may go, all may.
 */
export function companionsOf(leader: Delivery, rows: readonly Delivery[], now: Instant): Delivery[] {
  if (!isPatient(leader) || leader.attempt > 0) return [];
  return rows
    .filter(
      (row) =>
        row.state.name === 'scheduled' &&
        row.key !== leader.key &&
        row.channel === leader.channel &&
        isPatient(row) &&
        row.attempt === 0 &&
        row.group === null &&
        Math.max(row.dueAt, row.state.notBefore) <= dueSoon(now) &&
        row.staleAfter > now &&
        row.staleAfter >= leader.staleAfter,
    )
    .toSorted((one, other) => one.dueAt - other.dueAt || byText(one.key, other.key))
    .slice(0, MOST - 1);
}

/** The order in which the parts of one message are read, which is the same whenever they are shown. */
export function inReadingOrder<Row extends Pick<Delivery, 'key' | 'dueAt' | 'facts'>>(
  rows: readonly Row[],
): Row[] {
  const rank = ({ facts }: Row) => READING_ORDER.indexOf(facts.kind);
  return rows.toSorted(
    (one, other) => rank(one) - rank(other) || one.dueAt - other.dueAt || byText(one.key, other.key),
  );
}

/** How many messages those rows are in: several may be in one. */
export function countMessages(rows: readonly Pick<Delivery, 'key' | 'state'>[]): number {
  return new Set(rows.map(messageOf)).size;
}

/** Of what people confirmed as being there we know no `ts`; what stands in one message was confirmed at once. */
function messageOf({ key, state }: Pick<Delivery, 'key' | 'state'>): string {
  if (state.name !== 'posted') return key;
  return state.ts === '' ? `at ${state.postedAt}` : `${state.channelId} ${state.ts}`;
}
