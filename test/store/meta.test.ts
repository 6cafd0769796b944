import { expect, test } from 'vitest';
import { describeStores } from '../support/store.ts';

describeStores((stores) => {
  test('a fact that is set once keeps its first value', async () => {
    const { meta } = await stores.open();
    expect(await meta.get('secret')).toBeNull();
    expect(await meta.setOnce('secret', 'first')).toBe('first');
    expect(await meta.setOnce('secret', 'second')).toBe('first');
    expect(await meta.get('secret')).toBe('first');
  });

  test('a fact that is set again has its last value', async () => {
    const { meta } = await stores.open();
    await meta.set('seen', '1');
    await meta.set('seen', '2');
    expect(await meta.get('seen')).toBe('2');
  });
});
