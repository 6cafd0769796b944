import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from './bot.ts';
import { type Language, languageIn } from './domain/language.ts';
import type { Reader } from './domain/person.ts';
import type { ChannelRef } from './domain/rule.ts';
import { type Millis, SECOND } from './domain/time.ts';

/** A window must open within three seconds, so a Slack that takes longer than this to say who opens it is not waited for. */
const PATIENCE: Millis = SECOND;

/**
 * On whose clock and in which language somebody is spoken to: as they have chosen, or else as their Slack profile or the
 * community has it. A Slack that does not say keeps no message back: then it is as the community has it.
 */
export function readerOf(bot: Bot, userId: string): Promise<Reader> {
  return read(bot, userId, (said) => said);
}

/** The same for whom a window is opened: a Slack that is slow to say keeps it back no longer than a second. */
export function readerInTime(bot: Bot, userId: string): Promise<Reader> {
  return read(bot, userId, inTime);
}

function inTime<Said>(said: Promise<Said | null>): Promise<Said | null> {
  return Promise.race([said, sleep(PATIENCE, null, { ref: false })]);
}

async function read(
  { config, log, slack, store }: Bot,
  userId: string,
  patiently: <Said>(said: Promise<Said | null>) => Promise<Said | null>,
): Promise<Reader> {
  const { zone, language } = await store.people.settingsOf(userId);
  const profile = <Said>(said: Promise<Said | null>): Promise<Said | null> =>
    patiently(
      said.catch((error: unknown) => {
        log.warn({ err: error }, 'Slack did not say what is in a profile');
        return null;
      }),
    );
  const [zoneThere, languageThere] = await Promise.all([
    zone ?? profile(slack.zoneOf(userId)),
    language ?? profile(slack.languageOf(userId)),
  ]);
  return {
    zone: zoneThere ?? config.community.zone,
    language: languageThere ?? config.languages.posts,
  };
}

/**
 * The language of somebody of whom nothing may tell what they do, in time for a window. Nothing is stored, and the log
 * learns of a fault by its kind alone.
 */
export async function languageInSecret(
  { config, log, slack, store }: Bot,
  userId: string,
): Promise<Language> {
  const { language } = await store.people.settingsOf(userId);
  if (language !== null) return language;
  const said = slack.languageOf(userId).catch((error: unknown) => {
    log.warn({ fault: error instanceof Error ? error.name : typeof error }, 'Slack did not say a language');
    return null;
  });
  return (await inTime(said)) ?? config.languages.posts;
}

/** In which language somebody is told of a fault, which may be one of a survey: theirs, or the community's when the fault keeps theirs from being read. */
export async function languageInTrouble(bot: Bot, userId: string): Promise<Language> {
  try {
    return await languageInSecret(bot, userId);
  } catch {
    bot.log.warn('a fault is told in the language of the community, because settings cannot be read');
    return bot.config.languages.posts;
  }
}

/** The language of those who read in a channel, or of the member (`U…`, `W…`) whose direct conversation it is. */
export async function languageFor(bot: Bot, channel: ChannelRef): Promise<Language> {
  if (isPerson(channel)) return (await readerOf(bot, channel)).language;
  return languageIn(channel, bot.config.languages);
}

/** The same for a channel as Slack names it, by its id. Slack says which of the configured names it has. */
export async function languageOfChannel({ config, slack }: Bot, channelId: string): Promise<Language> {
  const { channels, posts } = config.languages;
  const byId = channels[channelId];
  if (byId !== undefined) return byId;
  for (const [ref, language] of Object.entries(channels)) {
    const channel = ref.startsWith('#') ? await slack.channel(ref) : null;
    if (channel?.type === 'channel' && channel.id === channelId) return language;
  }
  return posts;
}

/** Is it a direct conversation, named by its member? */
export function isPerson(channel: ChannelRef): boolean {
  return /^[UW]/.test(channel);
}
