import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWorkingGroup } from '../../handlers/working-group.ts';
import type { Language } from '../../src/domain/language.ts';
import { HOUR } from '../../src/domain/time.ts';
import type { WorkingGroup } from '../../src/domain/working-group.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { at, COMMUNITY, occurrence } from '../domain/samples.ts';
import { createTestBot, NO_CONTENT } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { feedRecord } from '../support/feed-record.ts';

const FEED = { name: 'touchpoints', url: 'https://calendar.example.org/x.ics', refresh: HOUR, zone: 'UTC' };
const NOTHING = { goals: [], lead: null, moderators: [], notes: null, mailingList: null, repository: null };
const GROUPS: WorkingGroup[] = [
  {
    ...{ name: 'CHAOSS OSPO Metrics', state: 'active', goals: ['Define useful metrics'], lead: 'CHAOSS' },
    ...{ moderators: ['Matt', 'Ana'], channel: '#wg-metrics', notes: 'https://docs.google.com/document/d/1' },
    ...{ mailingList: null, repository: 'https://github.com/chaoss/wg-ospo', match: { summary: 'metrics' } },
  },
  { ...NOTHING, name: 'OSPO Book', state: 'maintenance', channel: null, match: null },
];

let store: Store;
const clock = createTestClock('2026-11-20T09:00:00Z');
beforeEach(async () => {
  store = await openStore('file::memory:');
});
afterEach(() => store.close());

async function ask(
  text: string,
  language: Language | null = null,
  zone = 'Asia/Kolkata',
  items: readonly WorkingGroup[] = GROUPS,
): Promise<string> {
  const meeting = (iso: string, uid: string, summary: string) =>
    occurrence({
      ...{ uid, summary, description: 'Join: https://zoom.us/j/1' },
      time: { allDay: false, start: at(iso), end: at(iso) + HOUR, zone: 'Europe/Madrid' },
    });
  const occurrences = [
    meeting('2026-11-26T16:00:00Z', 'm', 'OSPO Metrics WG'),
    meeting('2026-11-25T10:00:00Z', 'other', 'Touchpoint'),
  ];
  await store.feeds.put({ ...feedRecord(FEED), occurrences });
  const config = { feeds: [FEED], community: COMMUNITY };
  const plain = createTestBot({ store, clock, apiUrl: 'http://127.0.0.1:9/', config });
  const workingGroups = { ...NO_CONTENT.workingGroups, read: async () => ({ items, problems: [] }) };
  const slack = { ...plain.slack, zoneOf: async () => zone, languageOf: async () => language };
  const bot = { ...plain, slack, content: { ...NO_CONTENT, workingGroups } };
  const reply = await answerWorkingGroup({ bot, userId: 'U1', text, triggerId: '1' });
  return typeof reply === 'string' ? reply : JSON.stringify(reply);
}

test('all groups are told with their state and their next meeting on the clock of who asks', async () => {
  const text = await ask('');
  expect(text).toContain('State: active, led by CHAOSS');
  expect(text).toContain('Next meeting: *Thursday, 26 November 2026 at 21:30* · 1 hour · in your evening');
  expect(text).toContain('State: in maintenance\\nNext meeting: none in the calendar.');
  expect(text).toContain('Kolkata (UTC+5:30)');
});

test('one group is told in full, by its name or a part of it', async () => {
  for (const words of ['CHAOSS OSPO Metrics', 'metrics chaoss', 'METRICS']) {
    const text = await ask(words);
    expect(text).toContain('• Define useful metrics\\nModerated by Matt, Ana');
    expect(text).toContain('Channel: #wg-metrics');
    expect(text).toContain('<https://github.com/chaoss/wg-ospo|Repository (github.com)>');
    expect(text).toContain('call_join');
    expect(text).not.toContain('25 November');
  }
});

test('a part of several names asks which, and no name says which there are', async () => {
  expect(await ask('ospo')).toBe('Which of these do you mean? CHAOSS OSPO Metrics, OSPO Book');
  expect(await ask('<!channel>')).toContain(
    'There is no working group “&lt;!channel&gt;”. There are: CHAOSS',
  );
});

test('fits tells whose meetings fall in the waking hours of who asks, and no other calls', async () => {
  const text = await ask('fits');
  expect(text).toContain('OSPO Metrics WG · in your evening');
  expect(text).not.toContain('Touchpoint');
});

test('help says what the command understands', async () => {
  expect(await ask('help')).toContain('/ospo-wg fits: whose meetings');
});

test.each([
  ['ja', 'Asia/Tokyo', '', '状態：活動中、主導：CHAOSS'],
  ['ja', 'Asia/Tokyo', '', '次回の会議： *2026年11月27日金曜日 01:00* · 1 時間 · あなたの夜間'],
  ['ja', 'Asia/Tokyo', 'metrics', '<https://github.com/chaoss/wg-ospo|リポジトリ (github.com)>'],
  ['ja', 'Asia/Tokyo', 'ospo', 'どれのことでしょうか？ CHAOSS OSPO Metrics、OSPO Book'],
  ['ja', 'Asia/Tokyo', 'help', '/ospo-wg fits：'],
  ['es', 'America/Los_Angeles', '', 'Estado: activo, dirigido por CHAOSS'],
  ['es', 'America/Los_Angeles', '', 'Estado: en mantenimiento\\nPróxima reunión: ninguna en el calendario.'],
  ['es', 'America/Los_Angeles', 'metrics', 'Moderan: Matt, Ana'],
  [
    'es',
    'America/Los_Angeles',
    'nada',
    'No hay ningún grupo de trabajo «nada». Hay estos: CHAOSS OSPO Metrics, OSPO Book.',
  ],
  ['es', 'America/Los_Angeles', 'fits', 'OSPO Metrics WG · a primera hora para ti'],
] as const)('in %s, %s, “%s” is answered with “%s”', async (language, zone, words, expected) => {
  expect(await ask(words, language, zone)).toContain(expected);
});

test('a meeting that two groups share is counted once', async () => {
  const twin: WorkingGroup = { ...NOTHING, name: 'Twin', state: 'active', channel: null, match: {} };
  const shared = { ...twin, name: 'Other', match: { summary: 'metrics' } };
  const fits = await ask('fits', null, 'Asia/Kolkata', [twin, shared]);
  expect(fits).toContain('OSPO Metrics WG · in your evening');
  expect(fits).not.toContain('that are planned');
});
