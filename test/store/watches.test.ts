import { expect, test } from 'vitest';
import type { Subject } from '../../src/domain/watch.ts';
import { describeStores } from '../support/store.ts';

const watch = (person: string, subject: Subject, createdAt = 1) => ({ person, subject, createdAt });

describeStores((stores) => {
  test('somebody watches a thing once, however often and at once they ask', async () => {
    const { watches } = await stores.open();
    const asked = [1, 2, 3].map((at) => watches.add(watch('U1ANN', 'cfp/kubecon europe/2026', at)));
    expect((await Promise.all(asked)).filter((isNew) => isNew)).toHaveLength(1);
    expect(await watches.of('U1ANN', 'cfp')).toHaveLength(1);
  });

  test('stopping is done once, touches nobody else, and can be undone', async () => {
    const { watches } = await stores.open();
    await watches.add(watch('U1ANN', 'cfp/a'));
    await watches.add(watch('U2BOB', 'cfp/a'));
    expect(await watches.remove('U1ANN', 'cfp/a')).toBe(true);
    expect(await watches.remove('U1ANN', 'cfp/a')).toBe(false);
    expect(await watches.on('cfp/a')).toEqual([watch('U2BOB', 'cfp/a')]);
    expect(await watches.add(watch('U1ANN', 'cfp/a', 5))).toBe(true);
    expect((await watches.on('cfp/a')).map(({ person }) => person)).toEqual(['U1ANN', 'U2BOB']);
  });

  test('each kind has its own, oldest first for a person and by subject for all', async () => {
    const { watches } = await stores.open();
    await watches.add(watch('U1ANN', 'cfp/b', 1));
    await watches.add(watch('U1ANN', 'cfp/a', 2));
    await watches.add(watch('U1ANN', 'call/cfp/a', 3));
    await watches.add(watch('U2BOB', 'cfp/Ünï %_?', 4));
    await watches.add(watch('U2BOB', 'series/a', 5));
    expect((await watches.of('U1ANN', 'cfp')).map(({ subject }) => subject)).toEqual(['cfp/b', 'cfp/a']);
    expect((await watches.all('cfp')).map(({ subject }) => subject)).toEqual([
      'cfp/a',
      'cfp/b',
      'cfp/Ünï %_?',
    ]);
    expect(await watches.all('call')).toEqual([watch('U1ANN', 'call/cfp/a', 3)]);
    expect(await watches.of('U2BOB', 'call')).toEqual([]);
  });

  test('what a transaction that fails began to watch is not watched', async () => {
    const store = await stores.open();
    const work = store.transaction(async ({ watches }) => {
      await watches.add(watch('U1ANN', 'cfp/a'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await store.watches.all('cfp')).toEqual([]);
  });
});
