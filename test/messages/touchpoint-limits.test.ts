import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_AGENDA } from '../../src/domain/agenda.ts';
import { agendaBook } from '../../src/domain/agenda-book.ts';
import { readAgendaForm } from '../../src/domain/agenda-form.ts';
import { comingCalls, fitsIn } from '../../src/domain/coming.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { HOUR } from '../../src/domain/time.ts';
import { withMeetings } from '../../src/domain/working-group.ts';
import { agendaFormView, chooseCallView } from '../../src/messages/agenda-form.ts';
import { agendaReply, recordingsReply } from '../../src/messages/agendas.ts';
import { fieldErrors } from '../../src/messages/mistake.ts';
import { allReply, fitsReply, nextReply } from '../../src/messages/touchpoint.ts';
import { groupReply, groupsReply, noGroupReply } from '../../src/messages/working-group.ts';
import { refusalOf } from '../../src/sandbox/limits.ts';
import { COMMUNITY, occurrence, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

const READER = { zone: 'America/Argentina/Buenos_Aires', language: 'en' } as const;
const LONG_LINK = `https://hackmd.io/${'&'.repeat(450)}`;

const input = fc.record({
  text: hostile,
  count: fc.constantFrom(0, 1, 3, 20, 110),
  status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'CANCELLED' as const),
});

test("whatever calendars, agendas and groups hold, the answers stay within Slack's limits", () => {
  fc.assert(
    fc.property(input, ({ text, count, status }) => {
      const occurrences = Array.from({ length: count }, (_, index) =>
        occurrence({
          uid: `${index} ${text}`.toWellFormed(),
          summary: `touchpoint ${text}`,
          description: `Topic: ${text}\nAgenda: ${LONG_LINK}`,
          location: `https://zoom.us/j/1?${'&'.repeat(400)}`,
          status: index % 3 === 0 ? status : 'CONFIRMED',
          time: { allDay: false, start: START + index * HOUR, end: START + (index + 1) * HOUR, zone: 'UTC' },
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
      for (const mayPlan of [true, false]) expectSound(agendaReply(coming, READER, { ...asked, mayPlan }));
      const subscriptions = Array(3).fill({ name: text, url: `https://a.example/${'&'.repeat(190)}` });
      expectSound(nextReply(coming, READER, { ...asked, subscriptions }));
      expectSound(allReply(coming, READER, START));
      expectSound(fitsReply(fitsIn(coming, READER.zone), READER, START));
      expectSound(recordingsReply(recordings, READER));
      expectSound(groupsReply(groups, READER, asked));
      expectSound(groupReply({ group, coming }, READER, START));
      expectSound({ text: noGroupReply(text, Array(count).fill(text), '/ospo-wg'), blocks: [] });
      const calls = coming.slice(0, 100).map(({ call }) => call);
      const [first] = calls;
      if (first === undefined) return;
      for (const view of [chooseCallView(calls, READER), agendaFormView(first, agenda, READER)])
        expect(refusalOf('views.open', { trigger_id: '1', view: JSON.stringify(view) })).toBeNull();
    }),
    { numRuns: tries(8) },
  );
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
