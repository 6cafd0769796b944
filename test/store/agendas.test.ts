import { expect, test } from 'vitest';
import { NO_AGENDA } from '../../src/domain/agenda.ts';
import { describeStores } from '../support/store.ts';

describeStores((stores) => {
  const entry = {
    about: { type: 'day', series: 'APAC “&” EMEA', date: '2026-12-24' },
    agenda: { ...NO_AGENDA, topic: 'Security 🛡️', guests: ['Dana'] },
    said: { weekday: 4, minutes: 720, zone: 'GMT' },
  } as const;

  test('an agenda is kept once for each key, and the same again changes nothing', async () => {
    const { agendas } = await stores.open();
    expect(await agendas.put({ key: 'b', source: 'README.md', entry })).toBe('added');
    expect(await agendas.put({ key: 'b', source: 'README.md', entry })).toBe('same');
    expect(await agendas.put({ key: 'b', source: 'form', entry })).toBe('changed');
    expect(await agendas.put({ key: 'a', source: 'form', entry })).toBe('added');
    expect(await agendas.all()).toEqual([
      { key: 'a', source: 'form', entry },
      { key: 'b', source: 'form', entry },
    ]);
  });

  test('the mark changes with everything that is written, and with nothing else', async () => {
    const { agendas } = await stores.open();
    const marks = [await agendas.mark()];
    for (const source of ['a', 'a', 'b']) {
      await agendas.put({ key: 'k', source, entry });
      marks.push(await agendas.mark());
    }
    await agendas.remove('k');
    marks.push(await agendas.mark());
    expect(marks[0]).toBeNull();
    expect(marks[1]).toBe(marks[2]);
    expect(new Set(marks).size).toBe(4);
  });

  test('what is taken out is gone', async () => {
    const { agendas } = await stores.open();
    await agendas.put({ key: 'a', source: 'form', entry });
    await agendas.remove('a');
    await agendas.remove('never there');
    expect(await agendas.all()).toEqual([]);
  });
});
