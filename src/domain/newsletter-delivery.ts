import type { Wanted } from './delivery.ts';
import type { DueIssue } from './newsletter-day.ts';
import type { Draft, MadeDraft } from './newsletter-draft.ts';
import type { NewsletterSettings } from './newsletter-settings.ts';
import type { ChannelRef } from './rule.ts';
import { DAY, type Instant, type LocalDate } from './time.ts';

/** Whether a draft became a pull request; `none` where no repository is configured. */
export type PullOutcome =
  | { type: 'none' }
  | { type: 'there'; url: string }
  | { type: 'missing'; reason: string };

/** A draft, whole, for whoever reads it before it is sent. */
export type Handover = Pick<
  MadeDraft,
  'ordinal' | 'madeAt' | 'number' | 'markdown' | 'jobs' | 'news' | 'events'
> &
  Pick<MadeDraft, 'leftOut' | 'doubts' | 'missing'> & {
    type: 'handover';
    date: LocalDate;
    /** Who asked for it; `null`: it was due. */
    by: string | null;
    preview: boolean;
    pull: PullOutcome;
  };

/** What is said of the newsletter. */
export type NewsletterFacts = {
  kind: 'newsletter';
  newsletter:
    | Handover
    /** Members are asked for news and jobs; `commands` are those that take them. */
    | { type: 'ask'; date: LocalDate; dueAt: Instant; commands: readonly string[] }
    /** The pull request that a draft was handed over without. */
    | { type: 'pull-request'; date: LocalDate; url: string };
};

/** Slack, or the bot, may be away for long; a draft is still of use then. */
const PATIENCE = 30 * DAY;

/** The message with the draft as a file: to the organisers' channel, or to who wanted to see it. */
export function handoverWish(
  { key, date, by, for: target }: Pick<Draft, 'key' | 'date' | 'by' | 'for'>,
  made: MadeDraft,
  pull: PullOutcome,
  to: { channel: ChannelRef; at: Instant },
): Wanted {
  const newsletter = { type: 'handover', ...made, date, by, preview: target === 'preview', pull } as const;
  return message(`newsletter/draft/${encodeURIComponent(key)}`, to.channel, to.at, newsletter);
}

/** The one message that asks members for news before an issue, which is of no use once its draft is due. */
export function askWish(
  { date, askAt, dueAt }: DueIssue,
  channel: ChannelRef,
  commands: readonly string[],
): Wanted {
  const newsletter = { type: 'ask', date, dueAt, commands } as const;
  return { ...message(`newsletter/ask/${date}`, channel, askAt, newsletter), staleAfter: dueAt };
}

/** Tells that the pull request is there after all. */
export function pullWish(
  { key, date }: Pick<Draft, 'key' | 'date'>,
  url: string,
  { channel }: Pick<NewsletterSettings, 'channel'>,
  at: Instant,
): Wanted {
  const newsletter = { type: 'pull-request', date, url } as const;
  return message(`newsletter/pull/${encodeURIComponent(key)}`, channel, at, newsletter);
}

function message(
  key: string,
  channel: ChannelRef,
  at: Instant,
  newsletter: NewsletterFacts['newsletter'],
): Wanted {
  const facts = { kind: 'newsletter', newsletter } as const;
  return { key, channel, dueAt: at, staleAfter: at + PATIENCE, group: null, threadOf: null, facts };
}
