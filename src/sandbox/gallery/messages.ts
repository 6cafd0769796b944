import type { Kept } from '../ledger.ts';

/** The messages of the gallery, oldest first. */
export function galleryMessages(_now: number): Partial<Kept>[] {
  return [];
}
