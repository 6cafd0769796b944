import { createHmac } from 'node:crypto';
import type { Ids } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import { fileTitleOf } from '../messages/newsletter-handover.ts';
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

/** By what a message is recognised in its channel: its marker or, when it brings files, the title of the first. */
export async function markOf(
  { marker }: { marker(key: string): Promise<string> },
  { key, facts }: Delivery,
): Promise<{ marker: string; fileTitle?: string }> {
  const title = fileTitleOf(facts);
  return { marker: await marker(key), ...(title !== null && { fileTitle: title }) };
}
