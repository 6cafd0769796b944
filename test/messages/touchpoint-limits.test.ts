import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_AGENDA } from '../../src/domain/agenda.ts';
import { agendaBook } from '../../src/domain/agenda-book.ts';
import { readAgendaForm } from '../../src/domain/agenda-form.ts';
import { comingCalls, fitsIn } from '../../src/domain/coming.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { HOUR } from '../../src/domain/time.ts';
import { withMeetings } from '../../src/domain/working-group.ts';
import {
  agendaFormView,
  chooseCallView,
  notPlannerReply,
  plannedReply,
  unknownCallReply,
} from '../../src/messages/agenda-form.ts';
import { agendaReply, recordingsReply } from '../../src/messages/agendas.ts';
import { fieldErrors } from '../../src/messages/mistake.ts';
import { allReply, fitsReply, nextReply, touchpointHelp } from '../../src/messages/touchpoint.ts';
import {
  groupReply,
  groupsHelp,
  groupsReply,
  noGroupReply,
  whichGroupReply,
} from '../../src/messages/working-group.ts';
import { refusalOf } from '../../src/sandbox/limits.ts';
import { COMMUNITY, occurrence, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

const ZONE = 'America/Argentina/Buenos_Aires';
const LONG_LINK = `https://hackmd.io/${'&'.repeat(450)}`;

const input = fc.record({
  text: hostile,
  count: fc.constantFrom(0, 1, 3, 20, 110),
  status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'CANCELLED' as const),
});

test.each(LANGUAGES)(
  "whatever calendars, agendas and groups hold, the answers in %s stay within Slack's limits",
  (language) => {
    const reader = { zone: ZONE, language };
    fc.assert(
      fc.property(input, ({ text, count, status }) => {
        const occurrences = Array.from({ length: count }, (_, index) =>
          occurrence({
            uid: `${index} ${text}`.toWellFormed(),
            summary: `touchpoint ${text}`,
            description: `Topic: ${text}\nAgenda: ${LONG_LINK}`,
            location: `https://zoom.us/j/1?${'&'.repeat(400)}`,
            status: index % 3 === 0 ? status : 'CONFIRMED',
            time: {
              allDay: false,
              start: START + index * HOUR,
              end: START + (index + 1) * HOUR,
              zone: 'UTC',
            },
          }),
        );
        const agenda = {
          ...NO_AGENDA,
          ...{
            topic: text,
            guests: Array(8).fill(text),
            points: Array(10).fill(text),
            tags: Array(6).fill(text),
          },
          ...{ page: LONG_LINK, rsvp: LONG_LINK, recording: LONG_LINK, notes: LONG_LINK },
        };
        const entries = [
          { about: { type: 'day', series: 'touchpoint', date: '2026-11-26' }, agenda, said: null } as const,
        ];
        const coming = comingCalls(occurrences, COMMUNITY, agendaBook(entries, 'UTC'), START - HOUR);
        const recordings = Array.from({ length: count }, () => ({ date: '2026-11-26', title: text, agenda }));
        const group = {
          ...{ name: `x${text}`, state: 'active' as const, goals: Array(8).fill(text), lead: text },
          ...{ moderators: Array(12).fill(text), channel: '#wg', notes: LONG_LINK, mailingList: LONG_LINK },
          ...{ repository: LONG_LINK, match: { summary: 'touchpoint' } },
        };
        const groups = withMeetings(Array(count).fill(group), coming);
        const asked = { now: START, command: '/touchpoint' };
        for (const mayPlan of [true, false]) expectSound(agendaReply(coming, reader, { ...asked, mayPlan }));
        const subscriptions = Array(3).fill({ name: text, url: `https://a.example/${'&'.repeat(190)}` });
        expectSound(nextReply(coming, reader, { ...asked, subscriptions }));
        expectSound(allReply(coming, reader, START));
        expectSound(fitsReply(fitsIn(coming, ZONE), reader, START));
        expectSound(recordingsReply(recordings, reader));
        expectSound(groupsReply(groups, reader, asked));
        expectSound(groupReply({ group, coming }, reader, START));
        expectSound({
          text: noGroupReply(text, Array(count).fill({ name: text }), { command: '/ospo-wg', language }),
          blocks: [],
        });
        expectSound({ text: touchpointHelp(text, language), blocks: [] });
        expectSound({ text: groupsHelp(text, language), blocks: [] });
        expectSound({ text: whichGroupReply(Array(count + 2).fill({ name: text }), language), blocks: [] });
        const calls = coming.slice(0, 100).map(({ call }) => call);
        const [first] = calls;
        if (first === undefined) return;
        const views = [
          chooseCallView(calls, reader),
          agendaFormView(first, agenda, reader),
          plannedReply(first, true, language),
          unknownCallReply(language),
          notPlannerReply(language),
        ];
        for (const view of views)
          expect(refusalOf('views.open', { trigger_id: '1', view: JSON.stringify(view) })).toBeNull();
      }),
      { numRuns: tries(2) },
    );
  },
);

test.each(LANGUAGES)('no title, button or label of ours is cut in %s', (language) => {
  const reader = { zone: ZONE, language };
  const coming = comingCalls([occurrence()], COMMUNITY, agendaBook([], 'UTC'), START - HOUR);
  const calls = coming.map(({ call }) => call);
  const [first] = calls;
  if (first === undefined) throw new Error('no call');
  const subscriptions = [{ name: 'Calls', url: 'https://calendar.example.org/x.ics' }];
  const shown = [
    chooseCallView(calls, reader),
    agendaFormView(first, NO_AGENDA, reader),
    notPlannerReply(language),
    nextReply(coming, reader, { now: START, command: '/touchpoint', subscriptions }).blocks,
    agendaReply(coming, reader, { mayPlan: true, command: '/touchpoint' }).blocks,
  ];
  expect(JSON.stringify(shown)).not.toContain('…');
});

test('whatever is filled in, an agenda holds only what may be shown, or says what is wrong', () => {
  const answers = fc.record({
    ...{ topic: hostile, guests: hostile, points: hostile, tags: hostile },
    ...{ page: hostile, rsvp: hostile, recording: hostile, notes: hostile },
  });
  fc.assert(
    fc.property(answers, (given) => {
      const read = readAgendaForm(given);
      if (!read.ok) {
        for (const language of LANGUAGES)
          for (const error of Object.values(fieldErrors(read.mistakes, language)))
            expect(error).toMatch(/[.。]$/);
        return;
      }
      const { topic, guests, page } = read.agenda;
      expect((topic ?? '').length).toBeLessThanOrEqual(200);
      expect(guests.length).toBeLessThanOrEqual(8);
      expect(page ?? 'https://').toMatch(/^https:/);
    }),
  );
});
