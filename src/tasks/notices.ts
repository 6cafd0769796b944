import { createHash } from 'node:crypto';
import type { Bot } from '../bot.ts';
import type { DoubtfulAgenda } from '../domain/agenda-doubt.ts';
import { canonical } from '../domain/canonical.ts';
import type { MistakeReach } from '../domain/content-file.ts';
import type { Delivery, OutboxChange, Wanted } from '../domain/delivery.ts';
import type { FeedQuestion, Notice } from '../domain/delivery-facts.ts';
import { languageIn } from '../domain/language.ts';
import { asked, questionKey } from '../domain/question.ts';
import { scheduled } from '../domain/thread.ts';
import { DAY, type Instant, isoInstant } from '../domain/time.ts';
import { deliveryTitle } from '../messages/delivery-title.ts';

/**
 * Asks the organisers whether a message arrived, with all that stands in it; its first row is held. Nothing when there are none,
 * or when it was itself a notice.
 */
export function heldNotice(
  bot: Bot,
  [row, ...joined]: readonly [Delivery, ...Delivery[]],
  reason: string,
): OutboxChange[] {
  const title = [row, ...joined].map((each) => about(bot, each).title).join(' + ');
  return notice(bot, row, heldKey(row), { type: 'delivery-held', ...about(bot, row), title, reason });
}

/** Names the question whether a message arrived: of each time that it may have been sent there is one. */
export function heldKey({ key, attempt }: Pick<Delivery, 'key' | 'attempt'>): string {
  return ['notice', 'held', key, String(attempt)].map(encodeURIComponent).join('/');
}

/** Tells the organisers that a channel refuses messages: once a day for each channel and reason, not for each message. */
export function failedNotice(bot: Bot, row: Delivery, reason: string): OutboxChange[] {
  const day = isoInstant(bot.clock.now()).slice(0, 10);
  const key = ['notice', 'failed', row.channel, reason, day].map(encodeURIComponent).join('/');
  return notice(bot, row, key, { type: 'delivery-failed', ...about(bot, row), reason });
}

/** Tells the organisers how a feed is. Of several that could not be sent only the newest is. */
export function feedNotice(
  bot: Bot,
  notice: Extract<Notice, { type: 'feed-failing' | 'feed-recovered' }>,
  { since, now }: { since: Instant; now: Instant },
): OutboxChange[] {
  const day = String(Math.floor((now - since) / DAY));
  const key = ['notice', notice.type, notice.feed, isoInstant(since), day].map(encodeURIComponent).join('/');
  return inserted(bot, key, `notice/feed/${encodeURIComponent(notice.feed)}`, notice);
}

/** Asks the organisers about a suspicious reading. `existing` is the message of that key, if there is one. */
export function questionNotice(bot: Bot, existing: Delivery | null, question: FeedQuestion): OutboxChange[] {
  const key = questionKey(question.feed, question.since);
  const wanted = wantedNotice(bot, key, `notice/feed-suspect/${encodeURIComponent(question.feed)}`, question);
  return wanted === null ? [] : asked(existing, wanted);
}

/** Tells the organisers, once for each absence, that the database was restored from a backup. */
export function recalledNotice(bot: Bot, { from, to }: { from: Instant; to: Instant }): OutboxChange[] {
  return inserted(bot, `notice/database-older/${isoInstant(to)}`, null, { type: 'database-older', from, to });
}

/** Tells the organisers, once for each difference, what an agenda and the calendar say differently. */
export function doubtNotice(bot: Bot, agenda: DoubtfulAgenda): OutboxChange[] {
  const { date, series, doubts } = agenda;
  const key = ['notice', 'agenda-doubt', date, series, canonical(doubts)].map(encodeURIComponent).join('/');
  return inserted(bot, key, null, { type: 'agenda-doubt', agenda });
}

/** Tells the organisers, once for each state of the file, what is wrong in a file of curated content. */
export function contentNotice(
  bot: Bot,
  { name: file, reach }: { name: string; reach: MistakeReach },
  problems: readonly string[],
): OutboxChange[] {
  if (problems.length === 0) return [];
  const digest = createHash('sha256').update(problems.join('\n')).digest('hex').slice(0, 16);
  const key = ['notice', 'content-wrong', file, digest].map(encodeURIComponent).join('/');
  return inserted(bot, key, `notice/content-wrong/${encodeURIComponent(file)}`, {
    type: 'content-wrong',
    file,
    reach,
    problems: problems.slice(0, 20),
  });
}

/** A message by its title, in the language of those who are told of it. */
function about(
  { config }: Bot,
  { key, facts, channel }: Delivery,
): { key: string; title: string; channel: string } {
  const language =
    config.organisers === null
      ? config.languages.posts
      : languageIn(config.organisers.channel, config.languages);
  return { key, title: deliveryTitle(facts, language), channel };
}

/** Notices about notices would have no end: those are in the log only. */
function notice(bot: Bot, row: Delivery, key: string, notice: Notice): OutboxChange[] {
  return row.facts.kind === 'notice' ? [] : inserted(bot, key, null, notice);
}

function inserted(bot: Bot, key: string, group: string | null, notice: Notice): OutboxChange[] {
  const wanted = wantedNotice(bot, key, group, notice);
  return wanted === null ? [] : [{ type: 'insert', wanted, state: scheduled(wanted) }];
}

/** `null` when there is nobody to tell. */
function wantedNotice(
  { config, clock }: Bot,
  key: string,
  group: string | null,
  notice: Notice,
): Wanted | null {
  if (config.organisers === null) return null;
  const now: Instant = clock.now();
  return {
    key,
    channel: config.organisers.channel,
    dueAt: now,
    staleAfter: now + 7 * DAY,
    group,
    threadOf: null,
    facts: { kind: 'notice', notice },
  };
}
