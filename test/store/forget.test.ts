import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rejected, type Submission } from '../../src/domain/submission.ts';
import { changeOf } from '../../src/domain/submission-change.ts';
import { noteWish } from '../../src/domain/submission-delivery.ts';
import { HOUR } from '../../src/domain/time.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { JOB, NOW, SETTINGS, waiting } from '../domain/items.ts';
import { describeStores, sqliteStores } from '../support/store.ts';
import { withRawDatabase } from './raw.ts';

const CANARY = 'canary-of-a-rejected-submission';

/** Offers something and rejects it; its messages have been cancelled or sent unless `underWay`. */
async function rejectedIn(store: Store, id: string, underWay = false): Promise<Submission> {
  const before = waiting(id, { content: { ...JOB, link: `https://example.org/${id}`, description: CANARY } });
  const offer = { before: null, after: before, actor: 'U1ANN', action: 'offered' } as const;
  await store.submissions.commit(changeOf(offer, SETTINGS, NOW));
  const judge = { by: 'U1MOD', at: NOW + HOUR, revision: 1, selfApproval: false };
  const outcome = rejected(before, judge, CANARY);
  if (!outcome.ok) throw new Error('not rejected');
  const after = outcome.value;
  const note = {
    type: 'rejected',
    reason: CANARY,
    listed: false,
    command: '/ospo-job',
    moderators: [],
  } as const;
  const wishes = [noteWish(after, 'U1ANN', note, judge.at)];
  const deed = { before, after, actor: 'U1MOD', action: 'rejected', detail: CANARY, wishes } as const;
  await store.submissions.commit(changeOf(deed, SETTINGS, judge.at));
  if (!underWay) await endAll(store, id);
  return after;
}

/** Nothing about it is to be sent any more. */
async function endAll(store: Store, id: string): Promise<void> {
  for (const row of await store.outbox.list({ since: 0 }))
    if (row.key.includes(`/${id}/`) && row.state.name === 'scheduled')
      await store.outbox.advance(row, { name: 'skipped', reason: 'late' });
}

describeStores((stores) => {
  test('what is forgotten leaves who did what and when, and not a word of its own', async () => {
    const store = await stores.open();
    const one = await rejectedIn(store, 's1');
    const other = await rejectedIn(store, 's10');
    expect(await store.submissions.forget(one, NOW)).toBe(true);
    expect(await store.submissions.get('s1')).toBeNull();
    const keys = (await store.outbox.list({ since: 0 })).map(({ key }) => key);
    expect(keys.sort()).toEqual(['card/s10/1', 'note/rejected/s10/2']);
    expect(
      (await store.submissions.trail('s1')).map(({ actor, action, detail }) => [actor, action, detail]),
    ).toEqual([
      ['U1ANN', 'offered', ''],
      ['bot', 'forgotten', ''],
      ['U1MOD', 'rejected', ''],
    ]);
    expect(await store.submissions.get('s10')).toEqual(other);
    expect((await store.submissions.trail('s10')).at(-1)?.detail).toBe(CANARY);
    expect(await store.submissions.forget(one, NOW)).toBe(false);
  });

  test('nothing is forgotten while a message about it is under way, or after it has changed', async () => {
    const store = await stores.open();
    const one = await rejectedIn(store, 's1', true);
    expect(await store.submissions.forget(one, NOW)).toBe(false);
    expect(await store.submissions.get('s1')).toEqual(one);
    await endAll(store, 's1');
    expect(await store.submissions.forget({ ...one, version: 1 }, NOW)).toBe(false);
    expect(await store.submissions.forget(one, NOW)).toBe(true);
  });

  test('what was rejected before it could be forgotten is looked at again, with the moment of its decision', async () => {
    const url = await stores.url();
    const first = await openStore(url);
    const one = await rejectedIn(first, 's1');
    await first.close();
    await withRawDatabase(url, async (db) => {
      const { closedAt: _closedAt, ...old } = one;
      await db
        .updateTable('submissions')
        .set({ body: JSON.stringify(old), ripe_at: null })
        .execute();
      const step = MIGRATIONS.findIndex(({ name }) => name === '0011-retention');
      await MIGRATIONS[step]?.up(db, stores.engine);
    });
    const store = await stores.open(url);
    expect(await store.submissions.ripe(NOW, 10)).toEqual([one]);
  });
});

const sqlite = sqliteStores();

test('on SQLite neither file nor journal holds a word of what was forgotten', async () => {
  const url = await sqlite.url();
  const folder = dirname(url.slice('file:'.length));
  const store = await sqlite.open(url);
  const one = await rejectedIn(store, 's1');
  const files = () =>
    Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).includes(CANARY);
  expect(files()).toBe(true);
  await store.submissions.forget(one, NOW);
  expect(files()).toBe(false);
});
