import type { WebClient } from '@slack/web-api';

/** Who we are in the workspace: https://docs.slack.dev/reference/methods/auth.test. What Slack does not say is `null`. */
export type Identity = {
  botId: string | null;
  userId: string | null;
  teamId: string | null;
  /** The address of the workspace, with a slash at its end. */
  url: string | null;
};

/** Asks once and remembers; a failure is thrown and asked again the next time. */
export function createIdentity(client: WebClient): () => Promise<Identity> {
  let known: Identity | null = null;
  return async () => {
    if (known !== null) return known;
    const { bot_id, user_id, team_id, url } = await client.auth.test();
    known = { botId: bot_id ?? null, userId: user_id ?? null, teamId: team_id ?? null, url: url ?? null };
    return known;
  };
}

/** Did we write this message? One of the two ids is enough: which of them a message carries depends on its kind. */
export function isOurs(
  message: { bot_id?: string; user?: string },
  { botId, userId }: Pick<Identity, 'botId' | 'userId'>,
): boolean {
  if (message.bot_id !== undefined && botId !== null) return message.bot_id === botId;
  return message.user !== undefined && message.user === userId;
}
