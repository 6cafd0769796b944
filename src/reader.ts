import type { Bot } from './bot.ts';
import type { Language } from './domain/language.ts';
import type { Reader } from './domain/person.ts';
import type { ChannelRef } from './domain/rule.ts';

/**
 * On whose clock and in which language somebody is spoken to: as they have chosen, or else as their Slack profile or the
 * community has it. A Slack that does not say keeps no message back: then it is as the community has it.
 */
export async function readerOf({ config, log, slack, store }: Bot, userId: string): Promise<Reader> {
  const { zone, language } = await store.people.settingsOf(userId);
  const profile = async <Said>(ask: () => Promise<Said>): Promise<Said | null> => {
    try {
      return await ask();
    } catch (error) {
      log.warn({ err: error }, 'Slack did not say what is in a profile');
      return null;
    }
  };
  return {
    zone: zone ?? (await profile(() => slack.zoneOf(userId))) ?? config.community.zone,
    language: language ?? (await profile(() => slack.languageOf(userId))) ?? config.languages.posts,
  };
}

/** In which language somebody is told of a fault: theirs, or the community's when the fault keeps theirs from being read. */
export async function languageInTrouble(bot: Bot, userId: string): Promise<Language> {
  try {
    return (await readerOf(bot, userId)).language;
  } catch {
    bot.log.warn('a fault is told in the language of the community, because settings cannot be read');
    return bot.config.languages.posts;
  }
}

/** The language of those who read in a channel, or of the member (`U…`, `W…`) whose direct conversation it is. */
export async function languageFor(bot: Bot, channel: ChannelRef): Promise<Language> {
  if (isPerson(channel)) return (await readerOf(bot, channel)).language;
  return bot.config.languages.channels[channel] ?? bot.config.languages.posts;
}

/** Is it a direct conversation, named by its member? */
export function isPerson(channel: ChannelRef): boolean {
  return /^[UW]/.test(channel);
}
