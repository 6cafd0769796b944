/**
 * What a file of curated content holds: what it held when it was last right, the same list as long as nothing changed,
 * and what is wrong with it now, a line for each mistake.
 */
export type ContentFile<T> = { items: readonly T[]; problems: readonly string[] };

/** How far a mistake reaches: the entry that it is in is not taken over, or nothing of the file is. */
export type MistakeReach = 'entry' | 'file';
