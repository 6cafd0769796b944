import type { UsersInfoResponse, WebClient } from '@slack/web-api';
import { IANAZone } from 'luxon';
import type { Standing } from '../domain/standing.ts';
import { type Instant, MINUTE, type Millis, type Zone } from '../domain/time.ts';
import { failureOf } from './classify.ts';
import type { Identity } from './identity.ts';

/** Who becomes a guest, or leaves, loses what members may within this time. */
const FRESH: Millis = MINUTE;

/** What somebody is to the workspace, and where their profile says that they live. */
type Member = { standing: Standing; zone: Zone | null };

/** Tells what is known of somebody: https://docs.slack.dev/reference/methods/users.info. Throws when Slack does not say. */
export function createMembers(
  client: WebClient,
  identity: () => Promise<Identity>,
  now: () => Instant,
): (userId: string) => Promise<Member> {
  const known = new Map<string, { at: Instant; member: Member }>();
  return async (userId) => {
    const last = known.get(userId);
    if (last !== undefined && now() >= last.at && now() - last.at < FRESH) return last.member;
    const member = await ask(client, identity, userId);
    if (known.size > 1_000) known.clear();
    known.set(userId, { at: now(), member });
    return member;
  };
}

async function ask(client: WebClient, identity: () => Promise<Identity>, userId: string): Promise<Member> {
  try {
    const [{ user }, { teamId }] = await Promise.all([client.users.info({ user: userId }), identity()]);
    return { standing: standingIn(user, teamId), zone: zoneIn(user?.tz) };
  } catch (error) {
    const failure = failureOf(error);
    const unknown = failure.type === 'refused' && /^user_not_(found|visible)$/.test(failure.error);
    if (unknown) return { standing: 'gone', zone: null };
    throw error;
  }
}

function standingIn(user: UsersInfoResponse['user'], teamId: string | null): Standing {
  if (user === undefined || user.deleted === true) return 'gone';
  if (user.is_bot === true) return 'bot';
  const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])];
  if (user.is_stranger === true || (teamId !== null && !teams.includes(teamId))) return 'elsewhere';
  return user.is_restricted === true || user.is_ultra_restricted === true ? 'guest' : 'member';
}

/** A profile may have no zone, or one that this Node does not know. */
function zoneIn(zone: string | undefined): Zone | null {
  return zone !== undefined && zone !== '' && IANAZone.isValidZone(zone) ? zone : null;
}
