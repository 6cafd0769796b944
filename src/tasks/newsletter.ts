import type { Bot } from '../bot.ts';
import { issuesAround } from '../domain/newsletter-day.ts';
import { askWish, handoverWish } from '../domain/newsletter-delivery.ts';
import { askedDraft, type Draft, scheduledKey } from '../domain/newsletter-draft.ts';
import type { NewsletterSettings } from '../domain/newsletter-settings.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { localDate } from '../domain/walltime.ts';
import { handOver, insert } from './newsletter-handover.ts';
import { makeDraft } from './newsletter-make.ts';
import { propose } from './newsletter-pull.ts';

/** When the bot first knew that the community has a newsletter: what was due before is not made up for. */
const SINCE = 'newsletter-since';

export type NewsletterTask = {
  /** Asks for news when it is time, and makes and hands over every draft that is wanted. */
  run(): Promise<void>;
  /** The next moment at which there is something to do, or `null`. */
  next(): Promise<Instant | null>;
};

/** What the newsletter asks of time. Everything is looked up in the store, so that a missed or doubled look does no harm. */
export function createNewsletter(bot: Bot): NewsletterTask {
  const { clock, config, store } = bot;
  const { settings } = config.newsletter;
  // After a fault everything waits a little, so that it is not tried, and logged, at every tick.
  let resting = Number.NEGATIVE_INFINITY;
  let around = settings && issuesAround(clock.now(), settings.schedule);
  return {
    async run() {
      if (settings === null) return;
      await askForNews(bot, settings);
      await wantDueDraft(bot, settings);
      if (clock.now() < resting) return;
      for (const draft of await store.drafts.waiting(clock.now()))
        if (!(await goOn(bot, settings, draft))) resting = clock.now() + MINUTE;
    },
    async next() {
      if (settings === null || around === null) return null;
      const now = clock.now();
      // Asked at each tick; between two issues the answer stays the same.
      if (now < around.last.dueAt || now >= around.next.dueAt) around = issuesAround(now, settings.schedule);
      const { next } = around;
      const ahead = [next.askAt, next.dueAt].filter((at) => at > now);
      const waiting = await store.drafts.nextAttention();
      return Math.min(...ahead, ...(waiting === null ? [] : [Math.max(waiting, resting)]));
    },
  };
}

/** Was the newsletter there already on that day? */
async function isSince(
  { clock, store }: Bot,
  { schedule }: NewsletterSettings,
  at: Instant,
): Promise<boolean> {
  const since = Number(await store.meta.setOnce(SINCE, String(clock.now())));
  return localDate(since, schedule.zone) <= localDate(at, schedule.zone);
}

async function askForNews(bot: Bot, settings: NewsletterSettings): Promise<void> {
  const { clock, config, store } = bot;
  const { next } = issuesAround(clock.now(), settings.schedule);
  if (settings.askIn === null || next.askAt > clock.now()) return;
  if (!(await isSince(bot, settings, next.askAt))) return;
  const { news, job } = config.submissions;
  const commands = [news, job].flatMap(({ command, settings: kind }) => (kind === null ? [] : [command]));
  await insert(store.outbox, askWish(next, settings.askIn, commands));
}

/** The draft of the newest issue that is due. Of several that fell due while the bot was away only the last is of use. */
async function wantDueDraft(bot: Bot, settings: NewsletterSettings): Promise<void> {
  const { last } = issuesAround(bot.clock.now(), settings.schedule);
  if (!(await isSince(bot, settings, last.dueAt))) return;
  const key = scheduledKey(last.date);
  if ((await bot.store.drafts.get(key)) !== null) return;
  const wish = { key, date: last.date, by: null, for: 'channel', askedAt: last.dueAt } as const;
  await bot.store.drafts.ask(askedDraft(wish));
}

/** The next step of a draft: it is made, and then proposed. `false`: a fault, and it is tried again. */
async function goOn(bot: Bot, settings: NewsletterSettings, draft: Draft): Promise<boolean> {
  try {
    if (draft.made === null) await make(bot, settings, draft);
    else await propose(bot, settings, draft, draft.made);
    return true;
  } catch (error) {
    bot.log.error({ err: error, draft: draft.key, reference: bot.ids.random() }, 'a draft did not get on');
    return false;
  }
}

async function make(bot: Bot, settings: NewsletterSettings, draft: Draft): Promise<void> {
  const made = await makeDraft(bot, settings, draft);
  const at = bot.clock.now();
  if (draft.for === 'preview') {
    const to = { channel: draft.by ?? settings.channel, at };
    return handOver(bot, handoverWish(draft, made, { type: 'none' }, to), (drafts) => drafts.remove(draft));
  }
  const { repository } = settings;
  if (repository !== null && bot.github !== undefined) {
    // The message waits for the first attempt, so that it can name the pull request.
    const pull = { type: 'wanted', failures: 0, tryAt: at, told: false } as const;
    await bot.store.drafts.change(draft, { ...draft, made, pull });
    return;
  }
  const pull =
    repository === null
      ? ({ type: 'none' } as const)
      : ({ type: 'missing', reason: 'GITHUB_TOKEN is not set' } as const);
  const wish = handoverWish(draft, made, pull, { channel: settings.channel, at });
  return handOver(bot, wish, (drafts) => drafts.change(draft, { ...draft, made }));
}
