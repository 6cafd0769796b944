import type { NewsletterEvent, NewsletterJob, NewsletterNews } from '../domain/newsletter.ts';
import type { NewsletterContent } from '../domain/newsletter-compile.ts';
import type { NewsletterStyle } from '../domain/newsletter-settings.ts';
import { tidy } from '../domain/text.ts';
import { printedDay, printedDays, printedMonth } from './newsletter-dates.ts';
import { markdownAddress, markdownText, markdownTextBeforeBar } from './newsletter-markdown.ts';

/** An issue to be written. `block` is the editor's own Markdown between the title and the lists, kept verbatim. */
export type NewsletterDraft = NewsletterContent & {
  number: number | null;
  block: string;
  /** Sections of their own, or nothing: who speaks next, and whom to thank. */
  touchpoints?: string;
  thanks?: string;
};

/**
 * The Markdown of an issue: the skeleton with its places `{{number}}`, `{{features}}`, `{{jobs}}`, `{{news}}` and
 * `{{events}}` filled; who speaks comes after the features and the thanks after the events, unless the skeleton has
 * `{{touchpoints}}` and `{{thanks}}`. What stands in an item cannot fill another place, nor break the lists.
 */
export function newsletterMarkdown(draft: NewsletterDraft, skeleton: string, style: NewsletterStyle): string {
  const { block, touchpoints = '', thanks = '' } = draft;
  const events = draft.events.map((event) => eventLine(event, style)).join('\n');
  const has = (place: string): boolean => skeleton.includes(`{{${place}}}`);
  const parts: Readonly<Record<string, string>> = {
    number: draft.number === null ? '' : String(draft.number),
    features: sections(block, has('touchpoints') ? '' : touchpoints),
    jobs: draft.jobs.map(jobLine).join('\n'),
    news: draft.news.map((news) => newsLine(news, style)).join('\n'),
    events: sections(events, has('thanks') ? '' : thanks),
    touchpoints,
    thanks,
  };
  const numbered = draft.number === null ? skeleton.replace(/ *\{\{number\}\}/, '') : skeleton;
  return numbered.replace(
    /\{\{(number|features|jobs|news|events|touchpoints|thanks)\}\}/g,
    (_, place: string) => parts[place] ?? '',
  );
}

function sections(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n\n');
}

function jobLine({ org, title, url, countryCodes, remote }: NewsletterJob): string {
  const flags = countryCodes.length > 0 ? countryCodes.map(flagOf).join(' ') : remote ? '🌐' : '';
  const name = org === null ? markdownText(title) : `${markdownTextBeforeBar(org)} | ${markdownText(title)}`;
  return `- ${linked(`${flags} ${name}`.trim(), url)}`;
}

function newsLine({ text, url, tag }: NewsletterNews, style: NewsletterStyle): string {
  const address = url === null ? null : markdownAddress(url);
  const start = tag === null || style === 'template-2025' ? '' : `${tagMark(tag)} `;
  return `- ${start}${markdownText(text)}${address === null ? '' : ` [here](${address})`}`;
}

/** A tag of one visible character would be a box to tick on GitHub. */
function tagMark(tag: string): string {
  return tidy(tag).length > 1 ? `[${markdownText(tag)}]` : `\\[${markdownText(tag)}\\]`;
}

function eventLine(event: NewsletterEvent, style: NewsletterStyle): string {
  const { name, location, url } = event;
  const title = markdownTextBeforeBar(name);
  const place = location === null ? null : markdownTextBeforeBar(location);
  if (style === 'issue-2026') {
    const cfp = cfp2026(event);
    const beside = [whenOf(event, 'long') ?? (place === null ? null : 'TBD'), place].filter(
      (one) => one !== null,
    );
    const label = beside.length === 0 ? title : `${title} (${beside.join(', ')})`;
    return `- ${linked(label, url)}${cfp === null ? '' : ` – **${cfp}**`}`;
  }
  const when = whenOf(event, 'short');
  const cfp = cfp2025(event);
  const label = place === null ? title : `${title}, ${place}`;
  return `- ${when === null ? '' : `${when} `}${linked(label, url)}${cfp === null ? '' : ` - ${cfp}`}`;
}

function linked(label: string, url: string | null): string {
  const address = url === null ? null : markdownAddress(url);
  return address === null ? label : `[${label}](${address})`;
}

function whenOf({ startDate, endDate, month }: NewsletterEvent, names: 'long' | 'short'): string | null {
  if (startDate !== null) return printedDays(startDate, endDate ?? startDate, names);
  return month === null ? null : printedMonth(month, names);
}

/** A day alone is the end of the call only beside the day of the event. */
function cfp2026({ startDate, month, cfp: { status, dueDate } }: NewsletterEvent): string | null {
  const words = startDate === null && month === null ? 'CFP due ' : '';
  if (dueDate !== null && status === 'open') return `${words}${printedDay(dueDate, 'long')}`;
  if (dueDate !== null && status === 'closed') return `${printedDay(dueDate, 'long')} (CFP closed)`;
  return cfpWords({ status });
}

function cfp2025({ cfp: { status, dueDate } }: NewsletterEvent): string | null {
  if (dueDate !== null && status === 'open') return `CFP due ${printedDay(dueDate, 'long')}`;
  if (dueDate !== null && status === 'closed') return `CFP closed ${printedDay(dueDate, 'long')}`;
  return cfpWords({ status });
}

function cfpWords({ status }: Pick<NewsletterEvent['cfp'], 'status'>): string | null {
  switch (status) {
    case 'open':
      return 'CFP open';
    case 'closed':
      return 'CFP closed';
    case 'not_open':
      return 'CFP not open yet';
    case 'none':
      return 'No CFP';
    case 'unknown':
      return null;
  }
}

/** Two regional indicators make a flag. */
function flagOf(code: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? [...code].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0))).join('')
    : '';
}
