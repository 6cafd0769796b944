import { expect, test } from 'vitest';
import { type AgendaEntry, NO_AGENDA } from '../../src/domain/agenda.ts';
import { recordingsIn } from '../../src/domain/recordings.ts';

const past = (topic: string, recording: string): AgendaEntry => ({
  about: { type: 'past', date: null },
  agenda: { ...NO_AGENDA, topic, recording },
  said: null,
});
const link = (id: number) => `https://youtu.be/${id}`;

test('recordings come newest first, those without a day last and in their own order, each once', () => {
  const day = { type: 'day', series: 'EMEA', date: '2026-11-26' } as const;
  const call = { type: 'call', key: 'f/u/', title: 'Touchpoint EMEA & APAC', date: '2026-11-26' } as const;
  const entries: AgendaEntry[] = [
    { about: call, agenda: { ...NO_AGENDA, recording: link(3) }, said: null },
    past('First', link(1)),
    past('Second', link(2)),
    past('Second again', link(2)),
    { about: day, agenda: { ...NO_AGENDA, topic: 'Security' }, said: null },
    { about: { ...day, date: '2026-12-10' }, agenda: { ...NO_AGENDA, notes: link(4) }, said: null },
  ];
  const told = recordingsIn(entries).map(({ date, title, agenda }) => [date, title, agenda.topic]);
  expect(told).toEqual([
    ['2026-12-10', 'EMEA', null],
    ['2026-11-26', 'Touchpoint EMEA & APAC', 'Security'],
    [null, null, 'First'],
    [null, null, 'Second'],
  ]);
});
