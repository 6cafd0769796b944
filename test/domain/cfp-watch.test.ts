import { expect, test } from 'vitest';
import { callForPapers } from '../../src/domain/cfp-call.ts';
import type { CfpSettings } from '../../src/domain/cfp-settings.ts';
import { type ChangeRow, lastChanges } from '../../src/domain/cfp-update.ts';
import { cfpSubject, watchChangeMessage } from '../../src/domain/cfp-watch.ts';
import type { CfpChange } from '../../src/domain/delivery-facts.ts';
import { DAY, HOUR, type Instant } from '../../src/domain/time.ts';
import { conference, due } from './conferences.ts';

const TOLD = Date.parse('2026-07-01T12:00:00Z');
const SETTINGS: CfpSettings = {
  command: '/cfp',
  channel: '#cfps',
  announceBefore: [7],
  digest: { day: 'monday', time: '09:00', zones: [] },
  dailyBudget: 3,
  watchBefore: [7, 1],
};

/** The channel was told at that moment that the deadline has moved to a day. */
function changed(day: string, dueAt: Instant = TOLD, change: CfpChange = 'extended'): ChangeRow {
  const call = callForPapers(conference(due(day)), TOLD);
  return {
    key: `cfp/change/${day}`,
    channel: '#cfps',
    dueAt,
    staleAfter: dueAt + 7 * DAY,
    group: null,
    threadOf: 'cfp/opened/x',
    facts: { kind: 'cfp-change', change, call, was: null },
    state: { name: 'scheduled', notBefore: dueAt },
    attempt: 0,
    failures: 0,
    fence: 0,
  };
}

const watch = (createdAt: Instant) => ({ person: 'U1', subject: cfpSubject('x'), createdAt });

test.each([
  ['at once, by day', '2026-07-20', 0, 'Europe/Madrid', TOLD - DAY, true],
  ['not at night', '2026-07-20', 0, 'Asia/Tokyo', TOLD - DAY, false],
  ['in the next morning', '2026-07-20', 13 * HOUR, 'Asia/Tokyo', TOLD - DAY, true],
  ['not who began to watch afterwards', '2026-07-20', 0, 'Europe/Madrid', TOLD, false],
  ['not after a week', '2026-07-20', 7 * DAY, 'Europe/Madrid', TOLD - DAY, false],
  ['not once the new deadline has passed', '2026-07-03', 3 * DAY, 'Europe/Madrid', TOLD - DAY, false],
])('who watches a call is told of a change %s', (_, day, later, zone, createdAt, expected) => {
  const local = { settings: SETTINGS, zone, now: TOLD + later };
  const wanted = watchChangeMessage(changed(day), watch(createdAt), local);
  expect(wanted !== null).toBe(expected);
  if (wanted === null) return;
  expect(wanted).toMatchObject({ channel: 'U1', dueAt: TOLD + later, facts: { kind: 'cfp-watch-change' } });
  const again = watchChangeMessage(changed(day), watch(createdAt), { ...local, now: local.now + HOUR });
  expect(again?.key).toBe(wanted.key);
});

test('of several changes of a call the last counts', () => {
  const rows = [changed('2026-07-26', TOLD + HOUR), changed('2026-07-20'), changed('2026-07-22', TOLD + 1)];
  expect(lastChanges(rows).map(({ key }) => key)).toEqual(['cfp/change/2026-07-26']);
});
