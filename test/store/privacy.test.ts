import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { FORGOTTEN } from '../../src/domain/forget.ts';
import type { CfpItem } from '../../src/domain/item.ts';
import { personJson } from '../../src/domain/person-data.ts';
import { PLACES } from '../../src/store/places.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Database, Tables } from '../../src/store/schema.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { NOW, waiting } from '../domain/items.ts';
import { describeStores, sqliteStores } from '../support/store.ts';
import { claim, inserted } from './example.ts';
import { ANN, BOB, DIRECT, deliverAll, everythingOf, MOD, WORDS } from './person.ts';

const CALL: CfpItem = {
  ...{ kind: 'cfp', name: 'Example Conference', link: 'https://conf.example.org/', cfpLink: null },
  ...{ start: '2027-03-01', end: null, place: 'Bilbao', country: 'ES', online: false, open: true },
  ...{ due: '2026-12-24', time: null, zone: null, topics: [] },
};

/** Every `table.column` of the database in which one of these stands, whatever we believe to be in it. */
async function scan(db: Database, ...needles: readonly string[]): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const found = new Set<string>();
  for (const { name, columns } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    for (const row of rows)
      for (const { name: column } of columns)
        if (needles.some((needle) => textOf(row[column]).includes(needle))) found.add(`${name}.${column}`);
  }
  return [...found].sort();
}

/** Beside a store that may be open; for reading alone. */
async function opened(url: string): Promise<Database> {
  const { dialect } = url.startsWith('file:')
    ? openSqlite(url, true)
    : { dialect: await openPostgres(url, true, 30_000) };
  return new Kysely<Tables>({ dialect });
}

/** Where one of these stands in the database at `url`. */
async function look(url: string, ...needles: readonly string[]): Promise<string[]> {
  const db = await opened(url);
  const found = await scan(db, ...needles);
  await db.destroy();
  return found;
}

function textOf(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
}

describeStores((stores) => {
  /** A database with everything of Ann in it. */
  const filled = async () => {
    const url = await stores.url();
    const store = await stores.open(url);
    await everythingOf(store);
    return { url, store };
  };
  test('every column of the database has its place in the list of what may name somebody', async () => {
    const url = await stores.url();
    await stores.open(url);
    const db = await opened(url);
    const tables = await db.introspection.getTables();
    const real = tables.map(({ name, columns }) => [name, columns.map((column) => column.name).sort()]);
    const listed = Object.entries(PLACES).map(([name, { columns }]) => [name, Object.keys(columns).sort()]);
    expect(listed.sort()).toEqual(real.sort());
    await db.destroy();
  });

  test('a member stands only where the list says so, and in all of these places', async () => {
    const { url } = await filled();
    const found = await look(url, ANN, DIRECT);
    const listed = Object.entries(PLACES).flatMap(([table, { columns }]) =>
      Object.entries(columns).flatMap(([column, holds]) => (holds === 'names' ? [`${table}.${column}`] : [])),
    );
    // What is made of what members write, and ids that we make ourselves, hold none in this example.
    const unused = [
      ...[
        'agendas.key',
        'audit.id',
        'cfps.key',
        'deliveries.leader',
        'deliveries.reason',
        'drafts.key',
        'issues.key',
      ],
      ...['meta.key', 'people.settings', 'submissions.link', 'submissions.listed_link'],
      ...['submissions.title_key', 'watches.subject'],
    ];
    expect(found).toEqual(listed.filter((place) => !unused.includes(place)).sort());
  });

  test('who is forgotten stands nowhere any more, nor what they told the moderators; again there is nothing to do', async () => {
    const { url, store } = await filled();
    expect(await store.privacy.forget(ANN, NOW)).toBe('forgotten');
    const before = await store.outbox.list({ since: 0 });
    expect(await store.privacy.forget(ANN, NOW)).toBe('forgotten');
    expect(await store.outbox.list({ since: 0 })).toEqual(before);
    expect(await store.surveys.hasTraces()).toBe(false);
    expect(await look(url, ANN, DIRECT, WORDS)).toEqual([]);
    const tables = (await look(url, FORGOTTEN)).map((place) => place.split('.')[0]);
    expect([...new Set(tables)]).toEqual([
      ...['agendas', 'audit', 'cfp_said', 'cfps', 'deliveries', 'drafts', 'issues', 'meta', 'seen'],
      ...['submissions', 'topics'],
    ]);
  });

  test('what is listed stays without its author, what waits or is over goes, and others lose nothing of theirs', async () => {
    const { store } = await filled();
    const bobs = await store.submissions.get('decided');
    await store.privacy.forget(ANN, NOW);
    expect(await store.submissions.get('waits')).toBeNull();
    expect(await store.submissions.get('ended')).toBeNull();
    expect(await store.submissions.get('listed')).toMatchObject({
      ...{ status: 'approved', author: FORGOTTEN, proposer: FORGOTTEN, exchanges: [] },
      published: { title: 'listed', description: '' },
      decision: { by: MOD },
    });
    expect(await store.submissions.get('moderated')).toMatchObject({
      ...{ status: 'pending', author: BOB, claimedBy: null, content: { description: 'what Bob told them' } },
      exchanges: [{ by: FORGOTTEN, question: `Who pays, <@${FORGOTTEN}>?` }],
    });
    expect(await store.submissions.get('decided')).toEqual({
      ...bobs,
      ...{ version: 3, decision: { ...bobs?.decision, by: FORGOTTEN } },
    });
    expect(await store.submissions.get('changed')).toMatchObject({
      ...{ status: 'approved', author: BOB, proposer: FORGOTTEN, content: { title: 'changed' } },
    });
    expect((await store.submissions.listed('job', 9)).items.map(({ id }) => id).sort()).toEqual([
      ...['changed', 'decided', 'listed'],
    ]);
  });

  test('the trail keeps what happened without who, and without the words of what is gone', async () => {
    const { store } = await filled();
    await store.privacy.forget(ANN, NOW);
    const told = await store.submissions.trail('waits');
    expect(told.map(({ actor, action, detail }) => [actor, action, detail]).sort()).toEqual([
      [FORGOTTEN, 'answered', ''],
      [FORGOTTEN, 'offered', ''],
      [MOD, 'asked', ''],
      ['bot', 'forgotten', ''],
    ]);
    const listed = await store.submissions.trail('listed');
    expect(listed.map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
      [FORGOTTEN, 'offered', ''],
      [MOD, 'asked', 'Who pays?'],
      [FORGOTTEN, 'answered', ''],
      [MOD, 'approved', ''],
    ]);
  });

  test('cards that show them are edited, direct messages are not sent, and what was posted is not posted again', async () => {
    const { store } = await filled();
    await store.privacy.forget(ANN, NOW);
    const rows = new Map((await store.outbox.list({ since: 0 })).map((row) => [row.key, row]));
    const unshown = (await store.outbox.unshown()).map(({ key: name, facts }) => [name, facts.kind]);
    expect(unshown.sort()).toEqual([
      ['card/changed/2', 'forgotten'],
      ['card/decided/1', 'card'],
      ['card/ended/1', 'forgotten'],
      ['card/listed/1', 'card'],
      ['card/moderated/1', 'card'],
      ['card/waits/1', 'forgotten'],
      ['nudge/moderated/3', 'nudge'],
    ]);
    expect([...rows.keys()].filter((name) => /^(own|welcome|notice)/.test(name))).toEqual([]);
    expect(rows.get('reminder/unsent/by/rule')?.state.name).toBe('cancelled');
    expect(rows.get('reminder/by/rule/to/a/member')).toMatchObject({
      ...{ channel: FORGOTTEN, facts: { kind: 'forgotten' }, state: { name: 'posted', channelId: '' } },
    });
    const again = inserted('reminder/by/rule/to/a/member', { channel: ANN });
    expect(await store.outbox.apply([again])).toBe(0);
    const due = await claim(store.outbox, { now: NOW + 1e10 });
    expect(due.map(({ key: name }) => name)).toEqual(['survey/v1/nudge']);
  });

  test('a call for papers that they suggested stays, and nobody is thanked for it', async () => {
    const store = await stores.open();
    const offer = waiting('c1', { by: ANN, content: CALL });
    const entry = {
      id: 'e1',
      submission: 'c1',
      at: NOW,
      actor: ANN,
      action: 'approved',
      detail: '',
    } as const;
    const after = { ...offer, status: 'approved', published: CALL, publishedAt: NOW } as const;
    await store.submissions.commit({ before: null, after, entry, wishes: [], ripeAt: null });
    const [stamp, [before]] = [await store.cfps.stamp(), await store.cfps.suggested()];
    expect(before?.source).toEqual({ type: 'member', by: ANN });
    await store.privacy.forget(ANN, NOW);
    expect(await store.cfps.suggested()).toEqual([{ ...before, source: { type: 'file' } }]);
    expect(await store.cfps.stamp()).not.toBe(stamp);
  });

  test('nothing is touched while a message about them is on its way', async () => {
    const { url, store } = await filled();
    const wanted = {
      channel: '#elsewhere',
      facts: { kind: 'nudge', title: 'x', waitingSince: 0, claimedBy: ANN },
    };
    await store.outbox.apply([inserted('last', wanted as Parameters<typeof inserted>[1])]);
    const [taken] = await claim(store.outbox);
    expect(taken?.key).toBe('last');
    const before = await store.privacy.dataOf(ANN);
    expect(await store.privacy.forget(ANN, NOW)).toBe('busy');
    expect(await store.privacy.dataOf(ANN)).toEqual(before);
    await store.outbox.expireLeases({ now: NOW + 30_000, settle: 0 });
    await deliverAll(store);
    expect(await store.privacy.forget(ANN, NOW)).toBe('forgotten');
    expect(await look(url, ANN)).toEqual([]);
  });

  test('nothing is touched while other posts go with one of theirs in a message that may be out', async () => {
    const { store } = await filled();
    const about = 'nudge/ended/9';
    await store.outbox.apply([inserted(about), inserted('companion', { dueAt: NOW + 1 })]);
    const companion = await store.outbox.get('companion');
    const [leader] = await claim(store.outbox);
    if (companion === null || leader?.key !== about) throw new Error('not as meant');
    const dispatching = {
      name: 'dispatching',
      owner: 'one',
      leaseUntil: NOW + 1,
      dispatchedAt: NOW,
    } as const;
    const sent = await store.outbox.advance(leader, dispatching, { attempt: 1, companions: [companion] });
    const waits = { name: 'in_doubt', dispatchedAt: NOW, checkAt: NOW, absences: 0, reason: 'lost' } as const;
    const doubtful = sent === null ? null : await store.outbox.advance(sent, waits);
    if (doubtful !== null)
      await store.outbox.advance(doubtful, { name: 'held', dispatchedAt: NOW, reason: 'unreadable' });
    expect((await store.outbox.get('companion'))?.state.name).toBe('joined');
    expect(await store.privacy.forget(ANN, NOW)).toBe('busy');
    expect((await store.outbox.get(leader.key))?.state.name).toBe('held');
  });

  test('a message that was planned for them meanwhile is not written after they were forgotten', async () => {
    const { url, store } = await filled();
    const own = (name: string) => inserted(`own/${ANN}/${name}`, { channel: ANN });
    let forgotten: Promise<unknown> = Promise.resolve();
    await store.transaction(async ({ outbox }) => {
      expect(await outbox.apply([own('just before')])).toBe(1);
      forgotten = store.privacy.forget(ANN, NOW);
    });
    expect(await forgotten).toBe('forgotten');
    expect(await store.outbox.apply([own('just after'), inserted('for another')])).toBe(1);
    expect(await look(url, ANN)).toEqual([]);
  });

  test('an answer to a survey and a suggestion are neither told nor taken away', async () => {
    const { store } = await filled();
    const told = personJson(await store.privacy.dataOf(ANN));
    expect(told).not.toContain('secret');
    expect(told).toContain('nobody can tell which are yours');
    await store.privacy.forget(ANN, NOW);
    expect(await store.surveys.hasAnswered('v1', ANN)).toBe(true);
    expect(await store.topics.suggestions()).toHaveLength(1);
  });

  test('what is told of a member is all that is stored of them, and names nobody else', async () => {
    const { store } = await filled();
    const data = await store.privacy.dataOf(ANN);
    expect(data).toMatchObject({
      ...{ settings: { zone: 'Asia/Tokyo' }, home: { staleAt: NOW }, welcomedAt: NOW },
      ...{ votes: [{ topic: 't1' }], drafts: [{ key: 'draft' }, { key: 'preview' }] },
    });
    expect(data.watches.map(({ subject }) => subject.split('/')[0])).toEqual(['call', 'cfp']);
    const roles = data.submissions.map(({ id, roles: all }) => [id, ...all]).sort();
    expect(roles).toEqual([
      ['changed', 'proposer'],
      ['decided', 'decider'],
      ['ended', 'author', 'proposer'],
      ['listed', 'author', 'proposer'],
      ['moderated', 'claimer', 'asker'],
      ['waits', 'author', 'proposer'],
    ]);
    expect(data.messages.map(({ key: name }) => name).filter((name) => name.startsWith('own/'))).toHaveLength(
      3,
    );
    expect(data.namedIn.map(({ key: name }) => name)).toContain('card/moderated/1');
    const elsewhere = new Set(data.elsewhere.map(({ table }) => table));
    expect([...elsewhere].sort()).toEqual([
      'agendas',
      'cfp_said',
      'cfps',
      'issues',
      'meta',
      'seen',
      'topics',
    ]);
    const told = personJson(data);
    expect(told).toContain('"welcomedAt": "2026-11-20T09:00:00Z"');
    expect(told).toContain(WORDS);
    expect(told).not.toMatch(new RegExp(`${BOB}|${MOD}|what Bob told them`));
  });

  test('of somebody of whom nothing is stored there is nothing to tell and nothing to forget', async () => {
    const { store } = await filled();
    expect(await store.privacy.dataOf('U0ANN0000')).toMatchObject({
      ...{ settings: null, home: null, welcomedAt: null, watches: [], votes: [], submissions: [], trail: [] },
      ...{ drafts: [], messages: [], namedIn: [], elsewhere: [] },
    });
    const before = await store.privacy.dataOf(ANN);
    expect(await store.privacy.forget('U0ANN0000', NOW)).toBe('forgotten');
    expect(await store.privacy.dataOf(ANN)).toEqual(before);
  });

  test('of a submission that somebody changes at this moment either all is forgotten or nothing', async () => {
    const { store } = await filled();
    const before = await store.submissions.get('moderated');
    await store.privacy.forget(ANN, NOW);
    if (before === null) throw new Error('not there');
    const entry = {
      id: 'x',
      submission: before.id,
      at: NOW,
      actor: MOD,
      action: 'claimed',
      detail: '',
    } as const;
    const late = {
      before,
      after: { ...before, version: before.version + 1 },
      entry,
      wishes: [],
      ripeAt: null,
    };
    expect((await store.submissions.commit(late)).type).toBe('overtaken');
  });
});

const sqlite = sqliteStores();

test('on SQLite neither file nor journal holds a byte of who was forgotten', async () => {
  const url = await sqlite.url();
  const folder = dirname(url.slice('file:'.length));
  const store = await sqlite.open(url);
  await everythingOf(store);
  for (let id = 0; id < 200; id += 1)
    await store.submissions.commit({
      ...{ before: null, after: waiting(`many${id}`, { by: ANN }), wishes: [], ripeAt: null },
      entry: { id: `many${id}`, submission: `many${id}`, at: NOW, actor: ANN, action: 'offered', detail: '' },
    });
  const holds = (word: string) =>
    Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).includes(word);
  expect([ANN, DIRECT, WORDS].map(holds)).toEqual([true, true, true]);
  await store.privacy.forget(ANN, NOW);
  expect([ANN, DIRECT, WORDS].map(holds)).toEqual([false, false, false]);
});
