import type { DeliveryFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { Handover, NewsletterFacts } from '../domain/newsletter-delivery.ts';
import { isoInstant } from '../domain/time.ts';
import { section } from './blocks.ts';
import type { MessageContext } from './call.ts';
import type { Message, MessageFile } from './message.ts';
import { dateToken, joined, link, type Mrkdwn, mention, mrkdwn, plain, told } from './mrkdwn.ts';
import { issueDay } from './newsletter-dates.ts';
import { doubtWords, leftOutWords, newsletterReport } from './newsletter-report.ts';
import { LOCALES } from './say.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3000;
/** More lines than these are in the second file. */
const MOST_LINES = 8;

/**
 * What is said of the newsletter: the draft with its files, the question for news, or the late pull request. The files, and
 * what is said of their lines, are English as the newsletter is.
 */
export function newsletterMessage({ newsletter }: NewsletterFacts, context: MessageContext): Message {
  const { language } = context;
  switch (newsletter.type) {
    case 'handover':
      return handoverMessage(newsletter, language);
    case 'ask':
      return askMessage(newsletter, context);
    case 'pull-request': {
      const date = plain(issueDay(newsletter.date, language));
      return spoken([told(language, 'newsletter.pull-late', { date, link: pullLink(newsletter.url) })]);
    }
  }
}

/** The title of the first file that goes with a message, or `null`: most have none. */
export function fileTitleOf(facts: DeliveryFacts): string | null {
  if (facts.kind !== 'newsletter' || facts.newsletter.type !== 'handover') return null;
  return draftTitle(facts.newsletter);
}

/**
 * The title of a draft's file. No two have the same, so that it tells whether a draft has arrived; in whatever language its
 * message is, because that may be another one when somebody looks.
 */
function draftTitle({ date, ordinal, madeAt, preview }: Handover): string {
  if (!preview) return `Newsletter of ${date}, draft ${ordinal}`;
  return `Newsletter of ${date} as of ${isoInstant(madeAt)}`;
}

function handoverMessage(draft: Handover, language: Language): Message {
  const { date, leftOut, doubts, missing } = draft;
  const long = leftOut.length > MOST_LINES || doubts.length + missing.length > MOST_LINES;
  const title = draftTitle(draft);
  const files: [MessageFile, ...MessageFile[]] = [
    { name: `${date}.md`, title, content: draft.markdown },
    ...(long
      ? [{ name: `${date}-notes.md`, title: `${title}: notes`, content: newsletterReport(draft) }]
      : []),
  ];
  return { ...spoken(handoverLines(draft, long, language)), files };
}

function handoverLines(draft: Handover, long: boolean, language: Language): Mrkdwn[] {
  const { jobs, news, events, leftOut, doubts, missing, preview } = draft;
  const counts = { jobs: jobs.length, news: news.length, events: events.length };
  const odd = [...missing, ...doubts.map(doubtWords)];
  return [
    headline(draft, language),
    told(language, 'newsletter.contents', counts),
    ...pullLines(draft, language),
    ...listed('newsletter.left-out', leftOut.map(leftOutWords), language),
    ...listed('newsletter.doubts', odd, language),
    ...(long ? [told(language, 'newsletter.in-full')] : []),
    told(language, preview ? 'newsletter.preview-next' : 'newsletter.next'),
  ];
}

function headline({ date, number, ordinal, by, preview }: Handover, language: Language): Mrkdwn {
  const day = plain(issueDay(date, language));
  const issue = { date: day, numbered: number === null ? 'no' : 'yes', number: number ?? 0 } as const;
  if (preview) return told(language, 'newsletter.preview', issue);
  return told(language, 'newsletter.draft', {
    ...issue,
    ...{ again: ordinal === 1 ? 'no' : 'yes', ordinal },
    ...{ asked: by === null ? 'no' : 'yes', person: by === null ? plain('') : mention(by) },
  });
}

function pullLines({ pull }: Handover, language: Language): Mrkdwn[] {
  switch (pull.type) {
    case 'none':
      return [];
    case 'there':
      return [told(language, 'newsletter.pull', { link: pullLink(pull.url) })];
    case 'missing':
      return [told(language, 'newsletter.pull-missing', { reason: plain(pull.reason, 300) })];
  }
}

function pullLink(url: string): Mrkdwn {
  return link(url, plain(url.replace(/^https?:\/\//, ''), 150));
}

function listed(
  key: 'newsletter.left-out' | 'newsletter.doubts',
  lines: readonly string[],
  language: Language,
): Mrkdwn[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => mrkdwn`• ${plain(line, 130)}`);
  const rest = more > 0 ? [mrkdwn`• ${told(language, 'newsletter.more', { count: more })}`] : [];
  return [told(language, key, { count: lines.length }), ...shown, ...rest];
}

function askMessage(
  { date, dueAt, commands }: NewsletterFacts['newsletter'] & { type: 'ask' },
  { community, language }: MessageContext,
): Message {
  const words = momentWords(dueAt, community.zone, language);
  const how = plain(anyOf(commands, language), 200);
  const lines = (moment: Mrkdwn): Mrkdwn[] => [
    told(language, 'newsletter.ask', { date: plain(issueDay(date, language)) }),
    commands.length === 0
      ? told(language, 'newsletter.ask-organiser', { moment })
      : told(language, 'newsletter.ask-share', { commands: how, moment }),
  ];
  const text = joined(lines(mrkdwn`${plain(words)}`), TEXT_LIMIT);
  return { text, blocks: section(lines(dateToken(dueAt, '{date_long} {time}', words))) };
}

/** Commands to choose from, as code. Slack takes backticks for code only where no letter touches them. */
function anyOf(commands: readonly string[], language: Language): string {
  const list = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  const parts = list.formatToParts(commands.map((command) => `\`${command}\``));
  return parts
    .map(({ type, value }) => (type === 'element' ? value : value.replace(/^(?=\p{L})|(?<=\p{L})$/gu, ' ')))
    .join('');
}

function spoken(lines: readonly Mrkdwn[]): Message {
  return { text: joined(lines, TEXT_LIMIT), blocks: section([joined(lines, TEXT_LIMIT - 100)]) };
}
