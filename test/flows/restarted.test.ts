import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import { describeStores } from '../support/store.ts';
import { JOB, PEOPLE } from './members.ts';
import { offerJob, openWorkspace } from './workspace.ts';

const { ann, bruno, dana } = PEOPLE;

describeStores((stores) => {
  test('a listing lives on through restarts: card, nudge, decision, who decided, renewal and end, each once', async () => {
    const url = await stores.url();
    let store = await openStore(url);
    const workspace = await openWorkspace(store);
    const restart = async () => {
      const next = async () => {
        await store.close();
        store = await openStore(url);
        return store;
      };
      await workspace.restart(next);
    };
    await offerJob(workspace, ann, { ...JOB, link: 'https://example.org/jobs/1' });
    const card = workspace.card();
    await restart();
    await workspace.pass(49 * HOUR);
    const [, nudge, ...more] = workspace.messages('#ospo-moderators');
    expect(nudge).toMatchObject({ threadTs: card.ts });
    expect(more).toEqual([]);

    await restart();
    expect(await workspace.decide(bruno, card, ACTION.approve)).toContain('Thank you');
    await restart();
    // What was to be sent when the bot went is looked for in Slack first.
    await workspace.pass(HOUR);
    expect(await workspace.decide(dana, card, ACTION.approve)).toContain(
      `<@${bruno}> has decided this already`,
    );
    expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
    const decided = workspace.messages('#ospo-moderators').find(({ ts }) => ts === card.ts);
    expect(decided?.text).toContain(`*Approved* by <@${bruno}>`);

    await workspace.pass(39 * DAY);
    const question = workspace.messages(ann).at(-1);
    expect(question?.text).toContain('still open?');
    if (question === undefined) throw new Error('no question');
    await restart();
    expect(await workspace.decide(ann, question, ACTION.renew)).toContain('It stays listed until');
    await restart();
    await workspace.pass(46 * DAY);
    expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
    expect(workspace.messages('#ospo-jobs')[0]?.text).toMatch(/^\*No longer listed:\*/);
    expect(workspace.messages(ann).filter(({ text }) => text.includes('It is accepted'))).toHaveLength(1);
    await workspace.close();
    await store.close();
  });
});
