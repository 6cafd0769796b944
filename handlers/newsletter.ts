import type { Language } from '../src/domain/language.ts';
import { isDate, isNear, workingDate } from '../src/domain/newsletter-day.ts';
import { askedDraft, type DraftFor } from '../src/domain/newsletter-draft.ts';
import type { NewsletterSettings } from '../src/domain/newsletter-settings.ts';
import type { LocalDate } from '../src/domain/time.ts';
import { localDate } from '../src/domain/walltime.ts';
import { unknownWordReply } from '../src/messages/listing.ts';
import {
  askedReply,
  dateReply,
  discardedReply,
  farReply,
  newsletterHelpReply,
  newsletterOffReply,
} from '../src/messages/newsletter-reply.ts';
import { notOrganiserReply } from '../src/messages/reply.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerOf } from '../src/reader.ts';
import type { Reply, Typed } from './listener.ts';

/** `/newsletter preview`, `draft`, `discard` and `help`; all but the help are for organisers. */
export async function answerNewsletter(typed: Typed): Promise<Reply> {
  const { bot, text, userId } = typed;
  const { command, settings } = bot.config.newsletter;
  const { language } = await readerOf(bot, userId);
  const [word = '', ...rest] = text.split(/\s+/);
  if (settings === null) return newsletterOffReply(language);
  if (word === '' || word.toLowerCase() === 'help') return newsletterHelpReply(command, language);
  const act = new Map(Object.entries(ACTS)).get(word.toLowerCase());
  if (act === undefined) return unknownWordReply(text, command, language);
  if (!(await isOrganiser(bot, userId))) return notOrganiserReply(language);
  const today = localDate(bot.clock.now(), settings.schedule.zone);
  const [day = null, ...surplus] = rest;
  if (surplus.length > 0 || (day !== null && !isDate(day, today)))
    return dateReply(rest.join(' '), today, language);
  return act({ typed, settings, day, language });
}

/** What an organiser asked for: `day` is the issue that they named. */
type Wish = { typed: Typed; settings: NewsletterSettings; day: LocalDate | null; language: Language };

const ACTS: Readonly<Record<string, (wish: Wish) => Promise<Reply>>> = {
  preview: (wish) => ask(wish, 'preview'),
  draft: (wish) => ask(wish, 'channel'),
  discard,
};

/** The draft is made and sent by the next look of the tasks, so that it survives a crash, and comes once. */
async function ask({ typed, settings, day, language }: Wish, target: DraftFor): Promise<Reply> {
  const { bot, userId, triggerId } = typed;
  const now = bot.clock.now();
  const today = localDate(now, settings.schedule.zone);
  const date = day ?? workingDate(now, settings.schedule);
  if (!isNear(date, today)) return farReply(date, today, language);
  const wish = { key: `asked/${triggerId}`, date, by: userId, for: target, askedAt: now } as const;
  await bot.store.drafts.ask(askedDraft(wish));
  return askedReply(date, target, settings.channel, language);
}

/** The drafts of a date were not sent: what is in them goes into the next. */
async function discard({ typed: { bot }, day, language }: Wish): Promise<Reply> {
  const { store } = bot;
  const drafts = (await store.drafts.made()).filter(({ date, discarded }) => date === day && !discarded);
  const changed = await store.transaction(({ drafts: room }) =>
    Promise.all(drafts.map((draft) => room.change(draft, { ...draft, discarded: true }))),
  );
  return discardedReply(day, changed.filter(Boolean).length, bot.config.newsletter.command, language);
}
