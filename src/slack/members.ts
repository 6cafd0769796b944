import type { WebClient } from '@slack/web-api';
import type { Standing } from '../domain/standing.ts';
import { type Instant, MINUTE, type Millis } from '../domain/time.ts';
import { failureOf } from './classify.ts';
import type { Identity } from './identity.ts';

/** Who becomes a guest, or leaves, loses what members may within this time. */
const FRESH: Millis = MINUTE;

/** Tells what somebody is to the workspace: https://docs.slack.dev/reference/methods/users.info. Throws when Slack does not say. */
export function createMembers(
  client: WebClient,
  identity: () => Promise<Identity>,
  now: () => Instant,
): (userId: string) => Promise<Standing> {
  const known = new Map<string, { at: Instant; standing: Standing }>();
  return async (userId) => {
    const last = known.get(userId);
    if (last !== undefined && now() >= last.at && now() - last.at < FRESH) return last.standing;
    const standing = await ask(client, identity, userId);
    if (known.size > 1_000) known.clear();
    known.set(userId, { at: now(), standing });
    return standing;
  };
}

async function ask(client: WebClient, identity: () => Promise<Identity>, userId: string): Promise<Standing> {
  try {
    const [{ user }, { teamId }] = await Promise.all([client.users.info({ user: userId }), identity()]);
    if (user === undefined || user.deleted === true) return 'gone';
    if (user.is_bot === true) return 'bot';
    const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])];
    if (user.is_stranger === true || (teamId !== null && !teams.includes(teamId))) return 'elsewhere';
    return user.is_restricted === true || user.is_ultra_restricted === true ? 'guest' : 'member';
  } catch (error) {
    const failure = failureOf(error);
    const unknown = failure.type === 'refused' && /^user_not_(found|visible)$/.test(failure.error);
    if (unknown) return 'gone';
    throw error;
  }
}

/** How somebody wants to be called: https://docs.slack.dev/reference/objects/user-object; `null` when Slack does not say. */
export async function nameOf(client: WebClient, userId: string): Promise<string | null> {
  try {
    const { user } = await client.users.info({ user: userId });
    return user?.profile?.display_name || user?.profile?.real_name || user?.real_name || null;
  } catch {
    return null;
  }
}
