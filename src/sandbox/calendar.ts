import type { Feeds, Fetched, Reading } from '../calendar/feeds.ts';
import { type Occurrence, occurrenceKey } from '../domain/occurrence.ts';
import { type Clock, DAY } from '../domain/time.ts';
import { added, type CalendarEdit, changed } from './calendar-edit.ts';
import { EMPTY_CALENDAR, eventText, withEvents } from './calendar-text.ts';
import type { Troubles } from './trouble.ts';

/** A feed as the configuration names it. */
type Feed = { name: string; url: string; zone: string };

/**
 * The calendars of the sandbox: each is loaded once and then served from memory, where calls can be changed. `feeds` is
 * what the bot reads them through.
 */
export type Calendar = {
  feeds: Feeds;
  /** The calls of the next six weeks and of the last day, earliest first; `problems` name each calendar that cannot be read. */
  list(): Promise<{ calls: Occurrence[]; problems: string[] }>;
  /** Changes a call or adds one; a sentence when that cannot be done. */
  edit(edit: CalendarEdit): Promise<string | null>;
};

const AHEAD = 42 * DAY;

/** `source` loads and reads the configured `feeds`; `troubles` says how the calendars' host fares. */
export function createCalendar(options: {
  source: Feeds;
  feeds: readonly Feed[];
  clock: Clock;
  troubles: () => Troubles;
}): Calendar {
  const { source, feeds, clock, troubles } = options;
  const loaded = new Map<string, Uint8Array>();
  const edits = new Map<string, { url: string; text: string }>();

  const load = async (url: string, signal: AbortSignal): Promise<Fetched> => {
    const known = loaded.get(url);
    if (known === undefined) {
      const fetched = await source.fetch(url, { etag: null, lastModified: null }, signal);
      if (fetched.type !== 'body') return fetched;
      loaded.set(url, fetched.body);
    }
    return { type: 'body', body: loaded.get(url) ?? EMPTY_CALENDAR, etag: null, lastModified: null };
  };
  const current = async (url: string, signal: AbortSignal): Promise<Fetched> => {
    const copy = await load(url, signal);
    if (copy.type !== 'body') return copy;
    const texts = [...edits.values()].filter((edit) => edit.url === url).map(({ text }) => text);
    return { ...copy, body: withEvents(copy.body, texts) };
  };
  const read = async ({ name, url, zone }: Feed): Promise<Reading> => {
    const copy = await current(url, new AbortController().signal);
    if (copy.type !== 'body') return { type: 'unreadable', error: 'its calendar could not be loaded' };
    const window = { from: clock.now() - DAY, to: clock.now() + AHEAD };
    return source.read({ feed: name, body: copy.body, window, zone });
  };
  const list = async () => {
    const readings = await Promise.all(feeds.map(async (feed) => ({ feed, reading: await read(feed) })));
    return {
      calls: readings
        .flatMap(({ reading }) => (reading.type === 'read' ? reading.occurrences : []))
        .sort((one, other) => startOf(one).localeCompare(startOf(other))),
      problems: readings.flatMap(({ feed, reading }) =>
        reading.type === 'read' ? [] : [`${feed.name}: ${reading.error}`],
      ),
    };
  };
  const after = async (edit: Exclude<CalendarEdit, { do: 'add' }>) => {
    const known = (await list()).calls.find((call) => occurrenceKey(call) === edit.key);
    return known === undefined ? null : changed(known, edit);
  };

  return {
    feeds: {
      ...source,
      async fetch(url, _known, signal) {
        const { feed } = troubles();
        if (feed === 'failing') return { type: 'failed', error: 'it answered 503', retryAfter: null };
        const copy = await current(url, signal);
        return copy.type === 'body' && feed === 'empty' ? { ...copy, body: EMPTY_CALENDAR } : copy;
      },
    },
    list,
    async edit(edit) {
      const call = edit.do === 'add' ? added(edit) : await after(edit);
      if (call === null) return 'That call is not in the calendar any more.';
      const feed = feeds.find(({ name }) => name === call.feed);
      if (feed === undefined) return 'There is no such calendar.';
      edits.set(occurrenceKey(call), { url: feed.url, text: eventText(call, clock.now()) });
      return null;
    },
  };
}

function startOf({ time }: Occurrence): string {
  return time.allDay ? time.startDate : new Date(time.start).toISOString();
}
