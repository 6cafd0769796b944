/**
 * What a file of curated content holds: what it held when it was last right, the same list as long as nothing changed,
 * and what is wrong with it now, a line for each mistake.
 */
export type ContentFile<T> = { items: readonly T[]; problems: readonly string[] };
