import { agendasOf } from '../src/agendas.ts';
import { comingFrom } from '../src/calendars.ts';
import { fitsIn } from '../src/domain/coming.ts';
import { matches } from '../src/domain/match.ts';
import { recordingsIn } from '../src/domain/recordings.ts';
import { TOUCHPOINT_WORDS, type TouchpointWord } from '../src/domain/touchpoint.ts';
import { agendaReply, recordingsReply } from '../src/messages/agendas.ts';
import { unknownWordReply } from '../src/messages/listing.ts';
import { allReply, fitsReply, nextReply, touchpointHelp } from '../src/messages/touchpoint.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerOf } from '../src/reader.ts';
import { planCall } from './agenda.ts';
import type { Reply, Typed } from './listener.ts';
import { feedbackCommand } from './survey.ts';
import { proposeCommand, topicsCommand } from './topic.ts';

/** What each word behind the command does; `text` of what it is given is what follows the word. */
const SUBCOMMANDS: Readonly<Record<TouchpointWord, (typed: Typed) => Promise<Reply>>> = {
  next,
  agenda,
  all,
  fits,
  recordings,
  plan: planCall,
  topics: topicsCommand,
  propose: proposeCommand,
  feedback: feedbackCommand,
  help,
};

/** `/touchpoint`: without a word, the next calls. */
export async function answerTouchpoint(typed: Typed): Promise<Reply> {
  const [word = '', ...rest] = typed.text.split(/\s+/);
  // Keyboards of East Asia write full-width letters.
  const name = word === '' ? 'next' : word.normalize('NFKC').toLowerCase();
  const known = TOUCHPOINT_WORDS.find((one) => one === name);
  if (known === undefined) {
    const { language } = await readerOf(typed.bot, typed.userId);
    return unknownWordReply(word, typed.bot.config.topics.command, language);
  }
  return SUBCOMMANDS[known]({ ...typed, text: rest.join(' ') });
}

async function next({ bot, userId }: Typed): Promise<Reply> {
  const { match } = bot.config.touchpoints;
  const [coming, reader] = await Promise.all([comingFrom(bot), readerOf(bot, userId)]);
  const touchpoints = coming.filter(({ occurrence }) => matches(match, occurrence));
  const { topics, subscriptions } = bot.config;
  return nextReply(touchpoints, reader, { now: bot.clock.now(), command: topics.command, subscriptions });
}

async function agenda({ bot, userId }: Typed): Promise<Reply> {
  const { match } = bot.config.touchpoints;
  const [coming, reader, mayPlan] = await Promise.all([
    comingFrom(bot),
    readerOf(bot, userId),
    isOrganiser(bot, userId),
  ]);
  const touchpoints = coming.filter(({ occurrence }) => matches(match, occurrence));
  return agendaReply(touchpoints, reader, { mayPlan, command: bot.config.topics.command });
}

async function recordings({ bot, userId }: Typed): Promise<Reply> {
  const { entries } = await agendasOf(bot);
  return recordingsReply(recordingsIn(entries), await readerOf(bot, userId));
}

async function all({ bot, userId }: Typed): Promise<Reply> {
  const [coming, reader] = await Promise.all([comingFrom(bot), readerOf(bot, userId)]);
  return allReply(coming, reader, bot.clock.now());
}

async function fits({ bot, userId }: Typed): Promise<Reply> {
  const [coming, reader] = await Promise.all([comingFrom(bot), readerOf(bot, userId)]);
  return fitsReply(fitsIn(coming, reader.zone), reader, bot.clock.now());
}

async function help({ bot, userId }: Typed): Promise<Reply> {
  const { language } = await readerOf(bot, userId);
  return touchpointHelp(bot.config.topics.command, language);
}
