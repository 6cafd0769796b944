import type { Bot } from '../bot.ts';
import type { Delivery, DeliveryFacts, Notice, OutboxChange } from '../domain/delivery.ts';
import { DAY, type Instant, isoInstant } from '../domain/time.ts';

/** Asks the organisers whether a message arrived. Nothing when there are none, or when it was itself a notice. */
export function heldNotice(bot: Bot, row: Delivery, reason: string): OutboxChange[] {
  const key = ['notice', 'held', row.key, String(row.attempt)].map(encodeURIComponent).join('/');
  return notice(bot, row, key, { type: 'delivery-held', ...about(row), reason });
}

/** Tells the organisers that a channel refuses messages: once a day for each channel and reason, not for each message. */
export function failedNotice(bot: Bot, row: Delivery, reason: string): OutboxChange[] {
  const day = isoInstant(bot.clock.now()).slice(0, 10);
  const key = ['notice', 'failed', row.channel, reason, day].map(encodeURIComponent).join('/');
  return notice(bot, row, key, { type: 'delivery-failed', ...about(row), reason });
}

function about(row: Delivery): { key: string; title: string; channel: string } {
  return { key: row.key, title: titleOf(row.facts), channel: row.channel };
}

function titleOf(facts: DeliveryFacts): string {
  switch (facts.kind) {
    case 'reminder':
      return facts.call.title;
    case 'change':
      return facts.after.title;
    case 'notice':
      return facts.notice.type;
  }
}

/** Notices about notices would have no end: those are in the log only. */
function notice({ config, clock }: Bot, row: Delivery, key: string, notice: Notice): OutboxChange[] {
  if (config.organisers === null || row.facts.kind === 'notice') return [];
  const now: Instant = clock.now();
  const wanted = {
    key,
    channel: config.organisers.channel,
    dueAt: now,
    staleAfter: now + 7 * DAY,
    group: null,
    threadOf: null,
    facts: { kind: 'notice', notice } as const,
  };
  return [{ type: 'insert', wanted, state: { name: 'scheduled', notBefore: now } }];
}
