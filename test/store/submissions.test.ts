import { expect, test } from 'vitest';
import { approved, rejected, type Submission } from '../../src/domain/submission.ts';
import { changeOf, type Deed } from '../../src/domain/submission-change.ts';
import { HOUR } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { JOB, NOW, SETTINGS, waiting } from '../domain/items.ts';
import { describeStores } from '../support/store.ts';
import { claim } from './example.ts';

const offerOf = (after: Submission): Deed => ({
  before: null,
  after,
  actor: after.author,
  action: 'offered',
});
const put = (store: Store, after: Submission, over = {}) =>
  store.submissions.commit({ ...changeOf(offerOf(after), SETTINGS, NOW), ...over });
const judge = { by: 'U1MOD', at: NOW + HOUR, revision: 1, selfApproval: false };
const approval = (before: Submission) => {
  const outcome = approved(before, judge, SETTINGS);
  if (!outcome.ok) throw new Error('not approved');
  return changeOf({ before, after: outcome.value, actor: 'U1MOD', action: 'approved' }, SETTINGS, judge.at);
};
const linked = (id: string, link: string) => waiting(id, { content: { ...JOB, link } });

describeStores((stores) => {
  test('a submission comes back whole, with its card in the outbox and a line in the trail', async () => {
    const store = await stores.open();
    const one = waiting('s1', { content: { ...JOB, title: 'half a pair \ud83d, a nul \0' } });
    expect(await put(store, one)).toEqual({ type: 'done' });
    expect(await store.submissions.get('s1')).toEqual(one);
    expect((await store.outbox.get('card/s1/1'))?.channel).toBe('#ospo-moderators');
    expect(await store.submissions.trail('s1')).toMatchObject([{ actor: 'U1ANN', action: 'offered' }]);
    expect(await store.submissions.get('s2')).toBeNull();
  });

  test('what was accepted once is told whatever became of it, what never was is not', async () => {
    const store = await stores.open();
    await put(store, linked('s1', 'https://example.org/1'));
    await put(store, linked('s2', 'https://example.org/2'));
    await store.submissions.commit(approval(linked('s2', 'https://example.org/2')));
    expect((await store.submissions.accepted()).map(({ id, status }) => [id, status])).toEqual([
      ['s2', 'approved'],
    ]);
  });

  test('of two decisions at the same moment the first is taken and the second hears how it is', async () => {
    const store = await stores.open();
    const before = waiting();
    await put(store, before);
    const no = rejected(before, { ...judge, by: 'U2MOD' }, 'no');
    if (!no.ok) throw new Error('not rejected');
    const rejection = changeOf(
      { before, after: no.value, actor: 'U2MOD', action: 'rejected' },
      SETTINGS,
      NOW,
    );
    const outcomes = await Promise.all([
      store.submissions.commit(approval(before)),
      store.submissions.commit(rejection),
    ]);
    const types = outcomes.map(({ type }) => type).sort();
    expect(types).toEqual(['done', 'overtaken']);
    const now = await store.submissions.get('s1');
    expect(outcomes.find(({ type }) => type === 'overtaken')).toEqual({ type: 'overtaken', now });
    expect(await store.submissions.trail()).toHaveLength(2);
    const post = await store.outbox.get('publication/s1');
    expect(post !== null).toBe(now?.status === 'approved');
  });

  test('the same link waits or is listed once, also when two send it together', async () => {
    const store = await stores.open();
    const limit = { since: NOW - HOUR, most: 10 };
    const outcomes = await Promise.all([
      put(store, waiting('s1'), { limit }),
      put(store, waiting('s2'), { limit }),
    ]);
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['done', 'duplicate']);
    expect(await put(store, linked('s3', 'https://EXAMPLE.org/jobs/1'))).toMatchObject({ type: 'duplicate' });
    expect(await put(store, linked('s4', 'https://example.org/jobs/2'))).toEqual({ type: 'done' });
  });

  test('a member sends so many in an hour, also at once, and one window makes one submission', async () => {
    const store = await stores.open();
    const limit = { since: NOW - HOUR, most: 2 };
    const ids = ['s1', 's2', 's3', 's4'];
    const outcomes = await Promise.all(
      ids.map((id) => put(store, linked(id, `https://example.org/${id}`), { limit })),
    );
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['done', 'done', 'limited', 'limited']);
    const other = await stores.open();
    const once = { once: 'view/V1' };
    await put(other, linked('s1', 'https://example.org/1'), once);
    expect(await put(other, linked('s2', 'https://example.org/2'), once)).toEqual({ type: 'repeated' });
  });

  test('lists hold what is listed, newest first, and say how many there are', async () => {
    const store = await stores.open();
    for (const id of ['s1', 's2', 's3']) {
      const one = linked(id, `https://example.org/${id}`);
      await put(store, one);
      if (id !== 's2') await store.submissions.commit(approval(one));
    }
    const { items, total, more } = await store.submissions.listed('job', 1);
    expect([items.map(({ id }) => id), total, more]).toEqual([['s1'], 2, false]);
    expect((await store.submissions.openOf('U1ANN', 'job', 10)).map(({ id }) => id)).toEqual([
      's1',
      's2',
      's3',
    ]);
    expect(await store.submissions.recordOf('U1ANN')).toEqual({ accepted: 2, rejected: 0, waiting: 1 });
    expect(await store.submissions.similar(JOB, 's1')).toHaveLength(2);
  });

  test('of very many that are listed it says that there are more than it has counted', async () => {
    const store = await stores.open();
    await store.transaction(async ({ submissions }) => {
      for (let index = 0; index <= 1_000; index += 1) {
        const { after, ...change } = approval(linked(`s${index}`, `https://example.org/${index}`));
        await submissions.commit({ ...change, before: null, after, wishes: [] });
      }
    });
    expect(await store.submissions.listed('job', 1)).toMatchObject({ total: 1_000, more: true });
  });

  test('a link that is listed or waits is found among both', async () => {
    const store = await stores.open();
    const one = linked('s1', 'https://example.org/old');
    await put(store, one);
    const { after } = approval(one);
    await store.submissions.commit(approval(one));
    const changed = {
      ...after,
      status: 'pending',
      version: 3,
      content: linked('', 'https://example.org/new').content,
    } as const;
    await store.submissions.commit({
      ...changeOf({ before: after, after: changed, actor: 'U1ANN', action: 'revised' }, SETTINGS, NOW),
    });
    for (const path of ['old', 'new'])
      expect(await put(store, linked('s2', `https://example.org/${path}`))).toMatchObject({
        type: 'duplicate',
        of: { id: 's1' },
      });
  });

  test('a card that is on its way during a decision is brought up to date afterwards', async () => {
    const store = await stores.open();
    const before = waiting();
    await put(store, before);
    const [card] = await claim(store.outbox);
    await store.submissions.commit(approval(before));
    const [left] = await store.submissions.unsettled(10);
    expect(left?.id).toBe('s1');
    if (card === undefined || left === undefined) throw new Error('no card');
    await store.outbox.advance(card, { name: 'scheduled', notBefore: 0 });
    const { wishes } = approval(before);
    expect(await store.submissions.settle({ ...left, version: 1 }, wishes)).toBe(0);
    expect(await store.submissions.settle(left, wishes)).toBe(1);
    expect((await store.outbox.get('card/s1/1'))?.state.name).toBe('cancelled');
    expect(await store.submissions.unsettled(10)).toEqual([]);
  });

  test('time finds what is ripe, and what is put off only then', async () => {
    const store = await stores.open();
    await put(store, waiting());
    const at = NOW + 48 * HOUR;
    expect(await store.submissions.nextRipe()).toBe(at);
    expect(await store.submissions.ripe(at - 1, 10)).toEqual([]);
    const [one] = await store.submissions.ripe(at, 10);
    if (one === undefined) throw new Error('nothing ripe');
    await store.submissions.postpone(one, at + HOUR);
    expect(await store.submissions.nextRipe()).toBe(at + HOUR);
    await store.submissions.postpone({ ...one, version: 9 }, null);
    expect(await store.submissions.nextRipe()).toBe(at + HOUR);
  });
});
