import { type Conference, callClosesAt, cfpKey, daysLeft, dueDay } from './cfp.ts';
import { callForPapers } from './cfp-call.ts';
import type { CfpSettings } from './cfp-settings.ts';
import type { ChangeRow } from './cfp-update.ts';
import type { Wanted } from './delivery.ts';
import { DAY, HOUR, type Instant, type Zone } from './time.ts';
import { addDays, localDate, wallClock, wallInstant } from './walltime.ts';
import type { Subject, Watch } from './watch.ts';

/** The decent hours of a day, on the clock of whoever is written to. */
const [MORNING, EVENING] = [9 * HOUR, 21 * HOUR];

/** What is watched when a call is. */
export function cfpSubject(key: string): Subject {
  return `cfp/${key}`;
}

/** May somebody in the zone be written to at that moment? */
function isDecent(zone: Zone, now: Instant): boolean {
  const clock = wallClock(now, zone);
  return clock >= MORNING && clock < EVENING;
}

/** A day more than any zone is away from another: before this many days are left nobody anywhere is due. */
export function maySoonBeDue(conference: Conference, watchBefore: readonly number[], now: Instant): boolean {
  const left = daysLeft(conference, now, 'UTC');
  return left !== null && left <= Math.max(...watchBefore) + 2;
}

/** The next morning after that moment at which somebody in the zone may be written to. */
export function nextWatching(zone: Zone, now: Instant): Instant {
  const today = wallInstant(localDate(now, zone), MORNING, zone);
  return today > now ? today : wallInstant(addDays(localDate(now, zone), 1), MORNING, zone);
}

/**
 * The direct message that a watch asks for at that moment, or `null`. It is asked for from nine in the morning of the
 * person's own day, between then and nine in the evening; one that was missed is made up for while the call is open,
 * and of several only the nearest. What was past when they began to watch is not told.
 */
export function watchMessage(
  conference: Conference,
  { person, createdAt }: Watch,
  { settings, zone, now }: { settings: CfpSettings; zone: Zone; now: Instant },
): Wanted | null {
  const left = daysLeft(conference, now, zone);
  const [day, closes] = [dueDay(conference, zone), callClosesAt(conference)];
  if (left === null || left < 0 || day === null || closes === null) return null;
  const lead = settings.watchBefore.findLast((days) => left <= days);
  if (lead === undefined || !isDecent(zone, now)) return null;
  if (wallInstant(addDays(day, -lead), MORNING, zone) < createdAt) return null;
  const call = callForPapers(conference, now);
  return {
    key: ['cfp', 'watch', person, cfpKey(conference), conference.due?.date ?? '', `${lead}d`]
      .map(encodeURIComponent)
      .join('/'),
    channel: person,
    dueAt: now,
    // The last moment of a call still belongs to it.
    staleAfter: closes + 1,
    group: `cfp/watch/${person}/${encodeURIComponent(call.key)}`,
    threadOf: null,
    facts: { kind: 'cfp-watch', call, left, zone, command: settings.command },
  };
}

/** Who watches a call hears of its changes for so long. */
export const CHANGE_PATIENCE = 7 * DAY;

/**
 * The direct message with which somebody who watches a call hears that it has changed, or `null`: what the channel was told
 * before they began to watch is no news, nor is what is over. It is asked for in the same hours as a reminder.
 */
export function watchChangeMessage(
  { key, dueAt, facts: { change, call, was } }: ChangeRow,
  { person, createdAt }: Watch,
  { settings, zone, now }: { settings: CfpSettings; zone: Zone; now: Instant },
): Wanted | null {
  const closes = call.state === 'open' ? callClosesAt(call) : null;
  const staleAfter = Math.min(dueAt + CHANGE_PATIENCE, (closes ?? Number.POSITIVE_INFINITY) + 1);
  if (createdAt >= dueAt || now >= staleAfter || !isDecent(zone, now)) return null;
  return {
    key: ['cfp', 'watch-change', person, key].map(encodeURIComponent).join('/'),
    channel: person,
    dueAt: now,
    staleAfter,
    group: null,
    threadOf: null,
    facts: { kind: 'cfp-watch-change', change, call, was, command: settings.command },
  };
}
