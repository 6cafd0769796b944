import type { Bot } from '../bot.ts';
import { aroundBlock } from '../content/newsletter/block.ts';
import { handoverWish, pullWish } from '../domain/newsletter-delivery.ts';
import type { Draft, MadeDraft } from '../domain/newsletter-draft.ts';
import type { NewsletterSettings } from '../domain/newsletter-settings.ts';
import { type LocalDate, MINUTE } from '../domain/time.ts';
import type { PullResult } from '../github/github.ts';
import { newsletterReport, pullTitle } from '../messages/newsletter-report.ts';
import { backoff } from './backoff.ts';
import { handOver } from './newsletter-handover.ts';

/** So that of several processes one asks GitHub; should it die, the next comes after so long. */
const LEASE = 5 * MINUTE;

/** Proposes a draft, if nobody else does, and hands it over with what came of it. */
export async function propose(
  bot: Bot,
  settings: NewsletterSettings,
  draft: Draft,
  made: MadeDraft,
): Promise<void> {
  const taken = await takeProposal(bot, draft);
  if (taken?.pull.type !== 'wanted') return;
  await recordProposal(bot, settings, taken, made, await proposeNewest(bot, settings, taken.date));
}

async function takeProposal({ clock, store }: Bot, draft: Draft): Promise<Draft | null> {
  if (draft.pull.type !== 'wanted') return null;
  const taken: Draft = { ...draft, pull: { ...draft.pull, tryAt: clock.now() + LEASE } };
  return (await store.drafts.change(draft, taken)) ? { ...taken, version: draft.version + 1 } : null;
}

async function recordProposal(
  bot: Bot,
  settings: NewsletterSettings,
  draft: Draft,
  made: MadeDraft,
  result: PullResult,
): Promise<void> {
  if (draft.pull.type !== 'wanted') return;
  const { failures, told } = draft.pull;
  const at = bot.clock.now();
  const to = { channel: settings.channel, at };
  if (result.type === 'there') {
    const { url } = result;
    const wish = told
      ? pullWish(draft, url, settings, at)
      : handoverWish(draft, made, { type: 'there', url }, to);
    return handOver(bot, wish, (drafts) => drafts.change(draft, { ...draft, pull: { type: 'there', url } }));
  }
  bot.log.warn({ draft: draft.key, reason: result.reason }, 'no pull request');
  const again = {
    type: 'wanted',
    failures: failures + 1,
    tryAt: at + Math.max(MINUTE, backoff(failures + 1, bot.ids.random())),
    told: true,
  } as const;
  const after: Draft = { ...draft, pull: result.permanent ? { type: 'none' } : again };
  if (told) return void (await bot.store.drafts.change(draft, after));
  const reason = result.permanent ? result.reason : `${result.reason}; it is tried again`;
  const wish = handoverWish(draft, made, { type: 'missing', reason }, to);
  return handOver(bot, wish, (drafts) => drafts.change(draft, after));
}

/**
 * Makes the newest draft of a date a pull request, or brings the one that is there up to date. A file that a person has
 * changed outside the editor's block is theirs and stays as it is.
 */
async function proposeNewest(
  { github, store }: Bot,
  { repository }: NewsletterSettings,
  date: LocalDate,
): Promise<PullResult> {
  if (repository === null || github === undefined)
    return { type: 'failed', reason: 'GITHUB_TOKEN is not set', permanent: true };
  const file = await github.read(repository, date);
  if (file.type === 'failed') return file;
  const drafts = (await store.drafts.made()).filter((draft) => draft.date === date);
  const [made] = drafts.flatMap((draft) => draft.made ?? []).slice(-1);
  if (made === undefined) return { type: 'failed', reason: 'there is no draft any more', permanent: true };
  const written = drafts.flatMap((draft) => (draft.made === null ? [] : rest(draft.made.markdown)));
  // The editor's block may have changed, or not have been readable, when the draft was compiled.
  const sameBlock = file.text === null || blockIn(file.text) === blockIn(made.markdown);
  const keepFile = file.text !== null && !(sameBlock && written.includes(rest(file.text)));
  return github.put({
    ...{ repository, date, keepFile, markdown: made.markdown, replaces: file.text },
    title: pullTitle(date, made.number),
    body: newsletterReport(made, keepFile),
  });
}

function blockIn(text: string): string | null {
  return aroundBlock(text)?.block ?? null;
}

/** An issue without its editor's block. */
function rest(text: string): string {
  const around = aroundBlock(text);
  return around === null ? text : `${around.before}\n${around.after}`;
}
