import { type Delivery, type DeliveryState, EDGES, type OutboxChange } from '../../src/domain/delivery.ts';
import type { Outbox } from '../../src/store/rooms/outbox.ts';

/** The outbox as its types describe it, in the plainest way there is: what the real ones are compared with. */
export function createModel(): Outbox {
  const rows = new Map<string, Delivery>();
  const ready = new Map<string, { at: number; setAt: number }>();
  /** What was set at a moment that is still to come was set by a clock that has been set back since. */
  const readyAt = (channel: string, now: number) => {
    const { at, setAt } = ready.get(channel) ?? { at: 0, setAt: 0 };
    return setAt > now ? 0 : at;
  };
  const select = (wanted: (row: Delivery) => boolean) => [...rows.values()].filter(wanted);
  const threadReady = ({ threadOf }: Delivery) =>
    threadOf === null || rows.get(threadOf)?.state.name === 'posted';
  const put = (row: Delivery) => void rows.set(row.key, row);
  const stands = (before: Delivery) => {
    const row = rows.get(before.key);
    return row?.fence === before.fence && same(row.state, before.state) ? row : null;
  };
  const joinedTo = (leader: string) =>
    select(({ state }) => state.name === 'joined' && state.leader === leader).sort((a, b) =>
      byText(a.key, b.key),
    );
  const release = ({ key }: Delivery) => {
    const { attempt = 0 } = rows.get(key) ?? {};
    for (const row of joinedTo(key))
      if (row.state.name === 'joined')
        put({ ...row, attempt, failures: 0, state: { name: 'scheduled', notBefore: row.state.notBefore } });
  };
  const follow = (leader: Delivery) => {
    const { key, attempt, state } = rows.get(leader.key) ?? leader;
    if (state.name === 'posted')
      for (const row of joinedTo(key)) put({ ...row, attempt, failures: 0, state });
    const ends = ['skipped', 'cancelled', 'failed'].includes(state.name);
    if (ends || (state.name === 'scheduled' && attempt === 0)) release(leader);
  };
  const claimableFrom = (row: Delivery) =>
    row.state.name === 'scheduled' && threadReady(row) ? Math.max(row.dueAt, row.state.notBefore) : null;

  function applyOne(change: OutboxChange): boolean {
    if (change.type === 'insert') {
      if (rows.has(change.wanted.key)) return false;
      put({ ...change.wanted, state: change.state, attempt: 0, failures: 0, fence: 0 });
      return true;
    }
    const row = stands(change.before);
    if (row === null) return false;
    if (change.type === 'move') put({ ...row, state: change.state });
    if (change.type === 'replan') put({ ...row, ...change.wanted, state: change.state });
    const { channel, threadOf, dueAt, staleAfter } = change.type === 'replan' ? change.wanted : row;
    const later = dueAt > change.before.dueAt || staleAfter > change.before.staleAfter;
    if (channel !== row.channel || threadOf !== row.threadOf || later) release(row);
    else if (change.type !== 'revise') follow(row);
    if (change.type === 'revise' && row.state.name === 'posted') {
      put({ ...row, ...change.wanted, state: { ...row.state, revision: row.state.revision + 1 } });
    }
    return true;
  }

  function claim({ owner, now, lease, pace, limit }: Parameters<Outbox['claim']>[0]): Delivery[] {
    const due = select((row) => (claimableFrom(row) ?? Number.POSITIVE_INFINITY) <= now).sort(urgency);
    const first = due.filter(
      (row) =>
        readyAt(row.channel, now) <= now &&
        due.find((other) => other.channel === row.channel)?.key === row.key,
    );
    return first.slice(0, limit).map((row) => {
      ready.set(row.channel, { at: now + pace, setAt: now });
      const taken: Delivery = {
        ...row,
        fence: row.fence + 1,
        state: { name: 'claimed', owner, leaseUntil: now + lease },
      };
      put(taken);
      return taken;
    });
  }

  function afterLease(state: DeliveryState, now: number, settle: number): DeliveryState | null {
    if (state.name !== 'claimed' && state.name !== 'dispatching') return null;
    if (state.leaseUntil > now) return null;
    if (state.name === 'claimed') return { name: 'scheduled', notBefore: state.leaseUntil };
    const { dispatchedAt, leaseUntil } = state;
    const reason = 'whoever sent it did not report back';
    return { name: 'in_doubt', dispatchedAt, checkAt: leaseUntil + settle, absences: 0, reason };
  }

  return {
    get: async (key) => rows.get(key) ?? null,
    list: async ({ kind, since }) =>
      select((row) => row.dueAt >= since && (kind === undefined || row.facts.kind === kind)).sort(byDue),
    inState: async (name, { dueBy } = { dueBy: Number.POSITIVE_INFINITY }) =>
      select((row) => row.state.name === name && row.dueAt <= dueBy).sort(byDue),
    unshown: async () =>
      select(({ state }) => state.name === 'posted' && state.revision > state.shownRevision).sort(byDue),
    resent: async (since) =>
      select(({ state, attempt }) => state.name === 'posted' && state.postedAt >= since && attempt > 1).sort(
        byDue,
      ),
    apply: async (changes) => changes.filter(applyOne).length,
    claim: async (options) => claim(options),
    async expireLeases({ now, settle }) {
      const over = select((row) => afterLease(row.state, now, settle) !== null);
      for (const row of over) put({ ...row, state: afterLease(row.state, now, settle) ?? row.state });
      return over.length;
    },
    spent: async (channel, since) =>
      select(
        ({ channel: own, state }) =>
          own === channel &&
          (['claimed', 'dispatching', 'in_doubt', 'held'].includes(state.name) ||
            (state.name === 'posted' && state.postedAt >= since)),
      ).sort(byDue),
    joinedTo: async (leader) => joinedTo(leader),
    inMessage: async ({ channelId, ts }) =>
      select(({ state }) => state.name === 'posted' && state.channelId === channelId && state.ts === ts).sort(
        (a, b) => byText(a.key, b.key),
      ),
    async advance(before, state, { companions = [], ...counts } = {}) {
      if (!EDGES[before.state.name].includes(state.name)) throw new Error('no such edge');
      const row = stands(before);
      if (row === null) return null;
      const moved = { ...row, state, attempt: before.attempt, failures: before.failures, ...counts };
      put(moved);
      for (const wished of companions) {
        const one = wished.key === row.key ? null : stands(wished);
        if (one?.state.name !== 'scheduled' || one.attempt > 0 || !sameFacts(one, wished)) continue;
        const { notBefore } = one.state;
        put({ ...one, fence: one.fence + 1, state: { name: 'joined', leader: row.key, notBefore } });
      }
      follow(moved);
      return moved;
    },
    async pause(channel, until, now) {
      if (readyAt(channel, now) < until) ready.set(channel, { at: until, setAt: now });
    },
    async takeTurn({ channelId, from, until }) {
      const free = readyAt(`edit/${channelId}`, from) <= from;
      if (free) ready.set(`edit/${channelId}`, { at: until, setAt: from });
      return free;
    },
    async endTurn({ channelId, from, until }, next) {
      const turn = ready.get(`edit/${channelId}`);
      if (turn?.at === until && turn.setAt === from) turn.at = next;
    },
    async nextAttention(now) {
      const moments = select(() => true).map((row) => {
        const from = claimableFrom(row);
        if (from !== null) return Math.max(from, readyAt(row.channel, now));
        return 'leaseUntil' in row.state
          ? row.state.leaseUntil
          : row.state.name === 'in_doubt'
            ? row.state.checkAt
            : null;
      });
      const known = moments.filter((moment) => moment !== null);
      return known.length === 0 ? null : Math.min(...known);
    },
  };
}

const sameFacts = (a: Delivery, b: Delivery) => JSON.stringify(a.facts) === JSON.stringify(b.facts);
const same = (a: DeliveryState, b: DeliveryState) => JSON.stringify(a) === JSON.stringify(b);
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byDue = (a: Delivery, b: Delivery) => a.dueAt - b.dueAt || byText(a.key, b.key);
const urgency = (a: Delivery, b: Delivery) => a.staleAfter - b.staleAfter || byDue(a, b);
