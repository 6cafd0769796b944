import type { WebClient } from '@slack/web-api';

/** Who we are in the workspace: https://docs.slack.dev/reference/methods/auth.test. What Slack does not say is `null`. */
export type Identity = { botId: string | null; userId: string | null };

/** Asks once and remembers; a failure is thrown and asked again the next time. */
export function createIdentity(client: WebClient): () => Promise<Identity> {
  let known: Identity | null = null;
  return async () => {
    if (known !== null) return known;
    const { bot_id: botId, user_id: userId } = await client.auth.test();
    known = { botId: botId ?? null, userId: userId ?? null };
    return known;
  };
}

/** Did we write this message? One of the two ids is enough: which of them a message carries depends on its kind. */
export function isOurs(message: { bot_id?: string; user?: string }, { botId, userId }: Identity): boolean {
  if (message.bot_id !== undefined && botId !== null) return message.bot_id === botId;
  return message.user !== undefined && message.user === userId;
}
