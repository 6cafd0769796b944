function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** JSON with sorted names: equal texts mean equal values, also after a database has put the names in its own order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sorted);
}

/** Are these the same JSON values? What is `undefined` counts as absent, and the order of names does not matter. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const sameIn = (name: string) => sameValue(Reflect.get(one, name), Reflect.get(other, name));
  return Object.keys(one).every(sameIn) && Object.keys(other).every((name) => name in one || sameIn(name));
}
