import { fileURLToPath } from 'node:url';
import type { Config } from '../../config/config.ts';
import { loadConfig } from '../../config/load.ts';

const path = fileURLToPath(new URL('../../src/sandbox/community/community.yml', import.meta.url));

/** The configuration of the example community, whole. */
export async function wholeConfig(): Promise<Config> {
  const loaded = await loadConfig(path);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

/** The same without its CFP desk: what that posts would come between what these tests wait for. */
export async function bundledConfig(): Promise<Config> {
  return { ...(await wholeConfig()), cfp: null };
}
