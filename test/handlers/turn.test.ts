import { setImmediate as round } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { myTurn } from '../../handlers/turn.ts';

/** Lets so many rounds of the event loop go by, in each of which `arrive` may bring new requests. */
async function rounds(count: number, arrive: () => void = () => {}): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    arrive();
    await round();
  }
}

test('those who wait go one after the other in the order in which they came', async () => {
  const gone: number[] = [];
  const turns = [1, 2, 3].map(async (number) => {
    await myTurn();
    gone.push(number);
  });
  expect(gone).toEqual([]);
  await Promise.all(turns);
  expect(gone).toEqual([1, 2, 3]);
});

test('nobody goes in a round that brings new requests, but somebody does all the same after some rounds', async () => {
  const gone: number[] = [];
  let came = 0;
  const arrive = () => {
    came += 1;
    const number = came;
    void myTurn().then(() => gone.push(number));
  };
  await rounds(5, arrive);
  expect(gone).toEqual([]);
  await rounds(20, arrive);
  expect(gone.length).toBeGreaterThanOrEqual(2);
  expect(gone.length).toBeLessThan(came / 5);
  await rounds(came + 5);
  expect(gone).toEqual(Array.from({ length: came }, (_, index) => index + 1));
});

test('somebody whose work never ends holds up nobody', async () => {
  void myTurn().then(() => new Promise(() => {}));
  await expect(myTurn()).resolves.toBeUndefined();
});
