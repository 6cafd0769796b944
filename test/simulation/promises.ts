import type { Delivery } from '../../src/domain/delivery.ts';
import { DAY, HOUR, type Instant, isoInstant, type Millis, SECOND } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import type { Promises } from './feature.ts';
import type { Said, Utterance, Workspace } from './slack.ts';
import type { Truth } from './truth.ts';
import type { Watch } from './watch.ts';
import type { Weather } from './weather.ts';

/** A delivery as it was when its request left, what the bot's clock said then, and how early that may have been. */
export type Dispatch = { row: Delivery; at: Instant; early: Millis };

/** What the promises are checked against. */
export type Evidence = {
  now: Instant;
  workspace: Workspace;
  /** What was said since the last check. */
  news: readonly Utterance[];
  weather: Weather;
  truth: Truth;
  watch: Watch;
  /** The database, to look into. */
  store: Store;
  /** What people met that was no kind answer. */
  faults: readonly string[];
  /** Every request that left, by marker, in order. */
  dispatches: ReadonlyMap<string, readonly Dispatch[]>;
  /** The key of each delivery that has moved, by its marker. */
  keys: ReadonlyMap<string, string>;
};

/** How long a request may take. What Slack takes later, and may then show later still, no settle time allows for. */
const MODEL: Millis = 10 * SECOND;
const HEALED: Millis = DAY + 2 * HOUR;

function keyOf(marker: string, { keys }: Evidence): string {
  return keys.get(marker) ?? marker;
}

function told(evidence: Evidence, { markers, acceptedAt, text }: Said): string {
  return `${markers.map((marker) => keyOf(marker, evidence)).join(' + ')} at ${isoInstant(acceptedAt)}: ${text.slice(0, 60)}`;
}

function copies({ workspace }: Evidence): Said[][] {
  const marked = workspace.messages.flatMap((said) => said.markers.map((marker) => ({ marker, said })));
  return [...Map.groupBy(marked, ({ marker }) => marker).values()]
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ said }) => said));
}

/** A second message with one marker has an excuse: Slack took one unreasonably late, or somebody deleted the first. */
function onePostEach(evidence: Evidence): string[] {
  const excused = (one: Said) => one.acceptedAt - one.requestedAt > MODEL || one.deletedBy === 'member';
  return copies(evidence)
    .filter((said) => !said.some(excused))
    .flatMap((said) => said.slice(-1).map((one) => told(evidence, one)));
}

/** Of copies that had an excuse one is left a day later. */
function copiesHeal(evidence: Evidence): string[] {
  const { weather, now } = evidence;
  return copies(evidence).flatMap((said) => {
    const standing = said.filter(({ deletedAt }) => deletedAt === null);
    const last = Math.max(...said.map(({ acceptedAt }) => acceptedAt));
    const time = weather.calm(last, now, ['slack down', 'bot down', 'history unreadable', 'history limited']);
    return standing.length > 1 && time > HEALED ? standing.slice(-1).map((one) => told(evidence, one)) : [];
  });
}

/** No request leaves when its message is of no use any more, or long before its time. */
function nothingLateOrSilly({ dispatches }: Evidence): string[] {
  return [...dispatches.values()].flat().flatMap(({ row, at, early }) => {
    if (at >= row.staleAfter) return [`${row.key}: too late at ${isoInstant(at)}`];
    return at < row.dueAt - early ? [`${row.key}: too early at ${isoInstant(at)}`] : [];
  });
}

function callOf(key: string): string {
  return key.split('/').slice(3, 6).join('/');
}

/** Nobody hears of a cancellation, or of a vanished call, that never was. */
function noFalseAlarm(evidence: Evidence): string[] {
  const { news, truth } = evidence;
  const isFalse = ({ said, text, at }: Utterance): boolean => {
    const call = callOf(keyOf(said.markers[0] ?? '', evidence));
    if (/\bCancelled\b/.test(text)) return !truth.wasOff(call, at);
    return /no longer in the calendar/i.test(text) && !truth.wasGone(call, at);
  };
  return news
    .filter(isFalse)
    .map(
      ({ said, text, at }) =>
        `${keyOf(said.markers[0] ?? '', evidence)} at ${isoInstant(at)}: ${text.slice(0, 80)}`,
    );
}

/** What goes with another one goes with one that is not finished. */
async function nobodyLeftBehind({ store, watch }: Evidence): Promise<string[]> {
  if (![...watch.states.values()].includes('joined')) return [];
  const joined = await store.outbox.inState('joined');
  const rows = joined.map(async ({ key, state }) => {
    const leader = state.name === 'joined' ? await store.outbox.get(state.leader) : null;
    const at = leader?.state.name ?? 'nowhere';
    return LEADING.includes(at) ? [] : [`${key} goes with ${leader?.key}, which is ${at}`];
  });
  return (await Promise.all(rows)).flat();
}

const LEADING = ['scheduled', 'claimed', 'dispatching', 'in_doubt', 'held'];

/** Deliveries move along the edges of their states, and only where it is seen. */
function alongTheEdges({ watch }: Evidence): string[] {
  return [...watch.strays];
}

/** By name, everything that must hold after every step. */
export const PROMISES: Promises = {
  'one post each': onePostEach,
  'second copies heal': copiesHeal,
  'nothing late or silly': nothingLateOrSilly,
  'no false alarm': noFalseAlarm,
  'along the edges': alongTheEdges,
  'nobody left behind': nobodyLeftBehind,
  'no fault met': ({ faults }) => [...faults],
};
