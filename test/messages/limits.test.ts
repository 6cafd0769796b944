import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAgenda } from '../../src/domain/agenda-book.ts';
import type { AgendaDoubt } from '../../src/domain/agenda-doubt.ts';
import { optionalText } from '../../src/domain/answers.ts';
import { callOf } from '../../src/domain/call.ts';
import type { DeliveryFacts } from '../../src/domain/delivery-facts.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { SurveyResult } from '../../src/domain/survey-result.ts';
import { HOUR } from '../../src/domain/time.ts';
import { render } from '../../src/messages/render.ts';
import { COMMUNITY, occurrence, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

const ZONES = Intl.supportedValuesOf('timeZone');

const link = fc
  .tuple(
    fc.constantFrom(
      'https://zoom.us/j/1?x=',
      'https://hackmd.io/',
      'https://sched.co/',
      'https://evil.example/',
    ),
    fc
      .constantFrom('', '&&&&', '漢', 'a|b', '<', '%7C')
      .chain((text) => fc.nat({ max: 160 }).map((n) => text.repeat(n))),
  )
  .map(([start, rest]) => start + rest);

const raw: fc.Arbitrary<KnownOccurrence> = fc
  .record({
    uid: hostile.map((text) => text.toWellFormed()),
    summary: hostile,
    description: fc
      .tuple(hostile, hostile, link, link)
      .map(([topic, rest, one, other]) => `Topic: ${topic}\n${rest}\n${one} ${other}`),
    location: fc.tuple(hostile, link).map((parts) => parts.join(' ')),
    status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'CANCELLED' as const),
    removed: fc.boolean(),
    time: fc.constantFrom(
      { allDay: false as const, start: START, end: START + HOUR, zone: 'Europe/Madrid' },
      { allDay: true as const, startDate: '2026-11-26', endDate: '2026-11-29' },
    ),
  })
  .map(occurrence);

test("whatever a calendar holds, messages stay within Slack's limits and say nothing that Slack would act on", () => {
  const zones = fc.subarray(ZONES, { maxLength: 60 });
  const languages = fc.constantFrom(...LANGUAGES);
  fc.assert(
    fc.property(raw, raw, zones, hostile, languages, (one, other, audienceZones, error, language) => {
      const community = { ...COMMUNITY, audienceZones };
      const [before, after] = [callOf(one, COMMUNITY.linkHosts), callOf(other, COMMUNITY.linkHosts)];
      const all: DeliveryFacts[] = [
        {
          kind: 'reminder',
          rule: 'x',
          lead: '1h',
          call: after,
          zone: null,
          listed: !other.removed,
          was: before.time,
        },
        { kind: 'change', changes: ['restored', 'moved', 'renamed', 'links'], before, after },
        { kind: 'change', changes: ['cancelled'], before, after },
        {
          kind: 'notice',
          notice: {
            type: 'delivery-held',
            key: after.key,
            title: after.title,
            channel: error,
            reason: error,
          },
        },
        {
          kind: 'notice',
          notice: { type: 'feed-failing', feed: error, since: START, error, lastGood: null },
        },
        {
          kind: 'notice',
          notice: {
            ...{ type: 'feed-suspect', feed: error, why: 'gone', gone: 9, added: 9 },
            ...{ since: START, answer: 'open' },
          },
        },
      ];
      const agenda = {
        ...{
          topic: error,
          guests: Array(8).fill(error),
          points: Array(10).fill(error),
          tags: Array(6).fill(error),
        },
        ...{ page: 'https://a.example/?&&', rsvp: null, recording: null, notes: null },
      };
      const planned = withAgenda(after, agenda);
      const links = { recording: `https://youtu.be/${'&'.repeat(590)}`, notes: 'https://a.example/|<' };
      const doubts: AgendaDoubt[] = [
        { type: 'weekday', said: 1, is: 7 },
        { type: 'hour', said: 0, is: 1439, zone: 'America/Argentina/ComodRivadavia' },
        { type: 'region', calls: Array(20).fill(error) },
        { type: 'no-call' },
      ];
      const doubtful = { series: error, date: '2026-11-26', topic: error, doubts };
      const own = { subject: `series/${after.key}`, also: Array(12).fill(before) } as const;
      const article = {
        kind: 'news',
        summary: error.slice(0, 140),
        link: after.links.join ?? 'https://a.example/',
        tag: 'x',
      } as const;
      all.push(
        { kind: 'reminder', rule: '', lead: '', call: planned, zone: null, listed: true, own },
        {
          ...{ kind: 'digest', zone: 'America/Argentina/ComodRivadavia', week: '2026-11-30', callsLeft: 99 },
          calls: Array(12).fill(planned),
          closing: Array(6).fill({ name: error, url: links.recording, daysLeft: 1, watched: false }),
          fresh: [{ kind: 'news', items: Array(6).fill(article), left: 99 }],
        },
        {
          ...{ kind: 'welcome', start: [error, error, error], call: after, zone: 'Asia/Tokyo' },
          ...{ groups: Array(20).fill({ name: error, channel: error }), command: '/ospo-wg' },
        },
        { kind: 'reminder', rule: 'x', lead: '1h', call: planned, zone: null, listed: true },
        { kind: 'agenda', call: planned, topics: Array(20).fill(error) },
        { kind: 'recording', call: planned, ...links },
        { kind: 'recording-ask', call: planned, ...links },
        { kind: 'notice', notice: { type: 'agenda-doubt', agenda: doubtful } },
        { kind: 'notice', notice: { type: 'content-wrong', file: 'x.yml', problems: Array(20).fill(error) } },
      );
      const again = {
        name: 'a',
        label: error,
        type: 'choice',
        shown: [{ label: error, atLeast: 6 }],
      } as const;
      const texts = Array.from({ length: 40 }, () => optionalText({ text: error.slice(0, 1000) }, 'text'));
      const said = { name: 't', label: error, type: 'text', suggests: true, texts } as const;
      const words = [error, error, error, error, error];
      const ranges = [{ from: 4, to: 5, atLeast: 10 }];
      const useful = { name: 'u', label: error, type: 'rating', words, ranges, mean: 4.2 } as const;
      const result: SurveyResult = {
        answers: 40,
        parts: [useful, again, again, again, said, said, said, said],
      };
      const about = { survey: 's', call: after, channel: error };
      const trend = [{ title: error, at: START, answers: 9, mean: 3 }];
      const suggestions = texts.slice(0, 12).map((text, index) => ({ id: `s${index}`, text }));
      all.push(
        { kind: 'survey', role: 'invitation', survey: 's', call: after, closesAt: START, face: 'open' },
        { kind: 'survey-result', ...about, quorum: 5, result, trend, command: '/touchpoint' },
        { kind: 'survey-said', call: after, result },
        { kind: 'suggestions', suggestions },
      );
      for (const facts of all) expectSound(render(facts, { community, now: START - HOUR, language }));
    }),
    { numRuns: tries(100) },
  );
});

test('whatever is offered for a newsletter, the messages about it are sound', () => {
  const texts = fc.array(hostile, { maxLength: 30 });
  fc.assert(
    fc.property(texts, hostile, fc.boolean(), (lines, error, preview) => {
      const [jobs, news, events] = [[], [], []];
      const leftOut = lines.map(
        (title) => ({ kind: 'job', title, from: null, line: 0, reason: error }) as const,
      );
      const doubts = lines.map((reason, line) => ({ line, reason }));
      const parts = { markdown: error, jobs, news, events, leftOut, doubts, missing: lines };
      const pull = { type: 'missing', reason: error } as const;
      const about = { date: '2026-11-24', by: error, preview, pull, ordinal: 1, madeAt: START, number: null };
      const all: DeliveryFacts[] = [
        { kind: 'newsletter', newsletter: { type: 'handover', ...about, ...parts } },
        {
          kind: 'newsletter',
          newsletter: { type: 'ask', date: '2026-11-24', dueAt: START, commands: lines },
        },
        {
          kind: 'newsletter',
          newsletter: {
            type: 'pull-request',
            date: '2026-11-24',
            url: `https://x.example/${error.slice(0, 200)}`,
          },
        },
      ];
      for (const facts of all)
        expectSound(render(facts, { community: COMMUNITY, now: START, language: 'en' }));
    }),
    { numRuns: tries(100) },
  );
});

test('a call with everything at its longest still fits into one message', () => {
  const worst = occurrence({
    uid: 'u'.repeat(900),
    summary: '漢&"'.repeat(200),
    description: `Topic: ${'&"<'.repeat(300)}\nhttps://hackmd.io/${'&'.repeat(480)}\nhttps://sched.co/${'&'.repeat(480)}`,
    location: `${'&"'.repeat(200)} https://zoom.us/j/1?${'&'.repeat(470)}`,
  });
  const call = callOf(worst, COMMUNITY.linkHosts);
  expect(Object.values(call.links).every((url) => url !== null)).toBe(true);
  const facts: DeliveryFacts = { kind: 'reminder', rule: 'x', lead: '1h', call, zone: null, listed: true };
  const message = render(facts, {
    community: { ...COMMUNITY, audienceZones: ZONES },
    now: START - HOUR,
    language: 'en',
  });
  expectSound(message);
  expect(JSON.stringify(message.blocks).length).toBeGreaterThan(8_000);
});
