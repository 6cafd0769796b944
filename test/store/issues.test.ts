import { expect, test } from 'vitest';
import { describeStores } from '../support/store.ts';

describeStores((stores) => {
  const march = { date: '2026-03-31', source: '2026-03-31.md', text: '# 44 “—” 📚' };
  const undated = { date: null, source: 'inbox.md', text: '' };

  test('an issue is kept once for each date, and the same again changes nothing', async () => {
    const { issues } = await stores.open();
    expect(await issues.put(march)).toBe('added');
    expect(await issues.put(march)).toBe('same');
    expect(await issues.put({ ...march, text: '# 44' })).toBe('changed');
    expect(await issues.all()).toEqual([{ ...march, text: '# 44' }]);
  });

  test('issues come by date, those without one after them by source', async () => {
    const { issues } = await stores.open();
    for (const one of [undated, march, { ...march, date: '2025-12-30' }]) await issues.put(one);
    expect((await issues.all()).map(({ date, source }) => date ?? source)).toEqual([
      '2025-12-30',
      '2026-03-31',
      'inbox.md',
    ]);
  });
});
