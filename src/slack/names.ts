import type { WebClient } from '@slack/web-api';

/** How somebody wants to be called: https://docs.slack.dev/reference/objects/user-object; `null` when Slack does not say. */
export async function nameOf(client: WebClient, userId: string): Promise<string | null> {
  try {
    const { user } = await client.users.info({ user: userId });
    return user?.profile?.display_name || user?.profile?.real_name || user?.real_name || null;
  } catch {
    return null;
  }
}
