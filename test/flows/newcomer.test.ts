import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { occurrence } from '../domain/samples.ts';
import { feedRecord } from '../support/feed-record.ts';
import { configOf, PEOPLE } from './members.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const FEED = { name: 'calls', url: 'https://calendar.example.org/basic.ics' };
const BASE = `community: { name: TODO Group, zone: Europe/Madrid }
feeds: [{ name: calls, url: "${FEED.url}", refresh: 7d }]
`;

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  store = await openStore('file::memory:');
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

async function open(config: string): Promise<void> {
  workspace = await openWorkspace(store, configOf(config));
  const occurrences = [occurrence({ feed: 'calls' })];
  await store.feeds.put({ ...feedRecord(FEED), occurrences, nextCheckAt: workspace.clock.now() + 1e10 });
}

async function join(user: string): Promise<void> {
  await workspace.hear({ type: 'team_join', user: { id: user, name: user } });
  // What is heard next is acted on later; then the first has been as well.
  for (let round = 0; round < 3; round += 1) await workspace.home(user);
  await workspace.pass(5 * SECOND);
}

test('who joins is welcomed once: where to start, and the next call in their waking hours', async () => {
  await open(`${BASE}newcomers: { start: ["#general", "#touchpoints"] }\n`);
  await join(PEOPLE.ann);
  await join(PEOPLE.ann);
  const [welcome, ...rest] = workspace.messages(PEOPLE.ann);
  expect(rest).toEqual([]);
  expect(welcome?.text).toContain('Welcome to TODO Group.\nGood places to start: #general, #touchpoints');
  expect(welcome?.text).toContain(
    'TODO Touchpoint AMER &amp; EMEA*, Thursday, 26 November 2026 at 17:00 Madrid',
  );
});

test('a call at night is not offered', async () => {
  await open(`${BASE}newcomers: { start: ["#general"] }\n`);
  await join(PEOPLE.lin);
  expect(workspace.messages(PEOPLE.lin)[0]?.text).toContain('Welcome to TODO Group.');
  expect(workspace.messages(PEOPLE.lin)[0]?.text).not.toContain('Touchpoint');
});

test('without the setting nobody is welcomed', async () => {
  await open(BASE);
  await join(PEOPLE.ann);
  expect(workspace.messages(PEOPLE.ann)).toEqual([]);
});
