import type { Bot } from '../src/bot.ts';

/** Does somebody run the community? Looked up at each press and each command. */
export function isOrganiser(
  { config, slack }: Pick<Bot, 'config' | 'slack'>,
  userId: string,
): Promise<boolean> {
  return slack.isOneOf(userId, config.organisers?.members ?? []);
}
