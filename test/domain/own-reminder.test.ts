import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaBook } from '../../src/domain/agenda-book.ts';
import { occurrenceKey } from '../../src/domain/occurrence.ts';
import {
  callSubject,
  isWithin,
  ownDue,
  planOwnReminders,
  seriesSubject,
} from '../../src/domain/own-reminder.ts';
import { type Settings, USUAL } from '../../src/domain/person.ts';
import { supersede } from '../../src/domain/reconcile.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import type { Subject } from '../../src/domain/watch.ts';
import { COMMUNITY, occurrence, START } from './samples.ts';

const timed = (start: number) => ({ allDay: false as const, start, end: start + HOUR, zone: 'UTC' });
const call = (uid: string, start: number, over = {}) =>
  occurrence({ uid, recurrenceId: null, summary: uid, time: timed(start), ...over });
const watch = (person: string, subject: Subject, createdAt = 0) => ({ person, subject, createdAt });

function plan(
  occurrences: ReturnType<typeof call>[],
  watches: ReturnType<typeof watch>[],
  settings: Record<string, Partial<Settings>> = {},
) {
  const chosen = new Map(Object.entries(settings).map(([id, some]) => [id, { ...USUAL, ...some }]));
  const now = START - 30 * DAY;
  return planOwnReminders({
    watches,
    settings: chosen,
    occurrences,
    community: COMMUNITY,
    agendas: agendaBook([], 'UTC'),
    now,
  });
}

test.each([
  ['10m', START - DAY, -10 * MINUTE],
  ['1h', START - DAY, -HOUR],
  ['1h', START - 30 * MINUTE, -10 * MINUTE],
  ['1h', START - HOUR, -HOUR],
  ['1h', START - 5 * MINUTE, null],
  ['10m', START + MINUTE, null],
] as const)('a lead of %s, asked for at %i, is due %s from the start', (lead, askedAt, expected) => {
  const due = ownDue(timed(START), lead, 'UTC', askedAt);
  expect(due === null ? null : due - START).toBe(expected);
});

test('an all-day event is reminded of on its morning, in the zone of who asked', () => {
  const days = { allDay: true as const, startDate: '2026-11-26', endDate: '2026-11-27' };
  expect(ownDue(days, '10m', 'Asia/Tokyo', 0)).toBe(Date.parse('2026-11-26T00:00:00Z'));
});

test('one call, or every call of its series, by whoever asked, each once', () => {
  const first = occurrence();
  const second = occurrence({ recurrenceId: '2026-12-03T16:00:00Z', time: timed(START + 7 * DAY) });
  const key = occurrenceKey(first);
  const planned = plan(
    [first, second, call('other', START)],
    [watch('U1', callSubject(key)), watch('U2', seriesSubject(key)), watch('U2', callSubject(key))],
    { U2: { lead: '1h', zone: 'Asia/Tokyo' } },
  );
  expect(
    planned.map(({ wanted }) => [wanted.channel, wanted.dueAt - START, wanted.facts.own?.subject]),
  ).toEqual([
    ['U1', -10 * MINUTE, callSubject(key)],
    ['U2', -HOUR, seriesSubject(key)],
    ['U2', 7 * DAY - HOUR, seriesSubject(key)],
  ]);
  expect(new Set(planned.map(({ wanted }) => wanted.key)).size).toBe(3);
  expect(planned.map(({ wanted }) => wanted.facts.zone)).toEqual([null, 'Asia/Tokyo', 'Asia/Tokyo']);
});

test('nobody who turned them off, or watches nothing, is reminded', () => {
  const one = call('a', START);
  const subject = callSubject(occurrenceKey(one));
  expect(plan([one], [watch('U1', subject)], { U1: { muted: ['call'] } })).toEqual([]);
  expect(plan([one], [])).toEqual([]);
  expect(plan([one], [watch('U1', 'call/nothing/of/that')])).toEqual([]);
});

test('a moved call keeps its key; a cancelled one withdraws it', () => {
  const before = call('a', START);
  const moved = call('a', START + HOUR);
  const off = call('a', START, { status: 'CANCELLED' });
  const asked = [watch('U1', callSubject(occurrenceKey(before)))];
  const [one, two, three] = [before, moved, off].map((each) => plan([each], asked)[0]);
  expect(two?.wanted.key).toBe(one?.wanted.key);
  expect((two?.wanted.dueAt ?? 0) - (one?.wanted.dueAt ?? 0)).toBe(HOUR);
  expect(three?.withdrawn).toBe('call cancelled');
});

test('calls that begin within minutes are one message that names them all', () => {
  const calls = [call('a', START), call('b', START + 4 * MINUTE), call('c', START + 20 * MINUTE)];
  const planned = plan(
    calls,
    calls.map((one) => watch('U1', callSubject(occurrenceKey(one)))),
  );
  const { keep, superseded } = supersede(planned.map(({ wanted }) => wanted));
  expect(superseded).toHaveLength(1);
  expect(keep.map(({ dueAt }) => dueAt - START)).toEqual([-10 * MINUTE, 10 * MINUTE]);
  const [joint] = planned.filter(({ wanted }) => wanted.key === keep[0]?.key);
  const facts = joint?.wanted.facts;
  expect([facts?.call.title, ...(facts?.own?.also ?? []).map(({ title }) => title)].sort()).toEqual([
    'a',
    'b',
  ]);
});

test('the series of a call is told from one whose name begins alike', () => {
  const key = occurrenceKey(occurrence({ uid: 'weekly' }));
  const longer = seriesSubject(occurrenceKey(occurrence({ uid: 'weekly/2' })));
  expect(isWithin(callSubject(key), seriesSubject(key))).toBe(true);
  expect(isWithin(callSubject(key), longer)).toBe(false);
  expect(isWithin(longer, seriesSubject(key))).toBe(false);
});

test('whatever is watched, each person has at most one message for a call, never later than its start or before they asked', () => {
  const starts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
  const wishes = fc.array(
    fc.record({
      person: fc.constantFrom('U1', 'U2'),
      at: fc.nat(7),
      series: fc.boolean(),
      asked: fc.integer({ min: -120, max: 300 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(starts, wishes, fc.constantFrom('1h' as const, '10m' as const), (minutes, asked, lead) => {
      const calls = minutes.map((minute, index) => call(`u${index}`, START + minute * MINUTE));
      const watches = asked.flatMap(({ person, at, series, asked: when }) => {
        const one = calls[at];
        if (one === undefined) return [];
        const subject = (series ? seriesSubject : callSubject)(occurrenceKey(one));
        return [watch(person, subject, START + when * MINUTE)];
      });
      const planned = plan(calls, watches, { U1: { lead } });
      expect(new Set(planned.map(({ wanted }) => wanted.key)).size).toBe(planned.length);
      for (const { wanted } of planned) {
        const { time } = wanted.facts.call;
        const start = time.allDay ? 0 : time.start;
        expect(wanted.dueAt).toBeLessThan(start);
        expect(start - wanted.dueAt).toBeLessThanOrEqual(HOUR + 5 * MINUTE);
        expect(watches.some(({ person }) => person === wanted.channel)).toBe(true);
      }
      const { keep } = supersede(planned.map(({ wanted }) => wanted));
      const named = keep.flatMap(({ channel, facts }) =>
        [facts.call, ...(facts.own?.also ?? [])].map(({ key }) => `${channel} ${key}`),
      );
      expect(named.toSorted()).toEqual(
        planned.map(({ wanted }) => `${wanted.channel} ${wanted.facts.call.key}`).toSorted(),
      );
    }),
  );
});
