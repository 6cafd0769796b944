import { expect, test } from 'vitest';
import type { Conference } from '../../src/domain/cfp.ts';
import type { CfpSettings } from '../../src/domain/cfp-settings.ts';
import { DAY } from '../../src/domain/time.ts';
import { createAnnounce } from '../../src/tasks/announce.ts';
import { conference, due } from '../domain/conferences.ts';
import { CONFIG, createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { describeStores } from '../support/store.ts';

const CFP: CfpSettings = {
  command: '/cfp',
  channel: '#cfps',
  announceBefore: [7, 1],
  digest: { day: 'monday', time: '09:00', zones: ['Europe/Madrid'] },
  dailyBudget: 3,
  watchBefore: [7, 1],
};

describeStores((stores) => {
  test('four bots that look at the same moment say each thing once', async () => {
    const store = await stores.open();
    const clock = createTestClock('2026-07-01T10:00:00Z');
    let conferences: Conference[] = [conference(), conference({ name: 'Other', ...due('2026-07-08') })];
    const cfps = { read: async () => ({ conferences, complete: true }) };
    const parts = { store, clock, apiUrl: 'http://127.0.0.1:9/', cfps, config: { ...CONFIG, cfp: CFP } };
    const looks = ['a', 'b', 'c', 'd'].map((name) => createAnnounce(createTestBot({ ...parts, name })));
    const all = async () => {
      // Whoever loses a race looks again a minute later.
      await Promise.allSettled(looks.map((look) => look()));
      for (const look of looks) await look();
      return (await store.outbox.list({ since: 0 })).map(({ key }) => key.split('/').slice(0, 3).join('/'));
    };
    expect(await all()).toEqual(['cfp/opened/example%20conference%2F2026', 'cfp/opened/other%2F2026']);
    clock.advance(7 * DAY);
    expect(await all()).toHaveLength(3);
    conferences = [...conferences, conference({ name: 'Third' })];
    expect(await all()).toHaveLength(4);
    expect((await store.cfps.said(['third/2026'])).get('third/2026')).toContain('opened');
  });

  test('offers wait for a curator, and what was taken or left is nothing new', async () => {
    const { cfps } = await stores.open();
    const [a, b] = [conference({ name: 'A' }), conference({ name: 'B' })];
    expect(await cfps.suggest([a, b], 1)).toEqual({ added: 2, changed: 0, same: 0 });
    expect(await cfps.suggest([{ ...a, verified: '2026-07-01' }, b], 2)).toEqual({
      added: 0,
      changed: 0,
      same: 2,
    });
    const before = await cfps.stamp();
    expect(await cfps.take(['a/2026', 'nothing/2026'], 3)).toBe(1);
    expect(await cfps.stamp()).not.toBe(before);
    expect(await cfps.leave(['b/2026'], 4)).toBe(1);
    expect((await cfps.taken()).map(({ name }) => name)).toEqual(['A']);
    expect(await cfps.offers()).toEqual([]);
    expect(await cfps.suggest([a, b], 5)).toEqual({ added: 0, changed: 0, same: 2 });
    const later = { ...a, ...due('2026-07-26') };
    expect(await cfps.suggest([later], 6)).toEqual({ added: 0, changed: 1, same: 0 });
    expect(await cfps.offers()).toMatchObject([{ key: 'a/2026', known: a, offer: later }]);
    expect(await cfps.suggest([a], 7)).toEqual({ added: 0, changed: 1, same: 0 });
    expect(await cfps.offers()).toEqual([]);
  });

  test('of a conference that stands in the files of several topics none takes back what another said', async () => {
    const { cfps } = await stores.open();
    const about = (topic: string) => conference({ name: 'A', topics: [topic] });
    expect(await cfps.suggest([about('cloud')], 1)).toEqual({ added: 1, changed: 0, same: 0 });
    expect(await cfps.suggest([about('security')], 2)).toEqual({ added: 0, changed: 1, same: 0 });
    expect(await cfps.suggest([about('cloud')], 3)).toEqual({ added: 0, changed: 0, same: 1 });
    expect(await cfps.offers()).toMatchObject([{ offer: { topics: ['cloud', 'security'] } }]);
  });

  test('a mark is made once, also by two at once, and found by the key of its call', async () => {
    const { cfps } = await stores.open();
    const mark = { call: 'a\0/2026', said: 'opened', at: 1 };
    const made = await Promise.all([cfps.say(mark), cfps.say(mark)]);
    expect(made.filter((first) => first)).toHaveLength(1);
    expect((await cfps.said(['b/2026'])).size).toBe(0);
    expect([...(await cfps.said(['a\0/2026'])).values()]).toEqual([new Set(['opened'])]);
  });
});
