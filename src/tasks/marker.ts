import { createHmac } from 'node:crypto';
import type { Bot, Ids } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import { render } from '../messages/render.ts';
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
  { bot, marker }: { bot: Bot; marker(key: string): Promise<string> },
  { key, facts }: Delivery,
): Promise<{ marker: string; fileTitle?: string | undefined }> {
  const { community } = bot.config;
  const files =
    facts.kind === 'newsletter' ? render(facts, { community, now: bot.clock.now() }).files : undefined;
  return { marker: await marker(key), fileTitle: files?.[0].title };
}
