import type { Bot } from '../bot.ts';
import type { Delivery, DeliveryFacts, Notice, OutboxChange } from '../domain/delivery.ts';
import { titleOf as titleOfItem } from '../domain/kind.ts';
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

/** Tells the organisers how a feed is. Of several that could not be sent only the newest is. */
export function feedNotice(
  bot: Bot,
  notice: Extract<Notice, { feed: string }>,
  { since, now }: { since: Instant; now: Instant },
): OutboxChange[] {
  const day = String(Math.floor((now - since) / DAY));
  const key = ['notice', notice.type, notice.feed, isoInstant(since), day].map(encodeURIComponent).join('/');
  return inserted(bot, key, `notice/feed/${encodeURIComponent(notice.feed)}`, notice);
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
    case 'publication':
    case 'card':
      return titleOfItem(facts.content);
    case 'nudge':
    case 'note':
      return facts.title;
  }
}

/** Notices about notices would have no end: those are in the log only. */
function notice(bot: Bot, row: Delivery, key: string, notice: Notice): OutboxChange[] {
  return row.facts.kind === 'notice' ? [] : inserted(bot, key, null, notice);
}

function inserted({ config, clock }: Bot, key: string, group: string | null, notice: Notice): OutboxChange[] {
  if (config.organisers === null) return [];
  const now: Instant = clock.now();
  const wanted = {
    key,
    channel: config.organisers.channel,
    dueAt: now,
    staleAfter: now + 7 * DAY,
    group,
    threadOf: null,
    facts: { kind: 'notice', notice } as const,
  };
  return [{ type: 'insert', wanted, state: { name: 'scheduled', notBefore: now } }];
}
