import { setImmediate as breathe } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FORGOTTEN } from '../../src/domain/forget.ts';
import { SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin, bruno } = PEOPLE;

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store);
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

/** Presses a button in Home and resolves to what the window says in the end. */
async function ask(user: string, actionId: string): Promise<string> {
  const before = workspace.shown.length;
  await workspace.tapAtHome(user, actionId);
  return text((await workspace.window(before + 2)).view);
}

const until = async (there: () => boolean) => {
  while (!there()) await breathe();
};
const published = () => workspace.calls.filter(({ method }) => method === 'views.publish').length;

test('a member gets all that is stored of them as a file, and of nobody else anything', async () => {
  await offerJob(workspace, ann);
  await offerJob(workspace, lin, { ...JOB, title: 'Another job', link: 'https://example.org/jobs/2' });
  await workspace.home(ann);
  expect(await ask(ann, ACTION.myData)).toContain('Your data comes within a minute');
  await until(() => workspace.messages(ann).some(({ files }) => files.length > 0));
  const [message] = workspace.messages(ann).filter(({ files }) => files.length > 0);
  const [file] = message?.files ?? [];
  expect(file?.name).toBe('my-data.json');
  const told = await (await fetch(file?.url ?? '')).text();
  expect(JSON.parse(told)).toMatchObject({
    person: ann,
    submissions: [
      { roles: ['author', 'proposer'], status: 'pending', content: { description: 'Ask for Ana' } },
    ],
    trail: [{ action: 'offered' }],
  });
  expect(told).not.toContain('Another job');
  expect(workspace.messages(lin)).toEqual([]);
});

test('who wants to be forgotten is: the card is emptied, what is listed stays, and Home begins anew', async () => {
  await offerJob(workspace, ann);
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(3 * SECOND);
  await offerJob(workspace, ann, { ...JOB, title: 'It waits', link: 'https://example.org/jobs/2' });
  await offerJob(workspace, lin, { ...JOB, title: 'Another job', link: 'https://example.org/jobs/3' });
  await workspace.home(ann);
  const before = published();
  expect(await ask(ann, ACTION.forgetMe)).toContain('nothing that I store names you any more');
  await until(() => published() > before);
  expect(text(workspace.slack.views.of(ann).home?.blocks)).not.toContain('OSPO lead');
  await workspace.pass(10 * SECOND);
  expect(await store.privacy.dataOf(ann)).toMatchObject({
    ...{ settings: null, home: null, submissions: [], trail: [], messages: [], namedIn: [], elsewhere: [] },
  });
  const [listed, waits, another] = workspace.messages('#ospo-moderators').map(text);
  expect(listed).toContain(`*Approved* by <@${bruno}>`);
  expect(listed).toContain(`Offered by ${FORGOTTEN}`);
  expect(waits).toContain('What stood here was deleted');
  expect(waits).not.toMatch(/It waits|Ask for Ana/);
  expect(another).toContain(`Offered by <@${lin}>`);
  expect([listed, waits].join('')).not.toContain(ann);
  expect(text(workspace.messages('#ospo-jobs'))).toContain('OSPO lead');
  const anew = await workspace.home(ann);
  expect(anew).not.toContain('What you shared');
});

test('while something of theirs is being sent nothing is forgotten, and they are told to try again', async () => {
  await offerJob(workspace, ann);
  await workspace.home(ann);
  const note = { kind: 'nudge', title: 'x', waitingSince: 0, claimedBy: ann } as const;
  const now = workspace.clock.now();
  const wanted = { ...{ key: 'k', channel: '#ospo-jobs', dueAt: now, staleAfter: now + 1e6 }, group: null };
  const state = { name: 'claimed', owner: 'another', leaseUntil: now + 1e6 } as const;
  await store.outbox.apply([{ type: 'insert', wanted: { ...wanted, threadOf: null, facts: note }, state }]);
  expect(await ask(ann, ACTION.forgetMe)).toContain('Please try again in a minute');
  expect((await store.privacy.dataOf(ann)).submissions).toHaveLength(1);
});
