import type { Bot } from '../bot.ts';
import type { Language } from '../domain/language.ts';
import type { ChannelRef } from '../domain/rule.ts';

/** The language of those who read in that channel. */
export function languageFor({ config }: Bot, channel: ChannelRef): Language {
  return config.languages.channels[channel] ?? config.languages.posts;
}
