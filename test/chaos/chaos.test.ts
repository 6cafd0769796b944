import { describe, expect, test } from 'vitest';
import { postgresServer } from '../support/store.ts';
import { type CampaignOptions, runCampaign } from './campaign.ts';
import { noDatabase, postgresDatabase, sqliteDatabase } from './database.ts';

/** Two hundred deliveries, the same plan in every run; `CHAOS_SEED` makes another. When which process dies is up to the machine. */
const SIZE = { deliveries: 200, kills: 20, faults: 100 };
const SEED = process.env['CHAOS_SEED'] ?? 'gate';

function campaign(over: Partial<CampaignOptions>): CampaignOptions {
  const usual = { ...SIZE, seed: SEED, bot: 'ospo', replicas: 1, late: true, store: 'sqlite' } as const;
  return { ...usual, database: async () => sqliteDatabase(), ...over };
}

describe.concurrent('chaos', { timeout: 600_000 }, () => {
  const stores = {
    sqlite: campaign({}),
    postgres: campaign({
      store: 'postgres',
      replicas: 2,
      database: async () => postgresDatabase(await postgresServer()),
    }),
  };
  for (const [store, options] of Object.entries(stores)) {
    test(`kills and faults lose nothing and double nothing on ${store}, seed ${SEED}`, async () => {
      const result = await runCampaign(options);
      expect(result).toMatchObject({
        deliveries: 200,
        lost: 0,
        duplicated: 0,
        held: 0,
        accidents: [],
        unclean: 0,
      });
      // Some of it came several at once.
      expect(result.shared).toBeGreaterThan(10);
      expect(result.kills).toBeGreaterThanOrEqual(SIZE.kills);
      expect(result.faults).toBeGreaterThanOrEqual(SIZE.faults);
    });
  }

  test('a bot that retries until Slack says ok is caught doubling', async () => {
    const result = await runCampaign(
      campaign({ bot: 'retry', late: false, database: async () => noDatabase() }),
    );
    expect(result.duplicated).toBeGreaterThan(10);
  });

  test('a bot that marks before it sends is caught losing', async () => {
    const result = await runCampaign(
      campaign({ bot: 'mark', late: false, database: async () => noDatabase() }),
    );
    expect(result.lost).toBeGreaterThan(10);
  });

  test('a bot that looks before the history can show it is caught doubling', async () => {
    const result = await runCampaign(campaign({ bot: 'hasty', kills: 5, late: false }));
    expect(result.duplicated).toBeGreaterThan(0);
  });
});
