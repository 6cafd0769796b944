import { setImmediate as breathe } from 'node:timers/promises';

/** `work` on `size` of the items at a time, with pauses in which the event loop goes on; answers what it answers, in order. */
export async function inPieces<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (some: readonly Item[]) => readonly Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += size) {
    results.push(...work(items.slice(at, at + size)));
    await breathe();
  }
  return results;
}
