import type { Feeds } from './feeds.ts';
import { fetchFeed } from './fetch.ts';
import { startReader } from './read-in-worker.ts';

/** Opens the calendar room: the network, the file system and a worker that reads. Close it to stop the worker. */
export function openFeeds(): Feeds {
  const reader = startReader();
  return {
    fetch: (url, known, signal, timeout) =>
      fetchFeed(url, known, signal, timeout === undefined ? {} : { timeout }),
    read: (input) => reader.read(input),
    close: () => reader.close(),
  };
}
