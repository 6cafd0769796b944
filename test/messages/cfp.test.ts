import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conference } from '../../src/domain/cfp.ts';
import { callForPapers } from '../../src/domain/cfp-call.ts';
import { listedCalls } from '../../src/domain/cfp-group.ts';
import { dueWords, leftWords } from '../../src/messages/cfp.ts';
import { cfpListMessage } from '../../src/messages/cfp-list.ts';
import { cfpChangeMessage, cfpMessage, cfpWatchMessage } from '../../src/messages/cfp-post.ts';
import { watchedMessage, watchingMessage } from '../../src/messages/cfp-watch.ts';
import { conference } from '../domain/conferences.ts';
import { COMMUNITY } from '../domain/samples.ts';
import { expectSound, hostile } from './sound.ts';

const NOW = Date.parse('2026-07-01T12:00:00Z');
const LOCAL = { now: NOW, zone: 'Europe/Madrid' };

const strange: fc.Arbitrary<Conference> = fc
  .record({
    name: hostile,
    path: fc.nat({ max: 500 }).map((length) => `${'a&'.repeat(length / 2)}`),
    location: hostile,
    topics: fc.array(hostile, { maxLength: 3 }),
    due: fc.constantFrom(
      null,
      { date: '2026-07-12', time: null, zone: null },
      { date: '2026-07-12', time: '23:59', zone: 'America/Argentina/ComodRivadavia' },
    ),
    by: hostile,
    status: fc.constantFrom('open' as const, 'not_open' as const, 'closed' as const),
  })
  .map(({ path, by, ...over }) =>
    conference({ ...over, url: `https://example.org/${path}`, source: { type: 'member', by } }),
  );

test("whatever a list holds, every message stays within Slack's limits and says nothing that Slack would act on", () => {
  fc.assert(
    fc.property(
      fc.array(strange, { minLength: 1, maxLength: 60 }),
      hostile,
      fc.nat(9),
      (all, query, page) => {
        const listed = listedCalls(all, LOCAL, true);
        const listing = { listed, page: { page, all: true, query }, local: LOCAL, command: '/cfp' };
        const calls = all.map((one) => callForPapers(one, NOW));
        const context = { community: COMMUNITY, now: NOW };
        const [call] = calls;
        if (call === undefined) return;
        const was = call.due;
        const messages = [
          cfpListMessage(listing, false),
          cfpListMessage(listing, true),
          cfpMessage(
            { kind: 'cfp', announcement: { type: 'opened', day: '2026-07-01' }, calls, command: '/cfp' },
            context,
          ),
          cfpMessage(
            {
              kind: 'cfp',
              announcement: { type: 'opened', day: '2026-07-01' },
              calls: [call],
              command: '/cfp',
            },
            context,
          ),
          cfpChangeMessage({ kind: 'cfp-change', change: 'extended', call, was }),
          cfpWatchMessage({ kind: 'cfp-watch', call, left: 7, zone: 'UTC', command: '/cfp' }, context),
          watchingMessage(call, [7, 1], true),
          watchedMessage(
            calls.map((one) => ({ key: one.key, call: one, left: 3 })),
            'UTC',
            '/cfp',
          ),
        ];
        for (const message of messages) expectSound(message);
      },
    ),
  );
});

test.each([
  [{ date: '2026-07-12', time: null, zone: null }, 0, 'closes today'],
  [{ date: '2026-07-12', time: null, zone: null }, -1, 'may be closed already'],
  [{ date: '2026-07-12', time: '23:59', zone: 'UTC' }, 0, 'last day'],
  [{ date: '2026-07-12', time: null, zone: null }, 1, '1 day left'],
  [{ date: '2026-07-12', time: null, zone: null }, 12, '12 days left'],
  [null, null, null],
])('%j with %s days left: %s', (due, left, words) => {
  expect(leftWords({ due }, left)).toBe(words);
});

test('nobody is promised an hour that the page does not name', () => {
  expect(dueWords({ due: { date: '2026-07-12', time: null, zone: null } })).toBe(
    'due Sunday, 12 July 2026 (time zone not stated: check the page)',
  );
  expect(dueWords({ due: { date: '2026-07-12', time: '17:00', zone: null } })).not.toContain('17');
  expect(dueWords({ due: { date: '2026-07-12', time: '23:59', zone: 'America/Los_Angeles' } })).toContain(
    'Sunday, 12 July 2026 at 23:59 Los Angeles (UTC-7)',
  );
});
