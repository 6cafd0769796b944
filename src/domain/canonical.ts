function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** JSON with sorted names: equal texts mean equal values, also after a database has put the names in its own order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sorted);
}
