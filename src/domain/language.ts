import type { ChannelRef } from './rule.ts';

/** The languages in which the bot speaks. Others are answered in the community's. */
export const LANGUAGES = ['en', 'es', 'zh', 'ja', 'it', 'pt', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as `pt-BR` (as Slack's profiles name it), or `null` when it is none of ours. */
export function languageOfLocale(locale: string): Language | null {
  const [primary = ''] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** In which language messages in channels are: in one for all but those channels that have their own. */
export type PostLanguages = { posts: Language; channels: Readonly<Record<ChannelRef, Language>> };

/** The language of those who read in a channel. */
export function languageIn(channel: ChannelRef, { posts, channels }: PostLanguages): Language {
  return channels[channel] ?? posts;
}
