import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Conference, callClosesAt, cfpKey, isOpen } from '../../src/domain/cfp.ts';
import type { CfpSettings } from '../../src/domain/cfp-settings.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { CfpFacts } from '../../src/domain/delivery-facts.ts';
import { DAY, HOUR, type Instant } from '../../src/domain/time.ts';
import { addDays, localDate } from '../../src/domain/walltime.ts';
import { createAnnounce } from '../../src/tasks/announce.ts';
import { conference } from '../domain/conferences.ts';
import { CONFIG, createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { sqliteStores } from '../support/store.ts';

const sample = resolve(import.meta.dirname, '../../../shared/data/cfp-feeds/confs-tech-sample-200.json');

const Sample = z.object({
  entries: z.array(
    z.looseObject({
      name: z.string(),
      url: z.string(),
      startDate: z.string(),
      cfpEndDate: z.string().optional(),
    }),
  ),
});

function conferences(): Conference[] {
  const all = Sample.parse(JSON.parse(readFileSync(sample, 'utf8'))).entries.map((entry) => {
    const due = entry.cfpEndDate === undefined ? null : { date: entry.cfpEndDate, time: null, zone: null };
    const { name, url, startDate: start } = entry;
    return conference({ name, url, start, end: start, due, status: due === null ? 'unknown' : 'open' });
  });
  return [...new Map(all.map((one) => [cfpKey(one), one])).values()];
}

const SETTINGS: CfpSettings = {
  command: '/cfp',
  channel: '#cfps',
  announceBefore: [30, 14, 7, 3, 1],
  digest: { day: 'monday', time: '09:00', zones: ['Europe/Madrid'] },
  dailyBudget: 3,
  watchBefore: [7, 1],
};

/** What is known on a day: each call appears 90 days before its deadline, and every fifth is extended once on its last day. */
function knownAt(all: readonly Conference[], now: Instant): Conference[] {
  return all.flatMap((one, index) => {
    if (one.due === null) return [one];
    if (now < Date.parse(one.due.date) - 90 * DAY) return [];
    const isExtended = index % 5 === 0 && localDate(now, 'UTC') >= one.due.date;
    return [isExtended ? { ...one, due: { ...one.due, date: addDays(one.due.date, 14) } } : one];
  });
}

function isCfp(row: Delivery): row is Delivery & { facts: CfpFacts } {
  return row.facts.kind === 'cfp';
}

const stores = sqliteStores();

test.skipIf(!existsSync(sample))(
  'a year of two hundred conferences, with extensions and a bot that is often away, is told as it should be',
  {
    timeout: 240_000,
  },
  async () => {
    const all = conferences();
    expect(all.length).toBeGreaterThan(150);
    const store = await stores.open();
    const clock = createTestClock('2026-01-01T00:30:00Z');
    let copy = { day: '', conferences: [] as Conference[], complete: true };
    const read = async () => {
      const day = localDate(clock.now(), 'UTC');
      if (copy.day !== day) copy = { day, conferences: knownAt(all, clock.now()), complete: true };
      return copy;
    };
    const cfps = { read };
    const parts = {
      store,
      clock,
      apiUrl: 'http://127.0.0.1:9/',
      cfps,
      config: { ...CONFIG, cfp: SETTINGS },
    };
    // Two replicas, each of which is now and then a new process.
    let replicas = [createAnnounce(createTestBot(parts)), createAnnounce(createTestBot(parts))];
    const posts: { facts: CfpFacts; at: Instant }[] = [];
    const replies: string[] = [];
    const seen = new Set<string>();
    for (let day = 0; day < 365; day += 1) {
      // Away for a day in eleven, and for a week in spring and in autumn.
      const isAway = day % 11 === 4 || (day > 100 && day < 108) || (day > 250 && day < 258);
      if (day % 17 === 0) replicas = replicas.map(() => createAnnounce(createTestBot(parts)));
      for (const hour of [8]) {
        clock.set(Date.parse('2026-01-01T00:30:00Z') + day * DAY + hour * HOUR);
        if (isAway) continue;
        await Promise.all(replicas.map((look) => look()));
        const rows = await store.outbox.list({ since: clock.now() - HOUR });
        for (const row of rows.filter(({ key }) => !seen.has(key))) {
          seen.add(row.key);
          if (isCfp(row)) posts.push({ facts: row.facts, at: clock.now() });
          if (row.facts.kind === 'cfp-change') replies.push(`${row.facts.call.key} ${row.facts.change}`);
        }
        await postAll(rows, clock.now());
      }
    }

    async function postAll(rows: readonly Delivery[], now: Instant): Promise<void> {
      for (const row of rows.filter(({ state }) => state.name === 'scheduled')) {
        const lease = { owner: 'test', leaseUntil: now + HOUR };
        const claimed = await store.outbox.claim({ owner: 'test', now, lease: HOUR, pace: 0, limit: 1 });
        const [taken] = claimed;
        if (taken === undefined) throw new Error(`nothing to claim for ${row.key}`);
        const sent = await store.outbox.advance(taken, {
          name: 'dispatching',
          ...lease,
          dispatchedAt: now,
        });
        if (sent === null) throw new Error('lost');
        const posted = {
          name: 'posted',
          ts: `${now}.${taken.key}`,
          channelId: 'C1',
          postedAt: now,
        } as const;
        await store.outbox.advance(sent, { ...posted, revision: 1, shownRevision: 1 });
      }
    }

    const said = posts.flatMap(({ facts, at }) =>
      facts.calls.map((call) => ({ call, at, ...facts.announcement })),
    );
    const once = said
      .filter(({ type }) => type !== 'digest')
      .map(({ call, type, day }) =>
        type === 'opened' ? `opened ${call.key}` : `${call.key} ${call.due?.date} on ${day}`,
      );
    expect(new Set(once).size).toBe(once.length);
    const thresholds = Map.groupBy(
      said.filter(({ type }) => type === 'closing'),
      ({ call }) => `${call.key} ${call.due?.date}`,
    );
    for (const [name, times] of thresholds) expect([name, times.length <= 5]).toEqual([name, true]);
    for (const { call, at } of said) {
      const now = knownAt(all, at).find((one) => cfpKey(one) === call.key);
      expect([call.key, now !== undefined && isOpen(now, at)]).toEqual([call.key, true]);
      expect(now === undefined ? 0 : (callClosesAt(now) ?? 0)).toBeGreaterThanOrEqual(at);
    }
    const perDay = Map.groupBy(posts, ({ at }) => localDate(at, 'Europe/Madrid'));
    for (const [day, messages] of perDay) expect([day, messages.length <= 3]).toEqual([day, true]);
    expect(new Set(replies).size).toBe(replies.length);
    const counts = Object.groupBy(posts, ({ facts }) => facts.announcement.type);
    expect(counts.opened?.length).toBeGreaterThan(20);
    expect(counts.closing?.length).toBeGreaterThan(40);
    expect(counts.digest?.length).toBeGreaterThan(40);
    expect(replies.length).toBeGreaterThan(10);
    // Whatever was open on a day on which the bot was there has been told.
    const told = new Set(said.filter(({ type }) => type === 'opened').map(({ call }) => call.key));
    const missing = all.filter((one) => {
      const closes = callClosesAt(one) ?? 0;
      const lived = closes > Date.parse('2026-01-10') && (one.due?.date ?? '') < '2026-12-20';
      return lived && !told.has(cfpKey(one));
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
  },
);
