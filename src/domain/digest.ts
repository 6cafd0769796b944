import type { Call } from './call.ts';
import type { ClosingCall } from './closing.ts';
import type { ComingCall } from './coming.ts';
import type { Wanted } from './delivery.ts';
import type { Content, KindName } from './item.ts';
import type { ChannelRef } from './rule.ts';
import type { Submission } from './submission.ts';
import { DAY, HOUR, type Instant, type LocalDate, type Millis, type Zone } from './time.ts';
import { addDays, localDate, wallInstant, wallMillis } from './walltime.ts';

/** Where and when a region hears of its week: at a local time (`HH:MM`) of Monday. */
export type DigestRegion = { zone: Zone; channel: ChannelRef; time: string };

/** What a region is told of its week, each list cut to what is shown; `left` counts what is not. */
export type DigestFacts = {
  kind: 'digest';
  zone: Zone;
  /** The Monday. */
  week: LocalDate;
  calls: readonly Call[];
  callsLeft: number;
  /** Calls for papers that close until Sunday. */
  closing: readonly ClosingCall[];
  fresh: readonly { kind: KindName; items: readonly Content[]; left: number }[];
};

/** So many calls, and so many items of each kind, are named. */
const MOST = { calls: 12, items: 6 } as const;

/** On Monday evening a week has begun. */
const USEFUL: Millis = 12 * HOUR;

/** The Monday of the week that it is in the zone, and when its digest is due. */
export function mondayOf(now: Instant, { zone, time }: DigestRegion): { week: LocalDate; dueAt: Instant } {
  const today = localDate(now, zone);
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const week = addDays(today, -weekday);
  return { week, dueAt: wallInstant(week, wallMillis(time), zone) };
}

/** Is it time to look whether there is anything to tell? Later than on Monday evening there is not. */
export function isDigestTime(now: Instant, region: DigestRegion): boolean {
  const { dueAt } = mondayOf(now, region);
  return dueAt <= now && now < dueAt + USEFUL;
}

/** When the next digest of a region is due. */
export function nextDigest(now: Instant, region: DigestRegion): Instant {
  const { week, dueAt } = mondayOf(now, region);
  return dueAt > now ? dueAt : wallInstant(addDays(week, 7), wallMillis(region.time), region.zone);
}

/** Names a region's digest of a week, so that it is decided on once. */
export function digestKey({ zone, channel }: DigestRegion, week: LocalDate): string {
  return ['digest', zone, channel, week].map(encodeURIComponent).join('/');
}

/** What may belong to a week. */
export type Week = {
  coming: readonly ComingCall[];
  listed: readonly { kind: KindName; items: readonly Submission[] }[];
  closing: readonly ClosingCall[];
};

/** The calls until Sunday night, and what was accepted in the seven days before; `null` when there is nothing. */
export function digestOf(
  now: Instant,
  region: DigestRegion,
  { coming, listed, closing }: Week,
): Wanted | null {
  const { week, dueAt } = mondayOf(now, region);
  const end = wallInstant(addDays(week, 7), 0, region.zone);
  const calls = coming.map(({ call }) => call).filter(({ time }) => startOf(time, region.zone) < end);
  const fresh = listed.flatMap(({ kind, items }) => {
    const all = items.flatMap(({ published, publishedAt }) =>
      published !== null && publishedAt !== null && publishedAt >= dueAt - 7 * DAY ? [published] : [],
    );
    const shown = all.slice(0, MOST.items);
    return all.length === 0 ? [] : [{ kind, items: shown, left: all.length - shown.length }];
  });
  const soon = closing.filter(({ daysLeft }) => daysLeft < 7).slice(0, MOST.items);
  if (calls.length + fresh.length + soon.length === 0) return null;
  const shown = calls.slice(0, MOST.calls);
  const facts: DigestFacts = {
    ...{ kind: 'digest', zone: region.zone, week, calls: shown, callsLeft: calls.length - shown.length },
    closing: soon,
    fresh,
  };
  const rest = { staleAfter: dueAt + USEFUL, group: null, threadOf: null, facts };
  return { key: digestKey(region, week), channel: region.channel, dueAt, ...rest };
}

function startOf(time: Call['time'], zone: Zone): Instant {
  return time.allDay ? wallInstant(time.startDate, 0, zone) : time.start;
}
