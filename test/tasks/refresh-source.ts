import type { Feeds, Fetched } from '../../src/calendar/feeds.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import { type Instant, isoInstant } from '../../src/domain/time.ts';

/** A host of calendars in memory. What it serves is read by the real reader, on this thread. */
export type Source = {
  feeds: Feeds;
  /** From now on that address answers with this text, or in this way. */
  serve(url: string, answer: string | (() => Promise<Fetched> | Fetched)): void;
  /** Addresses in the order in which they were asked for, and how many texts were read. */
  asked: string[];
  reads(): number;
  /** How long each question was given. */
  timeouts: (number | undefined)[];
  /** The most questions that were open at the same time. */
  most(): number;
};

/** `withEtags`: an unchanged text is answered with `unchanged`, as most hosts do. */
export function createSource({ withEtags = true } = {}): Source {
  const answers = new Map<string, () => Promise<Fetched> | Fetched>();
  const asked: string[] = [];
  const timeouts: (number | undefined)[] = [];
  let [reads, open, most] = [0, 0, 0];

  const fetch: Feeds['fetch'] = async (url, known, _signal, timeout) => {
    asked.push(url);
    timeouts.push(timeout);
    open += 1;
    most = Math.max(most, open);
    const fetched = await (answers.get(url) ?? (() => failure('its host name is not known')()))();
    open -= 1;
    return fetched.type === 'body' && fetched.etag !== null && fetched.etag === known.etag
      ? { type: 'unchanged' }
      : fetched;
  };

  const read: Feeds['read'] = async (input) => {
    reads += 1;
    return readCalendar(input);
  };

  return {
    feeds: { fetch, read, close: async () => {} },
    serve(url, answer) {
      answers.set(url, typeof answer === 'function' ? answer : () => bodyOf(answer, withEtags));
    },
    asked,
    timeouts,
    reads: () => reads,
    most: () => most,
  };
}

function bodyOf(text: string, withEtags: boolean): Fetched {
  const body = new TextEncoder().encode(text);
  return { type: 'body', body, etag: withEtags ? `"${text.length}-${text}"` : null, lastModified: null };
}

/** An answer that brings nothing. `retryAfter` in milliseconds. */
export function failure(error: string, retryAfter: number | null = null): () => Fetched {
  return () => ({ type: 'failed', error, retryAfter });
}

function utc(instant: Instant): string {
  return isoInstant(instant).replace(/[-:]/g, '');
}

/** A single event of one hour; `more` are further lines. */
export function event(uid: string, start: Instant, ...more: string[]): string[] {
  const lines = [`UID:${uid}`, `SUMMARY:Call ${uid}`, `DTSTART:${utc(start)}`, 'DURATION:PT1H', ...more];
  return ['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'];
}

/** A weekly call without end; `out` are instances that an EXDATE takes out. */
export function weekly(uid: string, start: Instant, out: readonly Instant[] = []): string[] {
  return event(uid, start, 'RRULE:FREQ=WEEKLY', ...out.map((instant) => `EXDATE:${utc(instant)}`));
}

/** A whole calendar. */
export function calendar(...events: string[][]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...events.flat(), 'END:VCALENDAR'];
  return lines.map((line) => `${line}\r\n`).join('');
}
