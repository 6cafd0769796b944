import { expect, test } from 'vitest';
import { DAY } from '../../src/domain/time.ts';
import { startChild } from '../support/child.ts';
import { sqliteStores } from '../support/store.ts';
import { openWorkspace } from './workspace.ts';

const stores = sqliteStores();

test('what was approved is posted once after the process was killed between decision and post', async () => {
  const url = await stores.url();
  const child = startChild(new URL('decided-process.ts', import.meta.url), url);
  expect(await child.lines(1)).toEqual(['decided']);
  await child.kill();
  const store = await stores.open(url);
  const workspace = await openWorkspace(store);
  expect(workspace.messages('#ospo-jobs')).toEqual([]);
  await workspace.pass(DAY);
  expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
  await workspace.close();
});
