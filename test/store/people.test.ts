import { expect, test } from 'vitest';
import { USUAL } from '../../src/domain/person.ts';
import { describeStores } from '../support/store.ts';

describeStores((stores) => {
  test('who has chosen nothing has the usual, and the last choice stands', async () => {
    const { people } = await stores.open();
    expect(await people.settingsOf('U1ANN')).toEqual(USUAL);
    const chosen = { ...USUAL, zone: 'Asia/Tokyo', language: 'ja', muted: ['cfp'] } as const;
    await people.choose('U1ANN', chosen);
    await people.choose('U1ANN', { ...chosen, quiet: { from: '22:00', to: '07:00' } });
    expect(await people.settingsOf('U1ANN')).toEqual({ ...chosen, quiet: { from: '22:00', to: '07:00' } });
    expect([...(await people.all()).keys()]).toEqual(['U1ANN']);
  });

  test('somebody is welcomed once, however often and at once they join', async () => {
    const { people } = await stores.open();
    const asked = [1, 2, 3].map((at) => people.welcome('U1ANN', at));
    expect((await Promise.all(asked)).filter((isFirst) => isFirst)).toHaveLength(1);
  });

  test('only Homes that were opened are to be shown anew, longest waiting first', async () => {
    const { homes } = await stores.open();
    await homes.open('U1ANN', 20);
    await homes.open('U2BOB', 10);
    await homes.change(['U3EVE'], 5);
    expect(await homes.stale(20, 9)).toEqual([
      { person: 'U2BOB', at: 10 },
      { person: 'U1ANN', at: 20 },
    ]);
    expect(await homes.stale(19, 9)).toHaveLength(1);
    expect(await homes.stale(20, 1)).toHaveLength(1);
    expect(await homes.nextStale()).toBe(10);
  });

  test('what changes while a Home is being shown still waits', async () => {
    const { homes } = await stores.open();
    await homes.open('U1ANN', 10);
    const [before] = await homes.stale(10, 1);
    await homes.change(['U1ANN'], 11);
    if (before !== undefined) await homes.shown(before);
    expect(await homes.stale(11, 1)).toEqual([{ person: 'U1ANN', at: 11 }]);
    await homes.shown({ person: 'U1ANN', at: 11 });
    expect(await homes.nextStale()).toBeNull();
    await homes.change([], 12);
    expect(await homes.nextStale()).toBeNull();
  });
});
