import { type Delivery, EDGES, type StateName } from '../../src/domain/delivery.ts';
import type { Outbox } from '../../src/store/rooms/outbox.ts';
import type { Rooms, Store } from '../../src/store/store.ts';

/** What is seen of the outbox from outside. */
export type Watch = {
  /** A store that does what the given one does, watched. */
  store: Store;
  /** The state in which each delivery was last seen. */
  states: ReadonlyMap<string, StateName>;
  /** Has these rows seen, which somebody may have moved who does not go through the outbox. */
  look(keys: readonly string[]): Promise<void>;
  /** Rows that moved as no row may. */
  strays: readonly string[];
};

type Move = { row: Delivery; from: StateName | null };

/** Watches every delivery move; what a transaction did counts once it is committed. `onMove` hears of each one. */
export function watchStore(store: Store, onMove: (row: Delivery) => void): Watch {
  const states = new Map<string, StateName>();
  const seen = new Map<string, string>();
  const strays: string[] = [];
  const look: Watch['look'] = async (keys) => {
    noteAll(await movesOf(store.outbox, keys, states));
    noteAll(await changedAmong(store.outbox, joinedAmong(states)));
  };
  const watch: Watch = { store, states, strays, look };

  const note = ({ row, from }: Move) => {
    const { key, state, fence } = row;
    const to = state.name;
    const sight = JSON.stringify([fence, state]);
    // Whoever looked may have seen it before whoever moved it has told.
    if (seen.get(key) === sight) return;
    seen.set(key, sight);
    const before = states.get(key) ?? null;
    const known = from === null || from === before;
    const may = before === null ? from === null : EDGES[before].includes(to);
    if (!known || !may) strays.push(`${key}: ${before} to ${to}${known ? '' : `, taken for ${from}`}`);
    states.set(key, to);
    onMove(row);
  };
  const noteAll = (moves: readonly Move[]) => moves.forEach(note);

  watch.store = {
    ...store,
    outbox: watchOutbox(store.outbox, states, noteAll),
    async transaction(work) {
      const moves: Move[] = [];
      const seen = (rooms: Rooms): Rooms => {
        return { ...rooms, outbox: watchOutbox(rooms.outbox, states, (more) => moves.push(...more)) };
      };
      const answer = await store.transaction((rooms) => work(seen(rooms)));
      noteAll(moves);
      return answer;
    },
  };
  return watch;
}

function watchOutbox(
  outbox: Outbox,
  states: ReadonlyMap<string, StateName>,
  note: (moves: readonly Move[]) => unknown,
): Outbox {
  return {
    ...outbox,
    async advance(before, state, more) {
      const after = await outbox.advance(before, state, more);
      if (after === null) return null;
      note([{ row: after, from: before.state.name }]);
      note(await joiningAmong(outbox, more?.companions ?? [], after));
      note(await changedAmong(outbox, joinedAmong(states)));
      return after;
    },
    async apply(changes) {
      const applied = await outbox.apply(changes);
      const keys = changes.map((change) => ('before' in change ? change.before : change.wanted).key);
      note(await movesOf(outbox, keys, states));
      note(await changedAmong(outbox, joinedAmong(states)));
      return applied;
    },
    async claim(options) {
      const claimed = await outbox.claim(options);
      note(claimed.map((row) => ({ row, from: 'scheduled' })));
      return claimed;
    },
    async expireLeases(options) {
      const leased = [...states].filter(([, name]) => name === 'claimed' || name === 'dispatching');
      const count = await outbox.expireLeases(options);
      if (count > 0) note(await changedAmong(outbox, leased));
      return count;
    },
  };
}

async function movesOf(
  outbox: Outbox,
  keys: readonly string[],
  states: ReadonlyMap<string, StateName>,
): Promise<Move[]> {
  const rows = await Promise.all([...new Set(keys)].map((key) => outbox.get(key)));
  return rows
    .filter((row): row is Delivery => row !== null && states.get(row.key) !== row.state.name)
    .map((row) => ({ row, from: states.get(row.key) ?? null }));
}

function joinedAmong(states: ReadonlyMap<string, StateName>): [string, StateName][] {
  return [...states].filter(([, name]) => name === 'joined');
}

/** Those that have joined a row which has moved. One that was posted in the same moment has joined it first. */
async function joiningAmong(
  outbox: Outbox,
  companions: readonly Delivery[],
  { key: leader, state }: Delivery,
): Promise<Move[]> {
  const rows = await Promise.all(companions.map(({ key }) => outbox.get(key)));
  return rows.flatMap((row): Move[] => {
    if (row?.state.name === 'joined') return [{ row, from: 'scheduled' }];
    if (row?.state.name !== 'posted' || state.name !== 'posted' || row.state.ts !== state.ts) return [];
    const joined = { ...row, state: { name: 'joined', leader, notBefore: row.dueAt } } as const;
    return [
      { row: joined, from: 'scheduled' },
      { row, from: 'joined' },
    ];
  });
}

async function changedAmong(outbox: Outbox, leased: readonly [string, StateName][]): Promise<Move[]> {
  const rows = await Promise.all(leased.map(([key]) => outbox.get(key)));
  return rows.flatMap((row, index) => {
    const from = leased[index]?.[1] ?? null;
    return row === null || row.state.name === from ? [] : [{ row, from }];
  });
}
