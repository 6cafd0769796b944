import type { Delivery } from '../../src/domain/delivery.ts';
import { DAY, HOUR, type Instant, isoInstant, type Millis, SECOND } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import type { Promises } from './feature.ts';
import type { Said, Utterance, Workspace } from './slack.ts';
import type { Truth } from './truth.ts';
import type { Watch } from './watch.ts';
import type { Weather } from './weather.ts';

/** A delivery as it was when its request left, and what the bot's clock said then. */
export type Dispatch = { row: Delivery; at: Instant };

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
};

/** How long a request may take. What Slack takes later, and may then show later still, no settle time allows for. */
const MODEL: Millis = 10 * SECOND;
const HEALED: Millis = DAY + 2 * HOUR;

function keyOf(marker: string, { dispatches }: Evidence): string {
  return dispatches.get(marker)?.[0]?.row.key ?? marker;
}

function told(evidence: Evidence, { marker, acceptedAt, text }: Said): string {
  return `${keyOf(marker, evidence)} at ${isoInstant(acceptedAt)}: ${text.slice(0, 60)}`;
}

function copies({ workspace }: Evidence): Said[][] {
  return [...Map.groupBy(workspace.messages, ({ marker }) => marker).values()].filter(
    (said) => said.length > 1,
  );
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
  return [...dispatches.values()].flat().flatMap(({ row, at }) => {
    if (at >= row.staleAfter) return [`${row.key}: too late at ${isoInstant(at)}`];
    return at < row.dueAt ? [`${row.key}: too early at ${isoInstant(at)}`] : [];
  });
}

function callOf(key: string): string {
  return key.split('/').slice(3, 6).join('/');
}

/** Nobody hears of a cancellation, or of a vanished call, that never was. */
function noFalseAlarm(evidence: Evidence): string[] {
  const { news, truth } = evidence;
  const isFalse = ({ said, text, at }: Utterance): boolean => {
    const call = callOf(keyOf(said.marker, evidence));
    if (/\bCancelled\b/.test(text)) return !truth.wasOff(call, at);
    return /no longer in the calendar/i.test(text) && !truth.wasGone(call, at);
  };
  return news
    .filter(isFalse)
    .map(
      ({ said, text, at }) => `${keyOf(said.marker, evidence)} at ${isoInstant(at)}: ${text.slice(0, 80)}`,
    );
}

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
  'no fault met': ({ faults }) => [...faults],
};
