import { expect, test } from 'vitest';
import { type Agenda, type AgendaEntry, NO_AGENDA } from '../../src/domain/agenda.ts';
import { agendaBook, isOfSeries, withAgenda } from '../../src/domain/agenda-book.ts';
import { HOUR } from '../../src/domain/time.ts';
import { at, call, START } from './samples.ts';

const on = (series: string, date: string, agenda: Partial<Agenda>): AgendaEntry => ({
  about: { type: 'day', series, date },
  agenda: { ...NO_AGENDA, ...agenda },
  said: null,
});
const topicOf = (entries: readonly AgendaEntry[], over: Parameters<typeof call>[0] = {}) =>
  agendaBook(entries, 'Europe/Madrid').of(call(over))?.topic ?? null;

test.each([
  ['TODO Touchpoint AMER & EMEA', 'EMEA & AMER', true],
  ['TODO Touchpoint AMER & EMEA', 'emea and amer', true],
  ['TODO Touchpoint AMER & EMEA', 'APAC & EMEA', false],
  ['Touchpoint (ÁMER/EMEA)', 'amer', true],
  ['Touchpointless', 'Touchpoint', false],
  ['TODO Touchpoint', 'and', false],
])('%j is a call of the series %j: %j', (title, series, expected) => {
  expect(isOfSeries(title, series)).toBe(expected);
});

test('an agenda is found by series and by the day on the call’s own clock', () => {
  const entries = [
    on('AMER & EMEA', '2026-11-26', { topic: 'Ours' }),
    on('APAC', '2026-11-26', { topic: 'Theirs' }),
  ];
  expect(topicOf(entries)).toBe('Ours');
  const late = { allDay: false, start: at('2026-11-26T23:30Z'), end: at('2026-11-27T00:30Z') } as const;
  expect(topicOf(entries, { key: 'f/u/', time: { ...late, zone: 'Europe/Madrid' } })).toBeNull();
  expect(topicOf(entries, { key: 'f/u/', time: { ...late, zone: 'America/New_York' } })).toBe('Ours');
});

test('a call written in UTC has its day on the community’s clock', () => {
  const time = {
    allDay: false,
    start: at('2026-11-25T23:30Z'),
    end: at('2026-11-26T00:30Z'),
    zone: 'UTC',
  } as const;
  expect(topicOf([on('AMER', '2026-11-26', { topic: 'Ours' })], { key: 'f/u/', time })).toBe('Ours');
});

test('a call that was moved keeps the agenda of its first day, unless the new one has its own', () => {
  const start = START + 4 * 24 * HOUR;
  const time = { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' } as const;
  const first = on('AMER', '2026-11-26', { topic: 'First' });
  expect(topicOf([first], { time })).toBe('First');
  expect(topicOf([first, on('AMER', '2026-11-30', { topic: 'New' })], { time })).toBe('New');
});

test('of several agendas each field is from the first that has it, and the chosen call counts first', () => {
  const { key } = call();
  const chosen: AgendaEntry = {
    about: { type: 'call', key, title: 'x', date: '2026-11-26' },
    agenda: { ...NO_AGENDA, guests: ['Dana'] },
    said: null,
  };
  const day = on('AMER', '2026-11-26', { topic: 'Topic', guests: ['Nobody'] });
  expect(agendaBook([day, chosen], 'UTC').of(call())).toMatchObject({ topic: 'Topic', guests: ['Dana'] });
});

test('time, title and link to join stay those of the calendar', () => {
  const planned = withAgenda(call(), {
    ...NO_AGENDA,
    topic: 'New',
    page: 'https://a.example.org/',
    guests: ['G'],
  });
  const { time, title, links } = call();
  expect(planned).toMatchObject({ time, title, topic: 'New', planned: { guests: ['G'] } });
  expect(planned.links).toEqual({ ...links, agenda: 'https://a.example.org/' });
  expect(withAgenda(call(), null)).toEqual(call());
});
