import type { DraftFor } from '../domain/newsletter-draft.ts';
import type { ChannelRef } from '../domain/rule.ts';
import type { LocalDate } from '../domain/time.ts';
import { channelName, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { printedDay } from './newsletter-dates.ts';

/** What the command can do. */
export function newsletterHelpReply(command: string): Mrkdwn {
  const name = plain(command);
  const lines = [
    mrkdwn`\`${name} preview\` sends the next issue, as it would be now, to you alone.`,
    mrkdwn`\`${name} draft\` hands it to all organisers, and makes or updates its pull request if a repository is configured.`,
    mrkdwn`\`${name} discard 2026-11-24\` says that the drafts of that issue were not sent: what is in them goes into the next.`,
    mrkdwn`A date behind \`preview\` or \`draft\` means the issue of that day. I never send or publish an issue myself.`,
  ];
  return joined(lines, 3_900);
}

/** The community has no newsletter. */
export function newsletterOffReply(): Mrkdwn {
  return mrkdwn`This community's newsletter is not made here. Please ask an organiser, who can add \`newsletter\` to \`community.yml\`.`;
}

/** A draft or preview is on its way. */
export function askedReply(date: LocalDate, target: DraftFor, channel: ChannelRef): Mrkdwn {
  const day = plain(printedDay(date, 'long'));
  if (target === 'preview')
    return mrkdwn`The newsletter of ${day}, as it is now, comes to you by direct message in a moment.`;
  return mrkdwn`The draft of the newsletter of ${day} comes to ${channelName(channel)} in a moment.`;
}

/** Behind the command stands something that is no day. */
export function dateReply(found: string, today: LocalDate): Mrkdwn {
  return mrkdwn`“${plain(found, 60)}” is not a day that I understand. Please write it like this: ${plain(today)}`;
}

/** An issue of that day is not made now. */
export function farReply(date: LocalDate, today: LocalDate): Mrkdwn {
  const [far, near] = [plain(printedDay(date, 'long')), plain(today)];
  return mrkdwn`${far} is too far from today (${near}): I make issues of the last month and the next three. Please check the year.`;
}

/** The drafts of a date count as not sent. */
export function discardedReply(date: LocalDate | null, count: number, command: string): Mrkdwn {
  if (date === null) return mrkdwn`Please name the issue, such as \`${plain(command)} discard 2026-11-24\`.`;
  const day = plain(printedDay(date, 'long'));
  if (count === 0) return mrkdwn`There is no draft of ${day} that counts as sent. Nothing to do.`;
  return mrkdwn`Noted: the issue of ${day} was not sent. What stood in its draft is offered for the next one.`;
}
