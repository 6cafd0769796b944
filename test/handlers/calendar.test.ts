import { expect, test } from 'vitest';
import { sendCalendarFile } from '../../handlers/calendar.ts';
import type { Bot } from '../../src/bot.ts';
import { occurrenceKey } from '../../src/domain/occurrence.ts';
import { HOUR } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';

type File = Parameters<Bot['slack']['sendFile']>[0];

test('the file of a call is made from its feed as it is now, and goes to who pressed', async () => {
  const clock = createTestClock();
  const store = await openStore('file::memory:');
  const start = Date.parse('2026-11-26T13:00:00Z');
  const occurrence = {
    ...({
      feed: 'my calls',
      uid: 'u@1',
      recurrenceId: null,
      status: 'CONFIRMED',
      summary: 'Touchpoint',
    } as const),
    time: { allDay: false, start, end: start + HOUR, zone: 'UTC' } as const,
    ...{ description: 'passcode 1234', location: '', url: null, conferences: [], categories: [] },
    ...{ missingSince: null, removed: false },
  };
  await store.feeds.put({
    ...{ name: 'my calls', url: 'https://calendar.example.org/x.ics', etag: null, lastModified: null },
    ...{ body: null, bodyHash: null, checkedAt: null, goodAt: null, expandedAt: null, problems: [] },
    ...{ suspicion: null, failingSince: null, failures: 0, error: null, toldAt: null, nextCheckAt: 0 },
    occurrences: [occurrence],
  });
  const sent: File[] = [];
  const plain = createTestBot({ store, clock, apiUrl: 'http://127.0.0.1:9/' });
  const slack = { ...plain.slack, sendFile: async (file: File) => void sent.push(file) };
  const bot = { ...plain, slack };
  const reply = await sendCalendarFile({ bot, userId: 'U1', value: occurrenceKey(occurrence) });
  expect(reply).toMatch(/in your direct messages/);
  expect(sent).toMatchObject([{ userId: 'U1', name: 'call.ics' }]);
  expect(sent[0]?.content).toContain('DTSTART:20261126T130000Z');
  expect(sent[0]?.content).not.toContain('1234');
  await store.close();
});
