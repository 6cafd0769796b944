import type { Language } from '../domain/language.ts';
import type { DraftFor } from '../domain/newsletter-draft.ts';
import type { ChannelRef } from '../domain/rule.ts';
import type { LocalDate } from '../domain/time.ts';
import { channelName, joined, type Mrkdwn, plain, told } from './mrkdwn.ts';
import { issueDay } from './newsletter-dates.ts';

/** What the command can do. */
export function newsletterHelpReply(name: string, language: Language): Mrkdwn {
  const command = plain(name);
  const lines = [
    told(language, 'newsletter.help-preview', { command }),
    told(language, 'newsletter.help-draft', { command }),
    told(language, 'newsletter.help-discard', { command }),
    told(language, 'newsletter.help-date'),
  ];
  return joined(lines, 3_900);
}

/** The community has no newsletter. */
export function newsletterOffReply(language: Language): Mrkdwn {
  return told(language, 'newsletter.off');
}

/** A draft or preview is on its way. */
export function askedReply(day: LocalDate, target: DraftFor, to: ChannelRef, language: Language): Mrkdwn {
  const date = plain(issueDay(day, language));
  if (target === 'preview') return told(language, 'newsletter.asked-preview', { date });
  return told(language, 'newsletter.asked-draft', { date, channel: channelName(to) });
}

/** Behind the command stands something that is no day. */
export function dateReply(found: string, today: LocalDate, language: Language): Mrkdwn {
  return told(language, 'newsletter.date', { found: plain(found, 60), today: plain(today) });
}

/** An issue of that day is not made now. */
export function farReply(day: LocalDate, today: LocalDate, language: Language): Mrkdwn {
  return told(language, 'newsletter.far', { date: plain(issueDay(day, language)), today: plain(today) });
}

/** The drafts of a date count as not sent. */
export function discardedReply(
  day: LocalDate | null,
  count: number,
  command: string,
  language: Language,
): Mrkdwn {
  if (day === null) return told(language, 'newsletter.discard-which', { command: plain(command) });
  const date = plain(issueDay(day, language));
  return told(language, count === 0 ? 'newsletter.discard-none' : 'newsletter.discarded', { date });
}
