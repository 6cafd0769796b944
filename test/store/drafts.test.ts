import { expect, test } from 'vitest';
import { askedDraft, type Draft, type MadeDraft } from '../../src/domain/newsletter-draft.ts';
import { describeStores } from '../support/store.ts';
import { NOW } from './example.ts';

const wish = (key: string, date = '2026-11-24'): Draft =>
  askedDraft({ key, date, by: 'U1', for: 'channel', askedAt: NOW });
const made = (ordinal: number): MadeDraft => {
  const lists = { jobs: [], news: [], events: [], leftOut: [], doubts: [], missing: [] };
  return { ordinal, madeAt: NOW, number: 44, markdown: '# “44” \0 📚', ...lists };
};

describeStores((stores) => {
  test('a draft is asked for once under its key, and comes back whole', async () => {
    const { drafts } = await stores.open();
    expect(await drafts.ask(wish('a'))).toBe(true);
    expect(await drafts.ask(wish('a', '2026-12-29'))).toBe(false);
    expect(await drafts.get('a')).toEqual(wish('a'));
    expect(await drafts.get('b')).toBeNull();
  });

  test('it wants attention until it is made, and while its pull request is to be tried', async () => {
    const { drafts } = await stores.open();
    await drafts.ask(wish('a'));
    expect(await drafts.waiting(NOW - 1)).toEqual([]);
    expect(await drafts.waiting(NOW)).toEqual([wish('a')]);
    const pull = { type: 'wanted', failures: 0, tryAt: NOW + 5, told: false } as const;
    expect(await drafts.change(wish('a'), { ...wish('a'), made: made(1), pull })).toBe(true);
    expect(await drafts.nextAttention()).toBe(NOW + 5);
    const now = await drafts.get('a');
    expect(now).toEqual({ ...wish('a'), made: made(1), pull, version: 2 });
    if (now !== null) await drafts.change(now, { ...now, pull: { type: 'none' } });
    expect(await drafts.nextAttention()).toBeNull();
  });

  test('of two that change one draft the first wins', async () => {
    const { drafts } = await stores.open();
    await drafts.ask(wish('a'));
    const outcomes = await Promise.all([
      drafts.change(wish('a'), { ...wish('a'), made: made(1) }),
      drafts.change(wish('a'), { ...wish('a'), made: made(2) }),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await drafts.remove(wish('a'))).toBe(false);
  });

  test('no date has two drafts of one ordinal', async () => {
    const { drafts } = await stores.open();
    for (const key of ['a', 'b']) await drafts.ask(wish(key));
    await drafts.change(wish('a'), { ...wish('a'), made: made(1) });
    await expect(drafts.change(wish('b'), { ...wish('b'), made: made(1) })).rejects.toThrow();
    await drafts.change(wish('b'), { ...wish('b'), made: made(2) });
    expect((await drafts.made()).map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
