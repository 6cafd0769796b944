import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDay } from '../../src/domain/budget.ts';
import { daysLeft, isOpen } from '../../src/domain/cfp.ts';
import { callForPapers } from '../../src/domain/cfp-call.ts';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { callText, leftWords } from '../../src/messages/cfp.ts';
import { conference, due } from '../domain/conferences.ts';

const NOON = Date.parse('2026-07-12T12:00:00Z');

test('what "closes today" is open to the end of that day, whatever is known of the deadline and wherever one reads it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, '00:00', '18:00', '23:59'),
      fc.constantFrom(null, 'America/Los_Angeles', 'Pacific/Auckland', 'Etc/GMT+12'),
      fc.constantFrom('Pacific/Auckland', 'Pacific/Honolulu', 'Europe/Madrid', 'Etc/GMT+12'),
      fc.integer({ min: -3000, max: 3000 }),
      (time, zone, reader, minutes) => {
        const call = conference(due('2026-07-12', time, zone));
        const now = NOON + minutes * MINUTE;
        if (leftWords(call, daysLeft(call, now, reader), 'en') !== 'closes today') return;
        expect(isOpen(call, nextDay(now, reader) - 1)).toBe(true);
      },
    ),
  );
});

test('a zone without a time names the last minute of its day, in the zone where the days are counted', () => {
  const call = callForPapers(conference(due('2026-07-12', null, 'America/Los_Angeles')), NOON - DAY);
  expect(callText(call, 1, { zone: 'Europe/Madrid', language: 'en' })).toContain(
    'until Monday, 13 July 2026 at 08:59 Madrid (UTC+2), 1 day left',
  );
});
