import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTouchpoint } from '../../handlers/touchpoint.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import type { Language } from '../../src/domain/language.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { at, COMMUNITY, occurrence } from '../domain/samples.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { feedRecord } from '../support/feed-record.ts';

const FEED = { name: 'touchpoints', url: 'https://calendar.example.org/x.ics', refresh: HOUR, zone: 'UTC' };
const ZONES: Readonly<Record<string, string>> = {
  U1MADRID: 'Europe/Madrid',
  U2TOKYO: 'Asia/Tokyo',
  U4AUCKLAND: 'Pacific/Auckland',
  U5HONOLULU: 'Pacific/Honolulu',
  U6OSAKA: 'Asia/Tokyo',
  U7ANGELES: 'America/Los_Angeles',
};
const SPOKEN: Readonly<Record<string, Language>> = { U6OSAKA: 'ja', U7ANGELES: 'es' };

let store: Store;
const clock = createTestClock('2026-11-20T09:00:00Z');
beforeEach(async () => {
  store = await openStore('file::memory:');
});
afterEach(() => store.close());

async function ask(userId: string, text: string, occurrences: readonly KnownOccurrence[]): Promise<string> {
  await store.feeds.put({ ...feedRecord(FEED), occurrences });
  const plain = createTestBot({
    store,
    clock,
    apiUrl: 'http://127.0.0.1:9/',
    config: { feeds: [FEED], community: COMMUNITY },
  });
  const bot = {
    ...plain,
    slack: {
      ...plain.slack,
      zoneOf: async (id: string) => ZONES[id] ?? null,
      languageOf: async (id: string) => SPOKEN[id] ?? null,
    },
  };
  const reply = await answerTouchpoint({ bot, userId, text, triggerId: '1' });
  if (reply === null || typeof reply === 'string') return reply ?? '';
  return 'message' in reply ? reply.message.text : reply.text;
}

test('the next touchpoints are told on the clock of who asks, with how they fall in their day', async () => {
  const other = occurrence({ uid: 'board', summary: 'Board meeting', description: '' });
  const calls = [occurrence({ description: 'Topic: Security\nJoin: https://zoom.us/j/1' }), other];
  const madrid = await ask('U1MADRID', '', calls);
  expect(madrid).toContain('TODO Touchpoint AMER &amp; EMEA');
  expect(madrid).toContain('*Thursday, 26 November 2026 at 17:00* · 1 hour · in your working hours');
  expect(madrid).toContain('Topic: Security');
  expect(madrid).toContain('<https://zoom.us/j/1|Join (zoom.us)>');
  expect(madrid).toContain('Madrid (UTC+1)');
  expect(madrid).not.toContain('Board');
  const tokyo = await ask('U2TOKYO', 'NEXT', calls);
  expect(tokyo).toContain('*Friday, 27 November 2026 at 01:00* · 1 hour · in your night');
});

test('a cancelled call says so and leads nowhere', async () => {
  const text = await ask('U1MADRID', 'next', [
    occurrence({ status: 'CANCELLED', description: 'Join: https://zoom.us/j/1' }),
  ]);
  expect(text).toContain('*This call is cancelled.*');
  expect(text).not.toContain('zoom');
});

test('all calls are told on a line each, and what does not fit is counted', async () => {
  const many = Array.from({ length: 200 }, (_, index) => {
    const start = at('2026-11-21T09:00:00Z') + index * HOUR;
    return occurrence({
      uid: `u${index}`,
      summary: `Call ${index}`,
      time: { allDay: false, start, end: start + HOUR, zone: 'UTC' },
    });
  });
  const text = await ask('U1MADRID', 'all', many);
  expect(text).toContain('• *Sat 21 Nov, 10:00* Call 0 · on your weekend');
  const shown = text.match(/^•/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(30);
  expect(text).toContain(`And ${200 - shown} more`);
  expect(text.length).toBeLessThanOrEqual(4000);
});

test('without a zone in the profile the community’s is taken and named', async () => {
  expect(await ask('U3NOWHERE', 'all', [occurrence()])).toContain('Madrid (UTC+1)');
});

test('nothing to come is said, and an unknown word leads to the help', async () => {
  expect(await ask('U1MADRID', '', [])).toContain('There is no call in the calendar');
  expect(await ask('U1MADRID', 'lits', [])).toContain('/touchpoint help says what I understand');
  expect(await ask('U1MADRID', 'help', [])).toContain('/touchpoint next: the next calls');
});

test('what has begun is told until it is over', async () => {
  const start = at('2026-11-20T08:30:00Z');
  const running = (end: number) => occurrence({ time: { allDay: false, start, end, zone: 'Europe/Madrid' } });
  expect(await ask('U1MADRID', '', [running(start + HOUR)])).toContain('TODO Touchpoint');
  expect(await ask('U1MADRID', '', [running(start + HOUR / 2)])).toContain('There is no call');
  expect(await ask('U1MADRID', '', [running(start + DAY)])).toContain('TODO Touchpoint');
});

test('members may subscribe to the calendars that are for everybody', async () => {
  await store.feeds.put({ ...feedRecord(FEED), occurrences: [occurrence()] });
  const subscriptions = [{ name: 'Calls', url: 'https://calendar.example.org/x.ics' }];
  const config = { feeds: [FEED], subscriptions };
  const plain = createTestBot({ store, clock, apiUrl: 'http://127.0.0.1:9/', config });
  const bot = { ...plain, slack: { ...plain.slack, zoneOf: async () => null, languageOf: async () => null } };
  const reply = JSON.stringify(await answerTouchpoint({ bot, userId: 'U1', text: '', triggerId: '1' }));
  expect(reply).toContain('webcal://calendar.example.org/x.ics');
  expect(reply).toContain('render?cid=webcal%3A%2F%2Fcalendar.example.org%2Fx.ics');
});

const beginning = (uid: string, start: string) =>
  occurrence({
    uid,
    summary: `Touchpoint ${uid}`,
    time: { allDay: false, start: at(start), end: at(start) + HOUR, zone: 'Europe/Madrid' },
  });

test('calls on both sides of a clock change are told with the offset of each', async () => {
  const calls = [beginning('A', '2027-03-25T16:00:00Z'), beginning('B', '2027-04-01T15:00:00Z')];
  const madrid = await ask('U1MADRID', 'all', calls);
  expect(madrid.match(/\d\d:\d\d/g)).toEqual(['17:00', '17:00']);
  expect(madrid).toContain('your own clock: Madrid (UTC+1, later UTC+2).');
  const auckland = await ask('U4AUCKLAND', 'all', calls);
  expect(auckland).toContain('*Fri 26 Mar, 05:00*');
  expect(auckland).toContain('*Fri 2 Apr, 04:00*');
  expect(auckland).toContain('Auckland (UTC+13).');
  expect(await ask('U5HONOLULU', 'all', calls)).toContain('*Thu 25 Mar, 06:00*');
});

test('what falls in the night of who asks stands apart, and is all there is when nothing else fits', async () => {
  const calls = [beginning('Early', '2026-11-26T07:00:00Z'), beginning('Late', '2026-11-26T19:00:00Z')];
  const honolulu = await ask('U5HONOLULU', 'fits', calls);
  expect(honolulu.split('\n').map((line) => /Touchpoint \w+|^\w.*:$/.exec(line)?.[0])).toEqual([
    'What falls in your waking hours (07:00 to 23:00), best first:',
    'Touchpoint Late',
    'Touchpoint Early',
    undefined,
  ]);
  const tokyo = await ask('U2TOKYO', 'fits', calls.slice(1));
  expect(tokyo).toContain('Nothing that is planned falls in your waking hours');
  expect(tokyo).toContain('Only in your night:\n• *Fri 27 Nov, 04:00*');
});

const PLANNED = occurrence({ description: 'Topic: Security\nJoin: https://zoom.us/j/1' });
const AGAIN = occurrence({ uid: 'again', status: 'CANCELLED' });
const LATE = beginning('Late', '2027-04-01T15:00:00Z');
test.each([
  ['U6OSAKA', '', '*2026年11月27日金曜日 01:00* · 1 時間 · あなたの夜間'],
  ['U6OSAKA', '', 'トピック：Security'],
  ['U6OSAKA', '', '*この会議は中止になりました。* 予定されていた時刻：'],
  ['U6OSAKA', 'all', '• *11月27日(金) 01:00* TODO Touchpoint AMER &amp; EMEA · 中止'],
  [
    'U6OSAKA',
    'fits',
    '予定されているもののうち、あなたの起きている時間（07:00 から 23:00）に行われるものはありません。',
  ],
  ['U6OSAKA', 'fits', '時刻はあなたの現地時刻です：Tokyo (UTC+9)。'],
  ['U6OSAKA', 'recordings', '録画はまだありません。'],
  ['U6OSAKA', 'ｈｅｌｐ', '/touchpoint fits：あなたの起きている時間に行われる会議'],
  ['U6OSAKA', 'help', '/touchpoint fits：あなたの起きている時間に行われる会議'],
  ['U6OSAKA', 'nani', '「nani」は分かりません。/touchpoint help で使い方を確認できます。'],
  ['U7ANGELES', '', '*jueves, 26 de noviembre de 2026, 08:00* · 1 hora · a primera hora para ti'],
  ['U7ANGELES', '', '*Esta llamada se ha cancelado.* Estaba prevista para:'],
  ['U7ANGELES', 'all', '• *jue, 26 nov, 08:00* TODO Touchpoint AMER &amp; EMEA · cancelada'],
  ['U7ANGELES', 'fits', 'Lo que cae durante tu día (de 07:00 a 23:00), lo mejor primero:'],
  ['U7ANGELES', 'all', 'Las horas son las de tu reloj: Los Angeles (UTC-8, después UTC-7).'],
  ['U7ANGELES', 'recordings', 'Aún no hay grabaciones.'],
  ['U7ANGELES', 'help', '/touchpoint all: todas las llamadas de las próximas semanas'],
  ['U7ANGELES', 'qué', 'No conozco «qué». /touchpoint help dice lo que entiendo.'],
])('%s asks for “%s” and reads “%s”', async (user, words, expected) => {
  expect(await ask(user, words, [PLANNED, AGAIN, LATE])).toContain(expected);
});
