import type { Delivery, StateName } from '../domain/delivery.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { deliveryTitle } from '../messages/delivery-title.ts';
import type { Store } from '../store/store.ts';

/** One row of the outbox for a person: what it is, where it goes, when, and how it stands. */
type Row = { key: string; title: string; channel: string; dueAt: Instant; state: StateName; note: string };

/** How many rows of the last thirty days and of the future are in each state, and those that a person wants to see. */
export type OutboxView = { counts: Partial<Record<StateName, number>>; rows: Row[] };

const BACK = 30 * DAY;
/** How many planned ones are shown, and how many of each kind that came to nothing. */
const NEXT = 8;
const LAST = 4;

const UNSETTLED: readonly StateName[] = ['joined', 'claimed', 'dispatching', 'in_doubt', 'held', 'failed'];

/** What the outbox says at `now`: everything unsettled, what comes next, and what was last left out. */
export async function viewOutbox({ outbox }: Pick<Store, 'outbox'>, now: Instant): Promise<OutboxView> {
  const rows = (await outbox.list({ since: now - BACK })).sort((one, other) => one.dueAt - other.dueAt);
  const counts: OutboxView['counts'] = {};
  for (const { state } of rows) counts[state.name] = (counts[state.name] ?? 0) + 1;
  const within = (names: readonly StateName[]) => rows.filter(({ state }) => names.includes(state.name));
  const shown = [
    ...within(UNSETTLED),
    ...within(['scheduled']).slice(0, NEXT),
    ...within(['skipped']).slice(-LAST),
    ...within(['cancelled']).slice(-LAST),
  ];
  return { counts, rows: shown.map(rowOf) };
}

function rowOf({ key, channel, dueAt, state, facts, failures }: Delivery): Row {
  const reason = 'reason' in state ? state.reason : '';
  const note =
    reason === '' && failures > 0 ? `${failures} failed attempt${failures === 1 ? '' : 's'}` : reason;
  return { key, title: deliveryTitle(facts, 'en'), channel, dueAt, state: state.name, note };
}
