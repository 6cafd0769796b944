import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { DeliveryState } from '../../src/domain/delivery.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import { openStore } from '../../src/store/open.ts';
import type { Tables } from '../../src/store/schema.ts';
import { startChild } from '../support/child.ts';
import { describeStores } from '../support/store.ts';
import { claimed, inserted, present } from './example.ts';
import { dialectOf, withRawDatabase } from './raw.ts';

const MIGRATOR = new URL('children/migrator.ts', import.meta.url);

/** Brings a database up to date until so many statements have been made, and tells how many steps are done then. */
async function migrateFor(url: string, statements: number): Promise<number> {
  let left = statements;
  const log = () => {
    left -= 1;
    if (left < 0) throw new Error('broken off');
  };
  const { dialect, release } = await dialectOf(url);
  const db = new Kysely<Tables>({ dialect, log });
  try {
    await migrate(db, url.startsWith('file:') ? 'sqlite' : 'postgres').catch((error) => {
      if (String(error) !== 'Error: broken off') throw error;
    });
    left = Number.POSITIVE_INFINITY;
    // There is no ledger before the first step.
    return (
      await db
        .selectFrom('schema_steps')
        .select('step')
        .execute()
        .catch(() => [])
    ).length;
  } finally {
    await db.destroy();
    release();
  }
}

describeStores((stores) => {
  test('what was stored is there when it is opened again', async () => {
    const url = await stores.url();
    const first = await openStore(url);
    await first.outbox.apply([inserted('a')]);
    await first.close();
    expect(await (await stores.open(url)).outbox.get('a')).not.toBeNull();
  });

  test('a migration that is killed half-way is taken from its start by the next process', async () => {
    const url = await stores.url();
    const migrator = startChild(MIGRATOR, url);
    await migrator.lines(1);
    await migrator.kill();
    const store = await stores.open(url);
    await claimed(store.outbox, 'a');
  });

  test('a migration that breaks off after any of its statements is taken from its start by the next start', async () => {
    const url = await stores.url();
    let breaks = 0;
    // Each round gets one statement further; a step that is done starts the count anew.
    for (let [steps, statements] = [0, 1]; ; statements += 1) {
      const done = await migrateFor(url, statements);
      if (done === MIGRATIONS.length) break;
      breaks += 1;
      if (done > steps) [steps, statements] = [done, 0];
    }
    expect(breaks).toBeGreaterThan(MIGRATIONS.length * 2);
    await claimed((await stores.open(url)).outbox, 'a');
  });

  test('deliveries in every state survive the step that lets several go together', async () => {
    const url = await stores.url();
    const store = await openStore(url);
    const states: DeliveryState[] = [
      { name: 'scheduled', notBefore: 1 },
      { name: 'claimed', owner: 'one', leaseUntil: 2 },
      { name: 'dispatching', owner: 'one', leaseUntil: 2, dispatchedAt: 1 },
      { name: 'in_doubt', dispatchedAt: 1, checkAt: 2, absences: 1, reason: 'timeout' },
      { name: 'posted', ts: '1.1', channelId: 'C1', postedAt: 1, revision: 2, shownRevision: 1 },
      { name: 'held', dispatchedAt: 1, reason: 'missing_scope' },
      { name: 'skipped', reason: 'late' },
      { name: 'cancelled', reason: 'call moved' },
      { name: 'failed', reason: 'is_archived' },
    ];
    await store.outbox.apply(states.map((state) => inserted(state.name, {}, state)));
    const before = await store.outbox.list({ since: 0 });
    await store.close();
    await withRawDatabase(url, async (db) => {
      for (const name of ['leader', 'channel', 'message'])
        await db.schema.dropIndex(`deliveries_by_${name}`).execute();
      await db.schema.alterTable('deliveries').dropColumn('leader').execute();
      await db.deleteFrom('schema_steps').where('name', '=', '0012-together').execute();
    });
    const { outbox } = await stores.open(url);
    expect(await outbox.list({ since: 0 })).toEqual(before);
    expect(before).toHaveLength(states.length);
    const posted = present(await outbox.get('posted'));
    expect(await outbox.inMessage({ channelId: 'C1', ts: '1.1' })).toEqual([posted]);
    await claimed(outbox, 'a');
  });

  test('a database of a newer version is refused by writers and readers, and left as it is', async () => {
    const url = await stores.url();
    await (await openStore(url)).close();
    const step = MIGRATIONS.length + 1;
    await withRawDatabase(url, (db) => db.insertInto('schema_steps').values({ step, name: 'new' }).execute());
    const refusal = `newer version of ospo-bot: it has ${step} schema steps, this version knows ${MIGRATIONS.length}`;
    await expect(openStore(url)).rejects.toThrow(refusal);
    await expect(openStore(url, { readOnly: true })).rejects.toThrow(refusal);
  });

  test('a reader does not set up a database that nobody has started', async () => {
    const url = await stores.url();
    await withRawDatabase(url, (db) => db.schema.createTable('other').addColumn('a', 'text').execute());
    await expect(openStore(url, { readOnly: true })).rejects.toThrow('Run `ospo-bot start` once');
  });

  test('a reader reads and may not write', async () => {
    const url = await stores.url();
    const store = await stores.open(url);
    await store.meta.set('a', 'b');
    const reader = await openStore(url, { readOnly: true });
    expect(await reader.meta.get('a')).toBe('b');
    await expect(reader.meta.set('a', 'c')).rejects.toThrow(/read-?only/);
    await reader.close();
  });

  test('a row that cannot be understood is a fault that names it', async () => {
    const url = await stores.url();
    const store = await openStore(url);
    await store.outbox.apply([inserted('a'), inserted('b')]);
    await store.close();
    await withRawDatabase(url, async (db) => {
      await db.updateTable('deliveries').set({ not_before: null }).where('key', '=', 'a').execute();
      await db
        .updateTable('deliveries')
        .set({ state: 'skipped', reason: 'bored' })
        .where('key', '=', 'b')
        .execute();
    });
    const { outbox } = await stores.open(url);
    await expect(outbox.get('a')).rejects.toThrow(
      'Delivery a cannot be read: not_before is null in state scheduled',
    );
    await expect(outbox.get('b')).rejects.toThrow(
      'Delivery b cannot be read: reason is "bored" in state skipped',
    );
  });
});
