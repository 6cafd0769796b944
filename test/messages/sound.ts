import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Home } from '../../src/messages/home.ts';
import type { Message } from '../../src/messages/message.ts';

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
/** A text that somebody may have meant badly. */
export const hostile = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(1, 1, 20, 300))
  .map(([pieces, times]) => pieces.join('').repeat(times));

const ENTITY = /&(?:amp|lt|gt);/g;
const TOKEN =
  /<(?:!date\^\d+\^[^|<>]*|https:\/\/[^|<>\s]+|#[CG][A-Z0-9]+|@[UW][A-Z0-9]+|!subteam\^S[A-Z0-9]+)(?:\|[^<>]*)?>/g;

/** Nothing of mrkdwn's own is left but entities and the tokens that are ours, each of them whole. */
function expectEscaped(text: string): void {
  expect(text.replace(TOKEN, '').replace(ENTITY, '')).not.toMatch(/[<>&]/);
  expect(text.isWellFormed()).toBe(true);
}

/** Not empty and not too long. */
export function expectWithin(text: string, limit: number): void {
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
  if (block.type === 'divider') return;
  if (block.type === 'header') {
    expectWithin(block.text.text, 150);
  } else if (block.type === 'rich_text') {
    expectWithin(JSON.stringify(block.elements), 3000);
  } else if (block.type === 'section' && block.text?.type === 'plain_text') {
    expectWithin(block.text.text, 3000);
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

/** A message stays within every limit of Slack's, and nothing in it means anything that we did not mean. */
export function expectSound({ text, blocks }: Message): void {
  expectWithin(text, 4000);
  expectEscaped(text);
  expect(blocks.length).toBeLessThanOrEqual(50);
  for (const block of blocks) expectSoundBlock(block);
  expect(JSON.stringify(blocks).length).toBeLessThan(13_000);
}

/** A Home stays within every limit of Slack's, alike. */
export function expectSoundHome({ blocks }: Home): void {
  expect(blocks.length).toBeLessThanOrEqual(100);
  for (const block of blocks) expectSoundBlock(block);
  expect(JSON.stringify(blocks).length).toBeLessThan(250_000);
}
