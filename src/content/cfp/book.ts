import { type CfpBook, type CfpCopy, type Conference, cfpKey } from '../../domain/cfp.ts';

/** Where conferences are kept, as far as the book needs it. */
type Shelf = {
  cfps: { stamp(): Promise<string>; taken(): Promise<Conference[]>; suggested(): Promise<Conference[]> };
};

/**
 * What is known of conferences: the community's file first, then what members suggested and moderators accepted, then
 * what curators took from lists. What is stored is read again only after it has changed.
 */
export function createCfpBook({
  readFile,
  store,
}: {
  readFile: () => Promise<CfpCopy>;
  store: Shelf;
}): CfpBook {
  let stored = { stamp: '', conferences: [] as readonly Conference[] };
  let last: { file: CfpCopy; stored: readonly Conference[]; merged: CfpCopy } | null = null;

  const readStore = async (): Promise<readonly Conference[]> => {
    const stamp = await store.cfps.stamp();
    if (stamp !== stored.stamp) stored = { stamp, conferences: await storedConferences(store) };
    return stored.conferences;
  };

  return {
    async read() {
      const file = await readFile();
      const others = await readStore();
      if (last?.file === file && last.stored === others) return last.merged;
      const merged = { conferences: mergedBy(file.conferences, others), complete: file.complete };
      last = { file, stored: others, merged };
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
