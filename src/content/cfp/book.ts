import { type CfpBook, type CfpCopy, type Conference, cfpKey } from '../../domain/cfp.ts';
import type { ContentFile } from '../../domain/content-file.ts';

/** Where conferences are kept, as far as the book needs it. */
type Shelf = {
  cfps: { stamp(): Promise<string>; taken(): Promise<Conference[]>; suggested(): Promise<Conference[]> };
};

/**
 * What is known of conferences: the community's file first, then what members suggested and moderators accepted, then
 * what curators took from lists. What is stored is read again only after it has changed.
 */
export function createCfpBook({
  file,
  store,
}: {
  file: { read(): Promise<ContentFile<Conference>> };
  store: Shelf;
}): CfpBook {
  let stored = { stamp: '', conferences: [] as readonly Conference[] };
  let last: { own: ContentFile<Conference>; stored: readonly Conference[]; merged: CfpCopy } | null = null;

  const readStore = async (): Promise<readonly Conference[]> => {
    const stamp = await store.cfps.stamp();
    if (stamp !== stored.stamp) stored = { stamp, conferences: await storedConferences(store) };
    return stored.conferences;
  };

  return {
    async read() {
      const own = await file.read();
      const others = await readStore();
      if (last?.own === own && last.stored === others) return last.merged;
      const merged = { conferences: mergedBy(own.items, others), complete: own.problems.length === 0 };
      last = { own, stored: others, merged };
      return merged;
    },
  };
}

/** What is stored, members' suggestions first. */
export async function storedConferences({ cfps }: Shelf): Promise<Conference[]> {
  return mergedBy(await cfps.suggested(), await cfps.taken());
}

/** Of the same conference the first shelf that has it speaks. */
export function mergedBy(...shelves: readonly (readonly Conference[])[]): Conference[] {
  const known = new Map<string, Conference>();
  for (const conference of shelves.flat()) {
    const key = cfpKey(conference);
    if (!known.has(key)) known.set(key, conference);
  }
  return [...known.values()];
}
