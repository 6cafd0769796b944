import type { ModalView } from '@slack/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conference } from '../../src/domain/cfp.ts';
import { callForPapers } from '../../src/domain/cfp-call.ts';
import { listedCalls } from '../../src/domain/cfp-group.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { callText, dueWords, leftWords, whereWords } from '../../src/messages/cfp.ts';
import { cfpFields } from '../../src/messages/cfp-item.ts';
import {
  cfpHelpReply,
  cfpListMessage,
  cfpOffReply,
  noCallsReply,
  nothingFoundMessage,
  unknownFilterReply,
} from '../../src/messages/cfp-list.ts';
import {
  cfpOffersMessage,
  offerFilterView,
  offersChangedView,
  offersDecidedView,
  offersView,
} from '../../src/messages/cfp-offers.ts';
import {
  cfpChangeMessage,
  cfpMessage,
  cfpWatchChangeMessage,
  cfpWatchMessage,
} from '../../src/messages/cfp-post.ts';
import {
  callOverReply,
  stoppedReply,
  watchedMessage,
  watchingMessage,
  watchingMutedReply,
} from '../../src/messages/cfp-watch.ts';
import type { Message } from '../../src/messages/message.ts';
import { rangeWords } from '../../src/messages/when.ts';
import { conference, due } from '../domain/conferences.ts';
import { COMMUNITY } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

const NOW = Date.parse('2026-07-01T12:00:00Z');
const LOCAL = { now: NOW, zone: 'Europe/Madrid' };

const strange: fc.Arbitrary<Conference> = fc
  .record({
    name: hostile,
    path: fc.nat({ max: 500 }).map((length) => `${'a&'.repeat(length / 2)}`),
    location: hostile,
    topics: fc.array(hostile, { maxLength: 3 }),
    due: fc.constantFrom(
      null,
      { date: '2026-07-12', time: null, zone: null },
      { date: '2026-07-12', time: '23:59', zone: 'America/Argentina/ComodRivadavia' },
    ),
    by: hostile,
    status: fc.constantFrom('open' as const, 'not_open' as const, 'closed' as const),
  })
  .map(({ path, by, ...over }) =>
    conference({ ...over, url: `https://example.org/${path}`, source: { type: 'member', by } }),
  );

/** Everything that is posted or answered about these calls. */
function messagesOf(all: readonly Conference[], query: string, page: number, language: Language): Message[] {
  const listed = listedCalls(all, LOCAL, true);
  const reader = { zone: LOCAL.zone, language };
  const listing = { listed, page: { page, all: true, query }, now: NOW, reader, command: '/cfp' };
  const calls = all.map((one) => callForPapers(one, NOW));
  const context = { community: COMMUNITY, now: NOW, language };
  const opened = { type: 'opened', day: '2026-07-01' } as const;
  const digest = { type: 'digest', day: '2026-07-01', zone: 'Asia/Tokyo', total: 70 } as const;
  const watched = calls.map((call) => ({ key: call.key, call, left: 3 }));
  const alone = calls
    .slice(0, 1)
    .flatMap((call) => [
      cfpMessage({ kind: 'cfp', announcement: opened, calls: [call], command: '/cfp' }, context),
      ...CHANGES.flatMap((change) => [
        cfpChangeMessage({ kind: 'cfp-change', change, call, was: call.due }, context),
        cfpWatchChangeMessage(
          { kind: 'cfp-watch-change', change, call, was: null, command: '/cfp' },
          context,
        ),
      ]),
      cfpWatchMessage({ kind: 'cfp-watch', call, left: 7, zone: 'UTC', command: '/cfp' }, context),
      watchingMessage(call, [7, 1], true, language),
      watchingMessage(call, [1], false, language),
    ]);
  const nearest = { without: [query, 'x'], found: all };
  return [
    ...alone,
    cfpListMessage(listing, false),
    cfpListMessage(listing, true),
    nothingFoundMessage(listing, nearest, listed),
    nothingFoundMessage(listing, null, []),
    cfpMessage({ kind: 'cfp', announcement: opened, calls, command: '/cfp' }, context),
    cfpMessage({ kind: 'cfp', announcement: digest, calls, command: '/cfp' }, context),
    watchedMessage(watched, reader, '/cfp'),
    watchedMessage([], reader, '/cfp'),
    cfpOffersMessage({ kind: 'cfp-offers', added: 3, changed: 1, sources: [query] }, context),
    ...[
      cfpHelpReply('/cfp', language),
      noCallsReply('/cfp', language),
      cfpOffReply(language),
      unknownFilterReply(`${query}:`, '/cfp', language),
      stoppedReply(query, language),
      callOverReply(language),
      watchingMutedReply(language),
    ].map((text) => ({ text, blocks: [] })),
  ];
}

const CHANGES = ['extended', 'earlier', 'withdrawn', 'closed', 'reopened'] as const;

test.each(LANGUAGES)(
  "whatever a list holds, every message in %s stays within Slack's limits and says nothing that Slack would act on",
  (language) => {
    fc.assert(
      fc.property(
        fc.array(strange, { minLength: 1, maxLength: 60 }),
        hostile,
        fc.nat(9),
        (all, query, page) => {
          for (const message of messagesOf(all, query, page, language)) expectSound(message);
        },
      ),
      { numRuns: tries(20) },
    );
  },
);

/** The fields of forms, with all that they say. */
function expectUncut(view: Pick<ModalView, 'blocks'> & Partial<ModalView>): void {
  const said = JSON.stringify([view.title, view.submit, view.close, view.blocks]);
  const words = [...said.matchAll(/"type":"plain_text","text":"((?:[^"\\\\]|\\\\.)*)"/g)];
  expect(words.length).toBeGreaterThan(1);
  for (const [, text] of words) expect(text).not.toContain('…');
}

test.each(LANGUAGES)('no label, hint or title of a form is too long in %s', (language) => {
  const offer = { key: 'a/2026', offer: conference(), known: conference(due('2026-07-01')), at: 1 };
  const page = { filter: { topic: null, region: 'all' }, stamp: 'x' };
  expectUncut({ blocks: cfpFields({}, language) });
  expectUncut(offerFilterView([offer], language));
  expectUncut(offersView([offer], new Set(), page, language));
  expectUncut(offersDecidedView('take', 2, language));
  expectUncut(offersChangedView(language));
});

/** The words of a message without its tokens and buttons. */
function wordsOf({ blocks }: Message): string[] {
  return blocks.flatMap((block) =>
    block.type === 'section' && block.text !== undefined ? block.text.text.split('\n') : [],
  );
}

test('a post says in its text what its blocks say: link, place and what the star means', () => {
  const calls = [conference(), conference({ name: 'Other', online: true, location: null })].map((one) =>
    callForPapers(one, NOW),
  );
  const context = { community: COMMUNITY, now: NOW, language: 'en' } as const;
  const opened = { type: 'opened', day: '2026-07-01' } as const;
  const many = cfpMessage({ kind: 'cfp', announcement: opened, calls, command: '/cfp' }, context);
  expect(many.text).toBe(
    [
      '*2 calls for papers are open*',
      '<https://conf.example.org/|Example Conference>: due Sunday, 12 July 2026*, 11 days left',
      'Bilbao, Spain · 22–23 October 2026',
      '<https://conf.example.org/|Other>: due Sunday, 12 July 2026*, 11 days left',
      'Spain, online · 22–23 October 2026',
      '/cfp lists and filters them; /cfp add suggests one.',
      '* The page may say at which hour and in which time zone.',
    ].join('\n'),
  );
  expect(wordsOf(many)).toEqual(many.text.replaceAll('Sunday, 12 July 2026', 'Sun 12 Jul 2026').split('\n'));
  const one = cfpMessage(
    { kind: 'cfp', announcement: opened, calls: calls.slice(0, 1), command: '/cfp' },
    context,
  );
  expect(one.text).toBe(
    [
      '*A call for papers is open*',
      'Example Conference',
      'Proposals: due Sunday, 12 July 2026 (time zone not stated: check the page), 11 days left',
      'Bilbao, Spain · 22–23 October 2026',
      'Link: <https://conf.example.org/|conf.example.org>',
    ].join('\n'),
  );
  expect(wordsOf(one)).toEqual(one.text.split('\n').filter((line) => line !== 'Example Conference'));
});

test('a digest names no more than its text holds, and says how many it leaves out', () => {
  const calls = Array.from({ length: 40 }, (_, index) =>
    callForPapers(conference({ name: `${'Long name '.repeat(9)}${index}` }), NOW),
  );
  const digest = { type: 'digest', day: '2026-07-01', zone: 'UTC', total: 60 } as const;
  const { text, blocks } = cfpMessage(
    { kind: 'cfp', announcement: digest, calls, command: '/cfp' },
    { community: COMMUNITY, now: NOW, language: 'en' },
  );
  const named = [...text.matchAll(/\|Long name/g)].length;
  expect(named).toBeGreaterThan(10);
  expect(text).toContain(`And ${60 - named} more: /cfp lists all`);
  expect([...JSON.stringify(blocks).matchAll(/\|Long name/g)]).toHaveLength(named);
});

const TOKYO = { zone: 'Asia/Tokyo', language: 'ja' } as const;
const LIMA = { zone: 'America/Lima', language: 'es' } as const;

test.each([
  [
    TOKYO,
    '<https://conf.example.org/|Example Conference>：締切 2026年7月13日月曜日 15:59 Tokyo (UTC+9)、あと 12 日',
    'Bilbao, スペイン, オンライン · 2026年10月22日から2026年10月23日まで',
  ],
  [
    LIMA,
    '<https://conf.example.org/|Example Conference>: hasta el lunes, 13 de julio de 2026, 01:59 Lima (UTC-5), quedan 12 días',
    'Bilbao, España, en línea · 22–23 de octubre de 2026',
  ],
])('a call is written on the clock and in the language of who reads it: %o', (reader, first, second) => {
  const call = callForPapers(
    conference({ ...due('2026-07-12', '23:59', 'America/Los_Angeles'), online: true }),
    NOW,
  );
  expect(callText(call, 12, reader)).toBe(`${first}\n${second}`);
});

test.each([
  ['Berlin, Germany', 'ja', 'Berlin, Germany'],
  ['Berlin, Deutschland', 'de', 'Berlin, Deutschland'],
  ['Berlin', 'ja', 'Berlin, ドイツ'],
  [null, 'es', 'Alemania'],
] as const)('the country of %j is named once in %s: %s', (location, language, words) => {
  const where = { location, country: 'DE', online: false, start: null, end: null, month: null };
  expect(whereWords(where, language)).toBe(words);
});

test.each([
  ['2026-10-28', '2026-10-29', 'en', '28–29 October 2026'],
  ['2026-09-30', '2026-10-01', 'en', '30 September – 1 October 2026'],
  ['2026-12-30', '2027-01-01', 'en', '30 December 2026 – 1 January 2027'],
  ['2026-10-28', '2026-10-29', 'pt', '28–29 de outubro de 2026'],
  ['2026-10-28', '2026-10-29', 'de', '28.–29. Oktober 2026'],
  ['2026-10-28', null, 'fr', '28 octobre 2026'],
  ['2026-10-28', '2026-10-29', 'ja', '2026年10月28日から2026年10月29日まで'],
  ['2026-10-28', '2026-10-29', 'zh', '2026年10月28日至2026年10月29日'],
  [null, null, 'ja', '2026年10月'],
] as const)('the days from %s to %s are written in %s: %s', (start, end, language, words) => {
  expect(rangeWords({ start, end, month: '2026-10' }, language)).toBe(words);
});

test.each([
  [{ date: '2026-07-12', time: null, zone: null }, 0, 'closes today'],
  [{ date: '2026-07-12', time: null, zone: null }, -1, 'may be closed already'],
  [{ date: '2026-07-12', time: '23:59', zone: 'UTC' }, 0, 'last day'],
  [{ date: '2026-07-12', time: null, zone: null }, 1, '1 day left'],
  [{ date: '2026-07-12', time: null, zone: null }, 12, '12 days left'],
  [null, null, null],
])('%j with %s days left: %s', (due, left, words) => {
  expect(leftWords({ due }, left, 'en')).toBe(words);
});

test('nobody is promised an hour that the page does not name', () => {
  expect(dueWords({ due: { date: '2026-07-12', time: null, zone: null } }, 'en')).toBe(
    'due Sunday, 12 July 2026 (time zone not stated: check the page)',
  );
  expect(dueWords({ due: { date: '2026-07-12', time: '17:00', zone: null } }, 'en')).not.toContain('17');
  expect(
    dueWords({ due: { date: '2026-07-12', time: '23:59', zone: 'America/Los_Angeles' } }, 'en'),
  ).toContain('Sunday, 12 July 2026 at 23:59 Los Angeles (UTC-7)');
});
