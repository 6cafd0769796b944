import { createHmac } from 'node:crypto';
import type { Ids } from '../bot.ts';
import type { MetaStore } from '../store/store.ts';

/**
 * Makes markers: everybody in the workspace can read them, so they say nothing, and nobody without the installation's
 * secret can make one.
 */
export function createMarker(meta: MetaStore, ids: Ids): (key: string) => Promise<string> {
  let secret: string | null = null;
  return async (key) => {
    secret ??= await meta.setOnce('marker-secret', `${ids.random()}${ids.random()}`);
    return createHmac('sha256', secret).update(key).digest('base64url');
  };
}
