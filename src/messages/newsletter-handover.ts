import type { DeliveryFacts } from '../domain/delivery.ts';
import type { Handover, NewsletterFacts } from '../domain/newsletter-delivery.ts';
import { isoInstant, type LocalDate } from '../domain/time.ts';
import { section } from './blocks.ts';
import type { MessageContext } from './call.ts';
import type { Message, MessageFile } from './message.ts';
import { dateToken, joined, link, type Mrkdwn, mention, mrkdwn, plain } from './mrkdwn.ts';
import { printedDay } from './newsletter-dates.ts';
import { doubtWords, leftOutWords, newsletterReport } from './newsletter-report.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3000;
/** More lines than these are in the second file. */
const MOST_LINES = 8;

/** What is said of the newsletter: the draft with its files, the question for news, or the late pull request. */
export function newsletterMessage({ newsletter }: NewsletterFacts, context: MessageContext): Message {
  switch (newsletter.type) {
    case 'handover':
      return handoverMessage(newsletter);
    case 'ask':
      return askMessage(newsletter, context);
    case 'pull-request': {
      const { date, url } = newsletter;
      return spoken([
        mrkdwn`*The pull request of the newsletter of ${dayWords(date)} is there:* ${pullLink(url)}`,
      ]);
    }
  }
}

/** The title of the first file that goes with a message, or `null`: most have none. */
export function fileTitleOf(facts: DeliveryFacts): string | null {
  if (facts.kind !== 'newsletter' || facts.newsletter.type !== 'handover') return null;
  return draftTitle(facts.newsletter);
}

/** The title of a draft's file. No two have the same, so that it tells whether a draft has arrived. */
function draftTitle({ date, ordinal, madeAt, preview }: Handover): string {
  if (!preview) return `Newsletter of ${date}, draft ${ordinal}`;
  return `Newsletter of ${date} as of ${isoInstant(madeAt)}`;
}

function handoverMessage(draft: Handover): Message {
  const { date, leftOut, doubts, missing } = draft;
  const long = leftOut.length > MOST_LINES || doubts.length + missing.length > MOST_LINES;
  const title = draftTitle(draft);
  const files: [MessageFile, ...MessageFile[]] = [
    { name: `${date}.md`, title, content: draft.markdown },
    ...(long
      ? [{ name: `${date}-notes.md`, title: `${title}: notes`, content: newsletterReport(draft) }]
      : []),
  ];
  return { ...spoken(handoverLines(draft, long)), files };
}

function handoverLines(draft: Handover, long: boolean): Mrkdwn[] {
  const { jobs, news, events, leftOut, doubts, missing } = draft;
  return [
    headline(draft),
    mrkdwn`In it: ${counted(jobs.length, 'job')}, ${plain(newsCount(news.length))}, ${counted(events.length, 'conference')}.`,
    pullLine(draft),
    ...listed(mrkdwn`*Left out (${leftOut.length}):*`, leftOut.map(leftOutWords)),
    ...listed(mrkdwn`*Please look at (${doubts.length + missing.length}):*`, [
      ...missing,
      ...doubts.map(doubtWords),
    ]),
    ...(long ? [mrkdwn`The second file has these lists in full.`] : []),
    draft.preview
      ? mrkdwn`Nobody else has seen it. Next: \`draft\` instead of \`preview\` hands it to all organisers.`
      : mrkdwn`Next: please read it before it is sent. I send and publish nothing myself.`,
  ].filter((line) => line !== '');
}

function headline({ date, number, ordinal, by, preview }: Handover): Mrkdwn {
  const issue = number === null ? mrkdwn`newsletter` : mrkdwn`newsletter ${number}`;
  if (preview) return mrkdwn`*A preview of the ${issue} of ${dayWords(date)}*`;
  const which = ordinal === 1 ? mrkdwn`` : mrkdwn`, draft ${ordinal}`;
  const who = by === null ? mrkdwn`` : mrkdwn` (asked for by ${mention(by)})`;
  return mrkdwn`*The draft of the ${issue} of ${dayWords(date)} is here*${which}${who}`;
}

function pullLine({ pull }: Handover): Mrkdwn {
  switch (pull.type) {
    case 'none':
      return mrkdwn``;
    case 'there':
      return mrkdwn`Pull request: ${pullLink(pull.url)}`;
    case 'missing':
      return mrkdwn`There is no pull request: ${plain(pull.reason, 300)}.`;
  }
}

function pullLink(url: string): Mrkdwn {
  return link(url, plain(url.replace(/^https?:\/\//, ''), 150));
}

function counted(count: number, word: string): Mrkdwn {
  return mrkdwn`${count} ${plain(count === 1 ? word : `${word}s`)}`;
}

function newsCount(count: number): string {
  return count === 1 ? '1 piece of news' : `${count} pieces of news`;
}

function listed(title: Mrkdwn, lines: readonly string[]): Mrkdwn[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => mrkdwn`• ${plain(line, 130)}`);
  return [title, ...shown, ...(more > 0 ? [mrkdwn`• … and ${more} more`] : [])];
}

function askMessage(
  { date, dueAt, commands }: NewsletterFacts['newsletter'] & { type: 'ask' },
  { community }: MessageContext,
): Message {
  const by = dateToken(dueAt, '{date_long} {time}', momentWords(dueAt, community.zone));
  const how = joined(
    commands.map((command) => mrkdwn`\`${plain(command)}\``),
    200,
    ' or ',
  );
  const lines = (moment: Mrkdwn): Mrkdwn[] => [
    mrkdwn`*The newsletter of ${dayWords(date)} is being put together.* What should others know of?`,
    commands.length === 0
      ? mrkdwn`Please tell an organiser until ${moment}.`
      : mrkdwn`Please share it with ${how} until ${moment}; moderators look at it first.`,
  ];
  const text = joined(lines(mrkdwn`${plain(momentWords(dueAt, community.zone))}`), TEXT_LIMIT);
  return { text, blocks: section(lines(by)) };
}

function dayWords(date: LocalDate): Mrkdwn {
  return mrkdwn`${plain(printedDay(date, 'long'))}`;
}

function spoken(lines: readonly Mrkdwn[]): Message {
  return { text: joined(lines, TEXT_LIMIT), blocks: section([joined(lines, TEXT_LIMIT - 100)]) };
}
