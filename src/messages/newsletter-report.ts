import type { ComposedNewsletter } from '../domain/newsletter-draft.ts';
import type { LeftOut } from '../domain/newsletter-left-out.ts';
import type { LintFinding } from '../domain/newsletter-lint.ts';
import { clip, tidy } from '../domain/text.ts';
import type { LocalDate } from '../domain/time.ts';

type Reported = Pick<ComposedNewsletter, 'jobs' | 'news' | 'events' | 'leftOut' | 'doubts' | 'missing'>;

/** GitHub takes no text of more than 65,536 characters. */
const LONGEST = 60_000;

/**
 * What an editor should know of a draft, as Markdown for the pull request: what is new, what is left out and why, and
 * what is doubtful. Outside text stands in code spans, where nothing is a link, a mention or an image.
 */
export function newsletterReport(draft: Reported, keptFile = false): string {
  const parts = [
    ...(keptFile
      ? [
          '**The file was changed by a person, so I left it as it is.** The newest draft is in the channel of the organisers.',
        ]
      : []),
    ...section('New in it', [
      ...draft.jobs.map(({ org, title }) => `job: ${code(org === null ? title : `${org} | ${title}`)}`),
      ...draft.news.map(({ text }) => `news: ${code(text)}`),
      ...draft.events.map(({ name }) => `conference: ${code(name)}`),
    ]),
    ...section('Left out', draft.leftOut.map(leftOutLine)),
    ...section('Please look at', [...draft.missing.map(code), ...draft.doubts.map(doubtLine)]),
    'This draft was compiled by ospo-bot. It is never merged or sent by itself: please read it first.',
  ];
  return cut(parts);
}

/** What the pull request is called. */
export function pullTitle(date: LocalDate, number: number | null): string {
  return number === null ? `Newsletter of ${date}` : `Newsletter ${number} of ${date}`;
}

/** `job “Acme | Engineer” (2026-02-14, line 12): was in the issue of 2026-02-14`, without any Markdown. */
export function leftOutWords({ kind, title, from, line, reason }: LeftOut): string {
  const place = [from, line > 0 ? `line ${line}` : null].filter((part) => part !== null);
  const where = place.length === 0 ? '' : ` (${place.join(', ')})`;
  return `${kind === 'event' ? 'conference' : kind} “${tidy(title)}”${where}: ${tidy(reason)}`;
}

/** `line 12: there is no link`. */
export function doubtWords({ line, reason }: LintFinding): string {
  return `line ${line}: ${tidy(reason)}`;
}

function leftOutLine(left: LeftOut): string {
  return code(leftOutWords(left));
}

function doubtLine(doubt: LintFinding): string {
  return code(doubtWords(doubt));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
}

/** Between backticks only a backtick means something. */
function code(text: string): string {
  return `\`${clip(tidy(text), 400).replaceAll('`', "'")}\``;
}

/** As many whole lines as fit. */
function cut(parts: readonly string[]): string {
  const whole = parts.join('\n\n');
  if (whole.length <= LONGEST) return `${whole}\n`;
  const end = whole.lastIndexOf('\n', LONGEST);
  return `${whole.slice(0, end)}\n- … and more than fits here.\n`;
}
