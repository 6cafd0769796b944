import { expect, test } from 'vitest';
import { callOf } from '../../src/domain/call.ts';
import type { DeliveryFacts } from '../../src/domain/delivery-facts.ts';
import { deliveryTitle } from '../../src/messages/delivery-title.ts';
import { JOB, NOW } from '../domain/items.ts';
import { occurrence } from '../domain/samples.ts';

const call = callOf(occurrence(), []);
const reminder = { kind: 'reminder', rule: 'x', call, zone: null, listed: true } as const;

test.each<[DeliveryFacts, string, string, string]>([
  [
    { ...reminder, lead: '1h' },
    `${call.title}, 1h before`,
    `${call.title}, 1h antes`,
    `${call.title}、1h 前`,
  ],
  [
    { ...reminder, lead: '09:00' },
    `${call.title}, at 09:00`,
    `${call.title}, a las 09:00`,
    `${call.title}、09:00`,
  ],
  [
    { kind: 'nudge', title: 'A & B', waitingSince: NOW, claimedBy: null },
    'For the moderators: A & B waits',
    'Para los moderadores: A & B está en espera',
    'モデレーター向け：A & B が確認待ち',
  ],
  [
    { kind: 'publication', content: JOB, face: 'open' },
    ...(Array(3).fill('Example Corp | OSPO lead') as [string, string, string]),
  ],
  [
    {
      kind: 'newsletter',
      newsletter: { type: 'pull-request', date: '2026-11-24', url: 'https://github.com/x' },
    },
    'Newsletter of 2026-11-24: pull request',
    'Boletín del 2026-11-24: pull request',
    '2026-11-24 のニュースレター：プルリクエスト',
  ],
])('organisers know each message by a title in their language: %#', (facts, english, spanish, japanese) => {
  expect([deliveryTitle(facts, 'en'), deliveryTitle(facts, 'es'), deliveryTitle(facts, 'ja')]).toEqual([
    english,
    spanish,
    japanese,
  ]);
});
