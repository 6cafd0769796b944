import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callOf } from '../../src/domain/call.ts';
import type { HomeFacts } from '../../src/domain/home.ts';
import { SHOWN } from '../../src/domain/home.ts';
import type { Content } from '../../src/domain/item.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { seriesSubject } from '../../src/domain/own-reminder.ts';
import { USUAL } from '../../src/domain/person.ts';
import { HOUR } from '../../src/domain/time.ts';
import { stacked } from '../../src/messages/home/section.ts';
import { homeView } from '../../src/messages/home.ts';
import { settingsView } from '../../src/messages/settings.ts';
import { JOB, NEWS, NOW, waiting } from '../domain/items.ts';
import { COMMUNITY, occurrence, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSoundHome, expectWithin, hostile } from './sound.ts';

const MADRID = { zone: 'Europe/Madrid', language: 'en' } as const;

function coming(title: string, start = START, over = {}) {
  const one = occurrence({
    uid: title.slice(0, 60).toWellFormed(),
    summary: title,
    time: { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' },
    ...over,
  });
  return { occurrence: one, call: callOf(one, COMMUNITY.linkHosts) };
}

function facts(over: Partial<HomeFacts> = {}): HomeFacts {
  return {
    ...{ community: COMMUNITY, reader: MADRID, now: NOW, settings: USUAL },
    calls: { next: [], total: 0, watched: new Set() },
    cfps: { next: [], total: 0, command: '/cfp' },
    topics: { vote: null, others: [], total: 0, command: '/touchpoint topics' },
    ...{ listed: [], mine: { items: [], total: 0 }, waiting: null, operation: null },
    ...over,
  };
}

/** What a Home says, block by block. */
function readable(home: HomeFacts): string[] {
  return homeView(home).blocks.flatMap((block) => {
    if (block.type === 'header') return [`# ${block.text.text}`];
    if (block.type === 'section') return (block.text?.text ?? '').split('\n');
    if (block.type === 'actions')
      return [block.elements.map((one) => ('text' in one ? `[${one.text?.text}]` : '?')).join(' ')];
    if (block.type === 'rich_text')
      return [JSON.stringify(block.elements).replace(/^.*"text":"([^"]*)".*$/, '**$1**')];
    return [];
  });
}

test('a member in Madrid sees the next calls on their clock, and how they fall in their day', () => {
  const calls = { next: [coming('Touchpoint')], total: 3, watched: new Set<never>() };
  expect(readable(facts({ calls }))).toEqual([
    '# TODO Group',
    'Times are on the clock of Madrid (UTC+1).',
    '# Next calls',
    '*Touchpoint*',
    'Thu 26 Nov, 17:00 · 1 hour · in your working hours',
    '[Remind me]',
    '2 more calls are in the calendar.',
    '# Your settings',
    'Time zone: Madrid',
    'Language: English',
    'Reminders of calls: ten minutes before',
    'Reminders of calls for papers: on',
    'Quiet hours: none',
    '[Change settings] [My data] [Forget me]',
  ]);
});

test('the same call for a member in Tokyo, in Japanese, who is reminded of its series', () => {
  const one = coming('Touchpoint');
  const calls = { next: [one], total: 1, watched: new Set([seriesSubject(one.call.key)]) };
  const settings = { ...USUAL, quiet: { from: '22:00', to: '07:00' }, muted: ['cfp'] } as const;
  expect(readable(facts({ calls, settings, reader: { zone: 'Asia/Tokyo', language: 'ja' } }))).toEqual([
    '# TODO Group',
    '時刻は Tokyo (UTC+9) の時間です。',
    '# 今後の会議',
    '*Touchpoint*',
    '11月27日(金) 01:00 · 1 時間 · あなたの夜間',
    'このシリーズの各会議のリマインダーが届きます。',
    '[このシリーズのリマインドを停止する]',
    '# あなたの設定',
    'タイムゾーン：Tokyo',
    '言語：日本語',
    '会議のリマインダー：10 分前',
    '発表募集のリマインダー：オフ',
    'おやすみ時間：22:00 から 07:00',
    '[設定を変更する] [自分のデータ] [自分のデータを消す]',
  ]);
});

test('what one has shared says how it stands, and offers what can be done', () => {
  const items = [waiting('s1'), { ...waiting('s2'), status: 'rejected' as const }];
  const text = readable(facts({ mine: { items, total: 9 } })).join('\n');
  expect(text).toContain('# What you shared');
  expect(text).toContain('Waits for the moderators\n[Bring it up to date] [Withdraw]');
  expect(text).toContain('Not taken by the moderators\n7 older ones are not shown.');
});

test('the topics that one may vote for have a button each, and the one that one wants is named', () => {
  const others = [
    { id: 't1', title: 'AI & <us>' },
    { id: 't2', title: 'Funding' },
  ];
  const topics = { vote: 'Security', others, total: 7, command: '/touchpoint topics' };
  const shown = readable(facts({ topics }));
  expect(shown.slice(shown.indexOf('# Topics to vote for'), shown.indexOf('# Your settings'))).toEqual([
    '# Topics to vote for',
    'Your vote is for “Security”.',
    'You have one vote and can move it at any time. I store who votes for what, to count each once, and show it to nobody.',
    '**AI & <us>**',
    '[I want this]',
    '**Funding**',
    '[I want this]',
    '5 more: /touchpoint topics',
  ]);
});

test('moderators and organisers see what needs them, first', () => {
  const operation = {
    feeds: [{ name: 'community', goodAt: NOW, failingSince: NOW - HOUR, suspect: false }],
    held: [],
    surveys: [{ call: coming('Touchpoint').call, channel: '#touchpoints', closesAt: NOW + HOUR }],
  };
  const shown = readable(facts({ waiting: { items: [waiting()], total: 2, channel: '#mods' }, operation }));
  expect(shown.slice(2, 10)).toEqual([
    '# Waiting for moderators',
    '• 🇩🇪 Example Corp | OSPO lead, since Fri 20 Nov, 10:00',
    '1 more waits. All cards are in #mods.',
    '# Open surveys',
    '• Touchpoint, in #touchpoints, until Fri 20 Nov, 11:00',
    '# Calendars',
    '• community: cannot be read since Fri 20 Nov, 09:00',
    '# Next calls',
  ]);
});

test('whatever is in it, everything full: a Home stays within Slack’s limits in every language, nothing cut inside a character or a link', () => {
  const link = fc.nat(300).map((n) => `https://evil.example/${'&x|漢'.repeat(n)}`.slice(0, 900));
  const texts = fc.record({ title: hostile, topic: hostile, link, name: hostile });
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...LANGUAGES),
      fc.boolean(),
      ({ title, topic, link, name }, language, isCancelled) => {
        const description = `Topic: ${topic}\nhttps://zoom.us/j/1?x=${'&'.repeat(400)}\nhttps://hackmd.io/${'&'.repeat(400)}`;
        const call = (index: number) =>
          coming(`${index}${title}`, START, {
            description,
            location: topic,
            ...(isCancelled ? { status: 'CANCELLED' } : {}),
          });
        const content: Content[] = [
          { ...JOB, organisation: title.slice(0, 80), title: topic.slice(0, 80), link },
          { ...NEWS, summary: title.slice(0, 140), link },
        ];
        const items = (count: number) =>
          Array.from({ length: count }, (_, index) => ({
            ...waiting(`s${index}`),
            content: content[index % 2] ?? JOB,
          }));
        const full: HomeFacts = facts({
          community: { ...COMMUNITY, name: name === '' ? 'x' : name },
          reader: { zone: 'America/Argentina/Buenos_Aires', language },
          calls: {
            next: Array.from({ length: SHOWN.calls }, (_, index) => call(index)),
            total: 10_000,
            watched: new Set(),
          },
          cfps: {
            next: Array.from({ length: SHOWN.cfps }, () => ({
              name: title,
              url: link,
              daysLeft: 1,
              watched: true,
            })),
            total: 999,
            command: '/cfp',
          },
          listed: [
            { kind: 'job', channel: name, items: items(SHOWN.listed), total: 10_000 },
            { kind: 'news', channel: name, items: items(SHOWN.listed), total: 10_000 },
          ],
          mine: { items: items(SHOWN.mine), total: 500 },
          topics: {
            vote: title,
            others: Array.from({ length: SHOWN.topics }, (_, index) => ({ id: `t${index}`, title: topic })),
            total: 999,
            command: '/touchpoint topics',
          },
          waiting: { items: items(SHOWN.waiting), total: 500, channel: name },
          operation: {
            feeds: Array.from({ length: SHOWN.feeds }, () => ({
              name,
              goodAt: NOW,
              failingSince: NOW,
              suspect: true,
            })),
            held: Array.from(
              { length: SHOWN.held },
              (_, index) => [heldOf(`${title}${index}`), heldOf(title)] as const,
            ),
            surveys: Array.from({ length: SHOWN.surveys }, (_, index) => ({
              call: call(index).call,
              channel: name,
              closesAt: NOW,
            })),
          },
        });
        expectSoundHome(homeView(full));
        const text = JSON.stringify(homeView(full));
        for (const id of [
          'remind_call',
          'settings_open',
          'held_post',
          'submission_change',
          'topic_vote',
        ].slice(isCancelled ? 1 : 0))
          expect(text).toContain(id);
      },
    ),
    { numRuns: tries(60) },
  );
});

function heldOf(title: string) {
  const call = callOf(occurrence({ summary: title }), COMMUNITY.linkHosts);
  return {
    ...{
      key: 'k',
      channel: '#a',
      dueAt: 0,
      staleAfter: 1,
      group: null,
      threadOf: null,
      attempt: 1,
      failures: 0,
      fence: 1,
    },
    facts: { kind: 'reminder', rule: 'r', lead: '1h', call, zone: null, listed: true } as const,
    state: { name: 'held', dispatchedAt: 0, reason: 'x' } as const,
  };
}

test('sections never make more than a hundred blocks, none is crowded out, and groups stay whole', () => {
  const block = { type: 'divider' } as const;
  const group = fc.integer({ min: 1, max: 4 }).map((size) => Array.from({ length: size }, () => block));
  const sections = fc.array(fc.array(group, { maxLength: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(sections, (all) => {
      const blocks = stacked(
        all.map((groups, index) => ({ title: `${index}`, groups })),
        2,
      );
      expect(blocks.length + 2).toBeLessThanOrEqual(100);
      const headers = blocks.filter(({ type }) => type === 'header').length;
      expect(headers).toBe(all.filter((groups) => groups.length > 0).length);
    }),
  );
});

test.each(LANGUAGES)(
  'the settings form in %s stays within Slack’s limits and shows what was chosen',
  (language) => {
    const chosen = {
      ...USUAL,
      zone: 'America/New_York',
      language,
      quiet: { from: '22:00', to: '07:00' },
    } as const;
    const view = settingsView(chosen, { zone: 'UTC', language });
    expectWithin(view.title.text, 24);
    expectWithin(view.submit?.text ?? '', 24);
    expectWithin(view.close?.text ?? '', 24);
    expect(JSON.stringify(view).length).toBeLessThan(250_000);
    const texts = JSON.stringify(view).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g);
    expect(
      [...texts].filter(([, one = '']) => one.length > 75 && !one.includes('\\')).length,
    ).toBeLessThanOrEqual(3);
    expect(JSON.stringify(view)).toContain('"initial_option":{"value":"America/New_York"');
  },
);
