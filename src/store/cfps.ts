import { canonical } from '../domain/canonical.ts';
import { type Conference, cfpKey } from '../domain/cfp.ts';
import { conferenceOfItem } from '../domain/cfp-item.ts';
import type { CfpOffer } from '../domain/cfp-offer.ts';
import { FORGOTTEN } from '../domain/forget.ts';
import type { Instant } from '../domain/time.ts';
import type { CfpStore, Suggested } from './rooms/cfp.ts';
import type { CfpRow, Database } from './schema.ts';
import { storable } from './storable.ts';
import { submissionOf } from './submission-row.ts';

/** PostgreSQL takes some 65,000 values in one statement; this is far below. */
const BATCH = 500;

/** Conferences that lists suggested, and what has been said of each call. */
export function createCfpStore(db: Database): CfpStore {
  return {
    stamp: () => stamp(db),
    taken: () => taken(db),
    suggested: () => suggested(db),
    offers: () => offers(db),
    suggest: (conferences, now) => suggest(db, conferences, now),
    take: (keys, now) => take(db, keys, now),
    leave: (keys, now) => leave(db, keys, now),
    said: (calls) => said(db, calls),
    async say({ call, said: text, at }) {
      const result = await db
        .insertInto('cfp_said')
        .values({ call: storable(call), said: storable(text), at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
  };
}

async function stamp(db: Database): Promise<string> {
  const { rows, newest } = await db
    .selectFrom('cfps')
    .select((eb) => [eb.fn.countAll<number>().as('rows'), eb.fn.max('changed_at').as('newest')])
    .executeTakeFirstOrThrow();
  const own = await db
    .selectFrom('submissions')
    .select((eb) => [eb.fn.countAll<number>().as('rows'), eb.fn.sum<number>('version').as('versions')])
    .where('kind', '=', 'cfp')
    .executeTakeFirstOrThrow();
  return `${rows} ${newest} ${own.rows} ${own.versions}`;
}

async function suggested(db: Database): Promise<Conference[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('body')
    .where('kind', '=', 'cfp')
    .where('listed_at', 'is not', null)
    .orderBy('listed_at')
    .execute();
  return rows.map(submissionOf).flatMap(({ published, author, publishedAt, createdAt }) => {
    if (published?.kind !== 'cfp') return [];
    // Nobody is thanked any more for what somebody suggested who was forgotten: it is the community's own.
    const source =
      author === FORGOTTEN ? ({ type: 'file' } as const) : ({ type: 'member', by: author } as const);
    return [conferenceOfItem(published, source, publishedAt ?? createdAt)];
  });
}

async function taken(db: Database): Promise<Conference[]> {
  const rows = await db
    .selectFrom('cfps')
    .select('taken')
    .where('taken', 'is not', null)
    .orderBy('key')
    .execute();
  return rows.flatMap(({ taken: body }) => parsed(body) ?? []);
}

async function offers(db: Database): Promise<CfpOffer[]> {
  const rows = await db
    .selectFrom('cfps')
    .selectAll()
    .where('offer', 'is not', null)
    .orderBy('key')
    .execute();
  return rows.flatMap(({ key, taken: known, offer, changed_at: at }) => {
    const offered = parsed(offer);
    return offered === null ? [] : [{ key, offer: offered, known: parsed(known), at }];
  });
}

function parsed(body: string | null): Conference | null {
  return body === null ? null : (JSON.parse(body) as Conference);
}

async function suggest(db: Database, conferences: readonly Conference[], now: Instant): Promise<Suggested> {
  const counts = { added: 0, changed: 0, same: 0 };
  for (const conference of conferences) {
    const key = storable(cfpKey(conference));
    const row = await db.selectFrom('cfps').selectAll().where('key', '=', key).executeTakeFirst();
    const { outcome, offer } = judged(row, withKnownTopics(row, conference));
    counts[outcome] += 1;
    if (outcome === 'same') continue;
    const body = offer === null ? null : storable(JSON.stringify(offer));
    const rest = {
      taken: row?.taken ?? null,
      left_offer: row?.left_offer ?? null,
      offer: body,
      changed_at: now,
    };
    await db
      .insertInto('cfps')
      .values({ key, ...rest })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(rest))
      .execute();
  }
  return counts;
}

/** A list holds a conference once for each topic, in files of their own: one file takes nothing back of what another said. */
function withKnownTopics(row: CfpRow | undefined, conference: Conference): Conference {
  const known = parsed(row?.offer ?? row?.taken ?? row?.left_offer ?? null);
  return known === null
    ? conference
    : { ...conference, topics: [...new Set([...known.topics, ...conference.topics])] };
}

/** What was taken, is offered already, or was left is nothing new; a list that takes a change back takes its offer back. */
function judged(
  row: CfpRow | undefined,
  conference: Conference,
): { outcome: keyof Suggested; offer: Conference | null } {
  if (row === undefined) return { outcome: 'added', offer: conference };
  const is = (body: string | null) => asSaid(parsed(body)) === asSaid(conference);
  if (is(row.taken)) return { outcome: row.offer === null ? 'same' : 'changed', offer: null };
  return is(row.offer) || is(row.left_offer)
    ? { outcome: 'same', offer: null }
    : { outcome: 'changed', offer: conference };
}

/** Looking again on another day changes nothing of what a list says. */
function asSaid(conference: Conference | null): string {
  return canonical(conference === null ? null : { ...conference, verified: null });
}

async function take(db: Database, keys: readonly string[], now: Instant): Promise<number> {
  return inBatches(keys, async (some) => {
    const query = db
      .updateTable('cfps')
      .set((eb) => ({ taken: eb.ref('offer'), offer: null, changed_at: now }));
    return query.where('key', 'in', some).where('offer', 'is not', null).executeTakeFirst();
  });
}

async function leave(db: Database, keys: readonly string[], now: Instant): Promise<number> {
  return inBatches(keys, async (some) => {
    const query = db
      .updateTable('cfps')
      .set((eb) => ({ left_offer: eb.ref('offer'), offer: null, changed_at: now }));
    return query.where('key', 'in', some).where('offer', 'is not', null).executeTakeFirst();
  });
}

async function inBatches(
  keys: readonly string[],
  work: (some: readonly string[]) => Promise<{ numUpdatedRows: bigint }>,
): Promise<number> {
  let changed = 0n;
  for (let from = 0; from < keys.length; from += BATCH)
    changed += (await work(keys.slice(from, from + BATCH))).numUpdatedRows;
  return Number(changed);
}

async function said(db: Database, calls: readonly string[]): Promise<Map<string, Set<string>>> {
  const marks = new Map<string, Set<string>>();
  for (let from = 0; from < calls.length; from += BATCH) {
    const some = calls.slice(from, from + BATCH).map(storable);
    const rows = await db.selectFrom('cfp_said').select(['call', 'said']).where('call', 'in', some).execute();
    collect(rows, marks);
  }
  return marks;
}

function collect(rows: readonly { call: string; said: string }[], marks: Map<string, Set<string>>): void {
  for (const { call, said: text } of rows) {
    const known = marks.get(call);
    if (known === undefined) marks.set(call, new Set([text]));
    else known.add(text);
  }
}
