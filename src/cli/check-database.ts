import type { Config } from '../../config/config.ts';
import type { Env } from '../../config/env.ts';
import { type Instant, SECOND } from '../domain/time.ts';
import { openStore } from '../store/open.ts';
import { NotSetUp } from '../store/refused.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';
import { sqliteExists } from '../store/sqlite.ts';
import type { Finding } from './check.ts';
import { feedHealth } from './feed-health.ts';
import { terminalText } from './output.ts';

const TIMEOUT = 10 * SECOND;

/** How each feed has been doing, as a bot that runs here has stored it. No lines when there is no database yet. */
export async function checkDatabase(config: Config, { databaseUrl }: Env, now: Instant): Promise<Finding> {
  if (databaseUrl.startsWith('file:') && !sqliteExists(databaseUrl)) return { lines: [], ok: true };
  try {
    const records = await recordsOf(config, databaseUrl);
    const findings = config.feeds.map((feed, index) => feedHealth(feed, records[index] ?? null, config, now));
    return { lines: findings.flatMap(({ lines }) => lines), ok: findings.every(({ ok }) => ok) };
  } catch (error) {
    const said = terminalText(error instanceof Error ? error.message : String(error));
    return error instanceof NotSetUp ? { lines: [said], ok: true } : { lines: [`✗ ${said}`], ok: false };
  }
}

async function recordsOf({ feeds }: Config, url: string): Promise<(FeedRecord | null)[]> {
  const store = await openStore(url, { readOnly: true, timeout: TIMEOUT });
  try {
    return await Promise.all(feeds.map(({ name }) => store.feeds.get(name)));
  } finally {
    await store.close();
  }
}
