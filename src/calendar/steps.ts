import { setImmediate as breathe } from 'node:timers/promises';

/** Work that yields now and then, so that whoever runs it can let others have their turn. */
export type Steps<T> = Generator<void, T>;

/** How many items are worked on between two pauses: a few milliseconds. */
const STRIDE = 500;

/** Does the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work with pauses in which the event loop goes on. */
export async function withPauses<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}

/** `items.map(work)`, with pauses. */
export function* mapped<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % STRIDE === 0) yield;
  }
  return results;
}

/** `Map.groupBy(items, nameOf)`, with pauses. */
export function* grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Steps<Map<string, Item[]>> {
  const names = yield* mapped(items, nameOf);
  return Map.groupBy(items, (_, index) => names[index] ?? '');
}
