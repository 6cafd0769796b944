import { readFile } from 'node:fs/promises';
import { agendasOf } from '../agendas.ts';
import type { Bot } from '../bot.ts';
import { feedRecords, occurrencesIn } from '../calendars.ts';
import { aroundBlock } from '../content/newsletter/block.ts';
import { readIssue } from '../content/newsletter/read.ts';
import type { Call } from '../domain/call.ts';
import type { Conference } from '../domain/cfp.ts';
import { comingCalls } from '../domain/coming.ts';
import { matches } from '../domain/match.ts';
import type { KnownCalls } from '../domain/newsletter-calls.ts';
import type { Draft, MadeDraft } from '../domain/newsletter-draft.ts';
import type { NewsletterSettings, NewsletterStyle } from '../domain/newsletter-settings.ts';
import { talksAfter } from '../domain/newsletter-talks.ts';
import type { LocalDate } from '../domain/time.ts';
import { addDays, localDate } from '../domain/walltime.ts';
import { thanksSection } from '../messages/newsletter-thanks.ts';
import { touchpointsSection } from '../messages/newsletter-touchpoints.ts';
import type { Store } from '../store/store.ts';
import {
  type Compiled,
  compileStored,
  composeNewsletter,
  type NewsletterSources,
  newestSkeleton,
} from './newsletter-compose.ts';

/** Compiles the draft from everything that is stored at this moment. What cannot be had is named in `missing`. */
export async function makeDraft(bot: Bot, settings: NewsletterSettings, draft: Draft): Promise<MadeDraft> {
  const { date } = draft;
  const missing: string[] = [];
  const known = await bot.cfps.read();
  if (!known.complete) missing.push('Some conferences may be missing: content/cfps.yml has mistakes.');
  const sources = await storedSources(bot.store, known.conferences);
  const compiled = compileStored(date, sources);
  if (compiled.number === null) missing.push('No earlier issue is known, so this one has no number.');
  const touchpoints = await knownTouchpoints(bot);
  const { zone } = bot.config.community;
  const parts = {
    style: settings.style,
    skeleton: await skeletonFor(settings, date, sources, missing),
    block: await blockOf(bot, settings, date, sources, missing),
    touchpoints: touchpointsSection(talksAfter(date, touchpoints.calls, zone), zone),
    thanks: settings.thanks ? await thanksFor(bot, compiled, missing) : '',
  };
  const composed = composeNewsletter(date, compiled, parts, touchpoints);
  const same = sources.drafts.filter((other) => other.date === date);
  const ordinal = 1 + Math.max(0, ...same.map(({ made }) => made?.ordinal ?? 0));
  return { ...composed, missing: [...composed.missing, ...missing], ordinal, madeAt: bot.clock.now() };
}

/** How far calendars are looked at ahead. */
const AHEAD = 60;

/** The touchpoints of all calendars that are not over, with what is planned for them. */
async function knownTouchpoints(bot: Bot): Promise<KnownCalls & { calls: Call[] }> {
  const { clock, config } = bot;
  const records = await feedRecords(bot);
  const touchpoints = occurrencesIn(records).filter((occurrence) =>
    matches(config.touchpoints.match, occurrence),
  );
  const coming = comingCalls(touchpoints, config.community, await agendasOf(bot), clock.now());
  const today = localDate(clock.now(), config.community.zone);
  // A calendar that was never read shows nothing, so that nothing can differ from it.
  const read = records.some((record) => record?.body != null);
  return {
    calls: coming.map(({ call }) => call),
    from: addDays(today, 1),
    to: read ? addDays(today, AHEAD - 1) : today,
  };
}

async function skeletonFor(
  { style, skeleton }: NewsletterSettings,
  date: LocalDate,
  { issues }: NewsletterSources,
  missing: string[],
): Promise<string> {
  const own = await textOf(skeleton, 'newsletter.skeleton', missing);
  return own ?? newestSkeleton(date, style, issues) ?? shippedSkeleton(style);
}

async function thanksFor({ slack }: Bot, { contributors }: Compiled, missing: string[]): Promise<string> {
  const names = await Promise.all(contributors.map((id) => slack.nameOf(id)));
  const unknown = names.filter((name) => name === null).length;
  if (unknown > 0) missing.push(`${unknown} of those to thank are missing: Slack did not say their names.`);
  return thanksSection([...new Set(names.filter((name) => name !== null))]);
}

/** What the database holds for an issue, beside the conferences. */
export async function storedSources(
  store: Store,
  conferences: readonly Conference[],
): Promise<NewsletterSources> {
  const [issues, drafts, accepted] = await Promise.all([
    store.issues.all(),
    store.drafts.made(),
    store.submissions.accepted(),
  ]);
  return { issues: issues.map(({ date, text }) => readIssue(text, date)), drafts, accepted, conferences };
}

/** The fixed text that comes with the bot. */
export async function shippedSkeleton(style: NewsletterStyle): Promise<string> {
  return readFile(new URL(`../../config/content/newsletter-${style}.md`, import.meta.url), 'utf8');
}

/** The editor's own words: from the pull request's file, the issue of that day, or the file of the configuration. */
async function blockOf(
  { github }: Bot,
  { repository, block }: NewsletterSettings,
  date: LocalDate,
  { issues }: NewsletterSources,
  missing: string[],
): Promise<string> {
  const proposed = repository === null ? undefined : await github?.read(repository, date);
  if (proposed?.type === 'failed')
    missing.push(`What the editor wrote in the pull request could not be read: ${proposed.reason}.`);
  const texts = [
    proposed?.type === 'file' ? proposed.text : null,
    issues.find(({ issue }) => issue.date === date)?.text ?? null,
  ];
  const [written] = texts.flatMap((text) => (text === null ? [] : (aroundBlock(text)?.block ?? [])));
  return written ?? (await textOf(block, 'newsletter.block', missing)) ?? '';
}

/** A file's text without the line break at its end; `null` for no file, and for one that cannot be read, which is noted. */
async function textOf(path: string | null, key: string, missing: string[]): Promise<string | null> {
  if (path === null) return null;
  try {
    return (await readFile(path, 'utf8')).replace(/\r?\n$/, '');
  } catch {
    missing.push(`The file of ${key} cannot be read, so the draft is without it.`);
    return null;
  }
}
