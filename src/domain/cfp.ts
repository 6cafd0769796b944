import { closesAt, type Due, daysBetween, hasClock } from './cfp-deadline.ts';
import type { CountryCode } from './item.ts';
import type { CfpStatus } from './newsletter.ts';
import { folded } from './newsletter-keys.ts';
import { DAY, HOUR, type Instant, type LocalDate, type Zone } from './time.ts';
import { addDays, localDate } from './walltime.ts';

/** Where a conference is known from: the community's own file, a member (user id), or somebody's list. */
export type CfpSource =
  | { type: 'file' }
  | { type: 'member'; by: string }
  | { type: 'list'; name: string; url: string | null };

/** A conference with its call for papers. `status` is what its source asserts; `effectiveStatus` is what holds. */
export type Conference = {
  name: string;
  url: string;
  /** Where one proposes a talk, when that is another page. */
  cfpUrl: string | null;
  start: LocalDate | null;
  /** The last day. */
  end: LocalDate | null;
  /** `YYYY-MM`, when no day is known. */
  month: string | null;
  location: string | null;
  country: CountryCode | null;
  online: boolean;
  status: CfpStatus;
  due: Due | null;
  topics: readonly string[];
  source: CfpSource;
  /** When somebody last looked whether all of this is so. */
  verified: LocalDate | null;
};

/** Everything that is known. `complete` is `false` while a source cannot be read, so that what is missing may still be there. */
export type CfpCopy = { conferences: readonly Conference[]; complete: boolean };

/** What is known of conferences now, from all sources. */
export type CfpBook = { read(): Promise<CfpCopy> };

/** A year, not followed or preceded by another digit. */
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * What makes two conferences the same: the folded name without its year, and the year. Addresses serve year after year,
 * so they tell nothing.
 */
export function cfpKey(conference: Named): string {
  const known = keys.get(conference);
  if (known !== undefined) return known;
  const key = makeKey(conference);
  keys.set(conference, key);
  return key;
}

type Named = Pick<Conference, 'name' | 'start' | 'month' | 'due'>;

/** Folding a name takes long, and the same few thousand conferences are asked for again each minute. */
const keys = new WeakMap<Named, string>();

function makeKey({ name, start, month, due }: Named): string {
  const inName = name.match(YEAR)?.at(-1);
  const year = (start ?? month ?? inName ?? due?.date ?? '').slice(0, 4);
  const words = folded(name.replaceAll('&', ' and ').replace(YEAR, ' '));
  return `${words === '' ? name.toWellFormed().trim() : words}/${year}`;
}

/** The last moment at which the call is open, or `null` when no deadline is known. */
export function callClosesAt({ due }: Pick<Conference, 'due'>): Instant | null {
  if (due === null) return null;
  const known = closings.get(due);
  if (known !== undefined) return known;
  const at = closesAt(due);
  closings.set(due, at);
  return at;
}

/** A deadline is asked for again with each list, and there may be ten thousand. */
const closings = new WeakMap<Due, Instant>();

/** When the conference is over anywhere on Earth (UTC-12), or `null` when it has no date. */
export function conferenceOverAt({
  start,
  end,
  month,
}: Pick<Conference, 'start' | 'end' | 'month'>): Instant | null {
  const last = end ?? start ?? (month === null ? null : lastOf(month));
  return last === null ? null : Date.parse(`${last}T00:00:00Z`) + DAY + 12 * HOUR;
}

function lastOf(month: string): LocalDate {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return addDays(next.toISOString().slice(0, 10), -1);
}

/** How the call stands at that moment: nothing is open after its deadline, or after the conference itself. */
export function effectiveStatus(conference: Conference, now: Instant): CfpStatus {
  const { status } = conference;
  if (status === 'none' || status === 'closed') return status;
  const closes = callClosesAt(conference);
  if (closes !== null) return now > closes ? 'closed' : status;
  const over = conferenceOverAt(conference);
  return status !== 'unknown' && over !== null && now >= over ? 'closed' : status;
}

/** A call that takes proposals at that moment. */
export function isOpen(conference: Conference, now: Instant): boolean {
  return effectiveStatus(conference, now) === 'open';
}

/** A call of which one may still tell people in that zone: it is open, and its last day has not ended there. */
export function isWorthTelling(conference: Conference, now: Instant, zone: Zone): boolean {
  return isOpen(conference, now) && (daysLeft(conference, now, zone) ?? 0) >= 0;
}

/**
 * The day on which the call closes for a reader: a deadline with a clock falls on their own day, one whose zone is not
 * stated stays on its date, since nobody knows its hour.
 */
export function dueDay({ due }: Pick<Conference, 'due'>, zone: Zone): LocalDate | null {
  if (due === null) return null;
  return hasClock(due) ? localDate(closesAt(due), zone) : due.date;
}

/**
 * Days left to a reader, counted on their calendar: 0 on the last day, less than none while a date without a zone is over there but
 * not yet everywhere. `null` when the call is not open or has no deadline.
 */
export function daysLeft(conference: Conference, now: Instant, zone: Zone): number | null {
  const day = isOpen(conference, now) ? dueDay(conference, zone) : null;
  return day === null ? null : daysBetween(localDate(now, zone), day);
}
