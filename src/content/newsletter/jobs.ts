import type { NewsletterJob } from '../../domain/newsletter.ts';
import { readFlags } from './flags.ts';
import { firstLink, type Link } from './links.ts';
import type { ListItem } from './list-items.ts';
import { unescaped } from './web-address.ts';

/** Words of a job's title; an organisation's name seldom has one. */
const TITLE =
  /\b(?:senior|sr|junior|principal|staff|lead|head|chief|director|manager|mgr|officer|engineer|engineering|developer|advocate|architect|analyst|coordinator|specialist|consultant|strategist|scientist|researcher|postdoctoral|professor|fellow|intern|internship|student|counsel|attorney|lawyer|evangelist|administrator|assistant|associate|president|vp|programme|program|roles?|positions?|job)\b/gi;
const DASH = /\s+[-–—]\s+|(?<=\S)[–—]\s+|(?<=\S)-\s+/u;

type Parts = { org: string | null; title: string };
type Draft = Omit<NewsletterJob, 'org' | 'title'> & { text: string };

/**
 * Reads the list of jobs. Whether `A - B` is organisation and title or the reverse shows in the line itself, when only one
 * side has words of a title, else in the whole list.
 */
export function readJobs(items: readonly ListItem[]): NewsletterJob[] {
  const drafts = items.map(draftOf).map(withoutPlaceOfWork);
  const dashed = drafts.map(({ text }) => text).filter((text) => withoutDash(text) === null);
  const orgFirst = dashed.map(towardsOrgFirst).reduce((sum, vote) => sum + vote, 0) > 0;
  return drafts.map(({ text, ...job }) => {
    const own = towardsOrgFirst(text);
    const { org, title } = withoutDash(text) ?? atDash(text, isTelling(text) ? own > 0 : orgFirst);
    return { ...job, org: org === null ? null : unescaped(org), title: unescaped(title) };
  });
}

/** Behind a second dash, how the work is done is neither the organisation nor its title. */
function withoutPlaceOfWork(draft: Draft): Draft {
  if (withoutDash(draft.text) !== null) return draft;
  return {
    ...draft,
    text: draft.text.replace(/(?<=\s[-–—]\s.*)\s+[-–—]\s+(?:remote|hybrid|on-?site)$/iu, ''),
  };
}

/** `🇺🇸 Org | [Title](url)` and `[🇺🇸 Org | Title](url)` become the same text. */
function draftOf({ line, text }: ListItem): Draft {
  const link = firstLink(text);
  const whole = link === null ? text : `${beforeLabel(link)} ${link.bare ? '' : labelWithOrg(link)}`;
  const { text: rest, countryCodes, remote } = readFlags(whole.trim());
  return { line, url: link?.url ?? null, countryCodes, remote, text: rest.replaceAll('**', '').trim() };
}

/** `Org [Title](url)`, where nothing parts the two, gets its bar. */
function beforeLabel({ before, label, bare }: Link): string {
  const org = readFlags(before).text.trim();
  const alone = /^[\p{Lu}\d][^|:,–—-]{0,60}$/u.test(org) && !/[|:]\s|\s[|–—-]\s/u.test(label);
  return alone && !bare && titleWords(org) === 0 && titleWords(label) > 0 ? `${before} |` : before;
}

/** `[Title](url) - Org`, `[Title](url) at Org` and `[Org](url): Title`, where the label has only one of the two. */
function labelWithOrg({ label, before, after }: Link): string {
  const [, org] = /^\s*(?:[-–—|]|at\b|@)\s*(\p{L}[^[\]]{0,80})$/u.exec(after) ?? [];
  const [, title] = /^\s*:\s*(\p{L}[^[\]]{0,120})$/u.exec(after) ?? [];
  const whole = readFlags(before).text.trim() === '' && !/[|:]\s|\s[|–—-]\s/u.test(label);
  if (!whole || /^(?:remote|hybrid|on-?site)\b/i.test(org ?? '')) return label;
  if (org !== undefined) return `${org.trim()} | ${label}`;
  return title === undefined || titleWords(title) === 0 ? label : `${label} | ${title}`;
}

/** The parts of a text whose separator says which is which, or `null` when only a dash parts it. */
function withoutDash(text: string): Parts | null {
  const [first = '', ...others] = text.split(/\s*(?<!\\)[|｜]\s*/u);
  if (others.length > 0)
    return /(?<!\\): /.test(first)
      ? atColon(first)
      : { org: orNull(first), title: others.join(' | ').trim() };
  if (/^[^:：]*\S(?::\s|：)/u.test(text) && titleWords(text.split(/[:：]/u)[0] ?? '') === 0)
    return atColon(text);
  if (DASH.test(text)) return null;
  const [, sought, seeker] = /^(.+?)\s+(?:@|at)\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  if (sought !== undefined && seeker !== undefined && titleWords(sought) > 0 && titleWords(seeker) === 0)
    return { org: seeker, title: sought };
  const [head = '', tail = ''] = text.split(/,\s+(.*)/su);
  return tail !== '' && titleWords(head) === 0 && titleWords(tail) > 0
    ? { org: head, title: tail }
    : { org: null, title: text };
}

function atColon(text: string): Parts {
  const [org = '', title = ''] = text.split(/(?::\s+|：\s*)(.*)/su);
  return { org: orNull(org), title: title.trim() };
}

function atDash(text: string, orgFirst: boolean): Parts {
  const parts = text.split(new RegExp(DASH, 'gu'));
  const org = (orgFirst ? parts[0] : parts.at(-1)) ?? '';
  const title = orgFirst
    ? text.slice(org.length).replace(/^\s*[-–—]\s*/u, '')
    : text.slice(0, text.length - org.length).replace(/\s*[-–—]\s*$/u, '');
  return { org: orNull(org), title: title.trim() };
}

/** Above zero when the title words stand behind the first dash, below when they stand before the last one. */
function towardsOrgFirst(text: string): number {
  const parts = text.split(new RegExp(DASH, 'gu'));
  return Math.sign(titleWords(parts.at(-1) ?? '') - titleWords(parts[0] ?? ''));
}

/** Whether only one side of the dashes has title words: then the line says by itself which is which. */
function isTelling(text: string): boolean {
  const parts = text.split(new RegExp(DASH, 'gu'));
  const [first, last] = [titleWords(parts[0] ?? ''), titleWords(parts.at(-1) ?? '')];
  return (first === 0) !== (last === 0);
}

function titleWords(text: string): number {
  return text.match(TITLE)?.length ?? 0;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
