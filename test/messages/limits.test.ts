import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callOf } from '../../src/domain/call.ts';
import type { DeliveryFacts } from '../../src/domain/delivery.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { HOUR } from '../../src/domain/time.ts';
import type { Message } from '../../src/messages/message.ts';
import { render } from '../../src/messages/render.ts';
import { COMMUNITY, occurrence, START } from '../domain/samples.ts';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Pieces that break what is careless: tokens, entities, things that must not be cut, invisible characters. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    ...[
      '<!channel>',
      '<@U1>',
      '<https://evil.example|https://good.example>',
      '&',
      '&amp;',
      '<',
      '>',
      '|',
      '"',
      '\\',
    ],
    ...[
      '👩‍👩‍👧‍👦',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      'e\u0301\u0302\u0303',
      '\u202E',
      '\u200B',
      '\uD800',
      '漢字',
      '*',
      '_',
      '~',
      '`',
      '\n',
      '@everyone',
    ],
  ),
);
const hostile = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(1, 1, 20, 300))
  .map(([pieces, times]) => pieces.join('').repeat(times));

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

const ENTITY = /&(?:amp|lt|gt);/g;
const TOKEN = /<(?:!date\^\d+\^[^|<>]*|https:\/\/[^|<>\s]+|#[CG][A-Z0-9]+)(?:\|[^<>]*)?>/g;

/** Nothing of mrkdwn's own is left but entities and the tokens that are ours, each of them whole. */
function expectEscaped(text: string): void {
  expect(text.replace(TOKEN, '').replace(ENTITY, '')).not.toMatch(/[<>&]/);
  expect(text.isWellFormed()).toBe(true);
}

function expectWithin(text: string, limit: number): void {
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(limit);
}

function expectSoundButton(element: ActionsBlockElement): void {
  if (element.type !== 'button') throw new Error(`unexpected ${element.type}`);
  expectWithin(element.text.text, 75);
  expectWithin(element.url ?? 'none', 3000);
  expectWithin(element.value ?? 'none', 2000);
}

function expectSoundBlock(block: KnownBlock): void {
  if (block.type === 'header') {
    expectWithin(block.text.text, 150);
  } else if (block.type === 'section') {
    expect(block.text).toMatchObject({ type: 'mrkdwn', verbatim: true });
    expectEscaped(block.text?.text ?? '');
    expectWithin(block.text?.text ?? '', 3000);
  } else if (block.type === 'actions') {
    expect(new Set(block.elements.map(({ action_id }) => action_id)).size).toBe(block.elements.length);
    block.elements.forEach(expectSoundButton);
  } else {
    throw new Error(`unexpected ${block.type}`);
  }
}

function expectSound({ text, blocks }: Message): void {
  expectWithin(text, 4000);
  expectEscaped(text);
  expect(blocks.length).toBeLessThanOrEqual(50);
  for (const block of blocks) expectSoundBlock(block);
  expect(JSON.stringify(blocks).length).toBeLessThan(13_000);
}

test("whatever a calendar holds, messages stay within Slack's limits and say nothing that Slack would act on", () => {
  const zones = fc.subarray(ZONES, { maxLength: 60 });
  fc.assert(
    fc.property(raw, raw, zones, hostile, (one, other, audienceZones, error) => {
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
      for (const facts of all) expectSound(render(facts, { community, now: START - HOUR }));
    }),
    { numRuns: 100 },
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
  const message = render(facts, { community: { ...COMMUNITY, audienceZones: ZONES }, now: START - HOUR });
  expectSound(message);
  expect(JSON.stringify(message.blocks).length).toBeGreaterThan(8_000);
});
