import type { Bot } from './bot.ts';

/** Does somebody run the community? Looked up at each press, each command and each Home. */
export function isOrganiser(
  { config, slack }: Pick<Bot, 'config' | 'slack'>,
  userId: string,
): Promise<boolean> {
  return slack.isOneOf(userId, config.organisers?.members ?? []);
}
