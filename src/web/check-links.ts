import { checkLink, type LinkOptions, type LinkState } from './check-link.ts';

/** More links than these are not asked in one run. */
export const MOST_LINKS = 300;
const AT_ONCE = 4;

/**
 * Looks whether links are alive, each once: a few hosts side by side, and each host one link after the other. Beyond
 * `MOST_LINKS` they are `unsure`.
 */
export async function checkLinks(
  addresses: readonly string[],
  options: LinkOptions = {},
): Promise<ReadonlyMap<string, LinkState>> {
  const unique = [...new Set(addresses)];
  const found = new Map<string, LinkState>();
  for (const address of unique.slice(MOST_LINKS))
    found.set(address, { type: 'unsure', reason: `not asked: there are more than ${MOST_LINKS} links` });
  const byHost = Map.groupBy(unique.slice(0, MOST_LINKS), (address) => URL.parse(address)?.host ?? '');
  const queue = [...byHost.values()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      for (const address of next) found.set(address, await checkLink(address, options));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
