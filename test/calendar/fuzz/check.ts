import { isDeepStrictEqual } from 'node:util';
import { packReading, unpackReading } from '../../../src/calendar/pack.ts';
import { readCalendar } from '../../../src/calendar/read.ts';
import type { Occurrence } from '../../../src/domain/occurrence.ts';

const WINDOW = { from: Date.parse('2024-10-01T00:00:00Z'), to: Date.parse('2025-01-01T00:00:00Z') };
const ID = /^-?\d{4,}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/;
/** Of the processor, so that a busy machine is no failure. */
const MOST_MS = 2_000;

/** Reads a text as the worker does, and says what is wrong with the reading; `null` when nothing is. */
export async function faultOf(body: Uint8Array): Promise<string | null> {
  const started = process.cpuUsage();
  let fault: string | null;
  try {
    fault = await faultOfReading(body);
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user } = process.cpuUsage(started);
  return user / 1000 > MOST_MS ? `took ${user / 1000} ms` : fault;
}

async function faultOfReading(body: Uint8Array): Promise<string | null> {
  const reading = readCalendar({ feed: 'fuzz', body, window: WINDOW, zone: 'Europe/Madrid' });
  if (Object.keys(Object.prototype).length > 0) return 'Object.prototype was written to';
  if (reading.type === 'unreadable') return reading.error.includes('\n') ? 'an error of several lines' : null;
  const unpacked = await unpackReading('fuzz', packReading(reading));
  if (!isDeepStrictEqual(unpacked, reading)) return 'changed by packing';
  if (reading.problems.some((problem) => problem.includes('\n') || problem.length > 500))
    return 'a long problem';
  const keys = reading.occurrences.map(({ uid, recurrenceId }) => `${recurrenceId}\n${uid}`);
  if (new Set(keys).size !== keys.length) return 'two occurrences with one key';
  return reading.occurrences.map(faultOfOccurrence).find((fault) => fault !== null) ?? null;
}

function faultOfOccurrence({ time, uid, summary, recurrenceId }: Occurrence): string | null {
  if (uid.length > 400 || summary.length > 500) return 'an endless text';
  if (recurrenceId !== null && !ID.test(recurrenceId)) return `recurrenceId ${recurrenceId}`;
  if (time.allDay) return time.startDate < time.endDate ? null : 'no day long';
  if (!Number.isSafeInteger(time.start) || !Number.isSafeInteger(time.end))
    return 'a start that is no instant';
  if (time.end < time.start) return 'ends before it starts';
  return time.start < WINDOW.to && time.end >= WINDOW.from ? null : 'outside the window';
}
