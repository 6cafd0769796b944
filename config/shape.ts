import { z } from 'zod';

/** A map that takes these keys alone. `what` says what belongs there when something else is found. */
export function map<Shape extends z.ZodRawShape>(what: string, shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `the keys ${keys}` : `${what} with the keys ${keys}`,
  });
}

/** A list of anything; `what` says what belongs there. */
export function list<Item extends z.ZodType>(what: string, item: Item) {
  return z.array(item, { error: () => what });
}

/** A list with at least one entry. */
export function filledList<Item extends z.ZodType>(what: string, item: Item) {
  return list(what, item).min(1, { error: () => what });
}

/** `true` or `false`. */
export const yesOrNo = z.boolean({ error: () => 'true or false' });

/** A whole number within bounds. */
export function count(least: number, most: number) {
  const allowed = { error: () => `a whole number from ${least} to ${most}` };
  return z.int(allowed).min(least, allowed).max(most, allowed);
}
