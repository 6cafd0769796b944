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
  const [word = '', ...rest] = text.split(/\s+/);
  if (settings === null) return newsletterOffReply();
  if (word === '' || word.toLowerCase() === 'help') return newsletterHelpReply(command);
  const act = new Map(Object.entries(ACTS)).get(word.toLowerCase());
  if (act === undefined) return unknownWordReply(text, command, (await readerOf(bot, userId)).language);
  if (!(await isOrganiser(bot, userId))) return notOrganiserReply((await readerOf(bot, userId)).language);
  const today = localDate(bot.clock.now(), settings.schedule.zone);
  const [day = null, ...surplus] = rest;
  if (surplus.length > 0 || (day !== null && !isDate(day, today))) return dateReply(rest.join(' '), today);
  return act(typed, settings, day);
}

type Act = (typed: Typed, settings: NewsletterSettings, day: LocalDate | null) => Promise<Reply>;

const ACTS: Readonly<Record<string, Act>> = {
  preview: (typed, settings, day) => ask(typed, settings, day, 'preview'),
  draft: (typed, settings, day) => ask(typed, settings, day, 'channel'),
  discard,
};

/** The draft is made and sent by the next look of the tasks, so that it survives a crash, and comes once. */
async function ask(
  { bot, userId, triggerId }: Typed,
  settings: NewsletterSettings,
  day: LocalDate | null,
  target: DraftFor,
): Promise<Reply> {
  const now = bot.clock.now();
  const today = localDate(now, settings.schedule.zone);
  const date = day ?? workingDate(now, settings.schedule);
  if (!isNear(date, today)) return farReply(date, today);
  const wish = { key: `asked/${triggerId}`, date, by: userId, for: target, askedAt: now } as const;
  await bot.store.drafts.ask(askedDraft(wish));
  return askedReply(date, target, settings.channel);
}

/** The drafts of a date were not sent: what is in them goes into the next. */
async function discard({ bot }: Typed, _settings: NewsletterSettings, day: LocalDate | null): Promise<Reply> {
  const { store } = bot;
  const drafts = (await store.drafts.made()).filter(({ date, discarded }) => date === day && !discarded);
  const changed = await store.transaction(({ drafts: room }) =>
    Promise.all(drafts.map((draft) => room.change(draft, { ...draft, discarded: true }))),
  );
  return discardedReply(day, changed.filter(Boolean).length, bot.config.newsletter.command);
}
