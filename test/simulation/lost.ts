import { DateTime } from 'luxon';
import { HOUR, type Instant, isoInstant, type Lead, MINUTE } from '../../src/domain/time.ts';
import { GRACE, LEADS } from './community.ts';
import type { Evidence } from './promises.ts';
import type { Standing } from './truth.ts';
import type { Trouble } from './weather.ts';

/** With so much undisturbed time before it is due, the bot knows of a call; and with so much after, it has posted. */
const KNOWN = 26 * HOUR;
const ENOUGH = 8 * MINUTE;

const OF_THE_FEED: readonly Trouble[] = [
  'feed failing',
  'feed garbage',
  'feed empty',
  'feed cut',
  'bot down',
  'clock back',
  'clock forward',
  'clock 1970',
  'clock 2099',
];
const OF_THE_POST: readonly Trouble[] = [
  ...OF_THE_FEED,
  'slack down',
  'slack shaky',
  'history limited',
  'history unreadable',
];

type Owed = { call: string; lead: Lead; due: Instant };

/** The instant of a lead before a call; days keep the wall time of its zone. */
function dueOf({ start, zone }: Standing, { days, ms }: Lead): Instant {
  return DateTime.fromMillis(start, { zone }).minus({ days }).toMillis() - ms;
}

/** The reminders that nothing excuses: their calls stood firm, the calendar could be read, and Slack was well. */
function owed({ truth, weather, now }: Evidence, from: Instant): Owed[] {
  return [...truth.calls()].flatMap(([call, history]) =>
    LEADS.flatMap((lead) => {
      const standing = history.at(-1);
      if (standing === undefined || standing.off || standing.gone) return [];
      const due = dueOf(standing, lead);
      const stale = Math.min(due + GRACE, standing.start);
      const settled = standing.at <= due - KNOWN && due - KNOWN >= from && stale <= now;
      const known = weather.calm(due - KNOWN, due, OF_THE_FEED) >= KNOWN - 10 * MINUTE;
      return settled && known && weather.calm(due, stale, OF_THE_POST) >= ENOUGH ? [{ call, lead, due }] : [];
    }),
  );
}

/** Reminders that nothing excuses and that nobody ever posted. `from`: when the run began. */
export function lostReminders(evidence: Evidence, from: Instant): string[] {
  const { watch, dispatches } = evidence;
  const tried = new Set(
    [...dispatches.values()].filter(({ length }) => length > 1).map(([one]) => one?.row.key),
  );
  return owed(evidence, from)
    .map(({ call, lead, due }) => ({ key: `reminder/before/${lead.text}/${call}`, due }))
    .filter(({ key }) => watch.states.get(key) !== 'posted' && !tried.has(key))
    .map(({ key, due }) => `${key}, due at ${isoInstant(due)}, is ${watch.states.get(key) ?? 'not there'}`);
}
