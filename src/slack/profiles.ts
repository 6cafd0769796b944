import type { WebClient } from '@slack/web-api';
import { IANAZone } from 'luxon';
import { type Language, languageOfLocale } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { type Instant, MINUTE, type Millis, type Zone } from '../domain/time.ts';
import { failureOf } from './classify.ts';
import type { Identity } from './identity.ts';

/** What somebody's profile says. `zone` and `language` are `null` where Slack names none that we know. */
export type Profile = { standing: Standing; zone: Zone | null; language: Language | null };

/** Who becomes a guest, leaves, or moves to another zone is known within this time. */
const FRESH: Millis = MINUTE;

/** Tells what somebody is to the workspace and where they live: https://docs.slack.dev/reference/methods/users.info. Throws when Slack does not say. */
export function createProfiles(
  client: WebClient,
  identity: () => Promise<Identity>,
  now: () => Instant,
): (userId: string) => Promise<Profile> {
  const known = new Map<string, { at: Instant; profile: Promise<Profile> }>();
  return (userId) => {
    const last = known.get(userId);
    if (last !== undefined && now() >= last.at && now() - last.at < FRESH) return last.profile;
    if (known.size > 1_000) known.clear();
    // Kept before it is there: who asks meanwhile waits for the same answer. What went wrong is asked anew.
    const profile = ask(client, identity, userId).catch((error: unknown) => {
      known.delete(userId);
      throw error;
    });
    known.set(userId, { at: now(), profile });
    return profile;
  };
}

async function ask(client: WebClient, identity: () => Promise<Identity>, userId: string): Promise<Profile> {
  try {
    const [{ user }, { teamId }] = await Promise.all([
      client.users.info({ user: userId, include_locale: true }),
      identity(),
    ]);
    const language = languageOfLocale(user?.locale ?? '');
    return { standing: standingIn(user, teamId), zone: zoneIn(user?.tz), language };
  } catch (error) {
    const failure = failureOf(error);
    const unknown = failure.type === 'refused' && /^user_not_(found|visible)$/.test(failure.error);
    if (unknown) return { standing: 'gone', zone: null, language: null };
    throw error;
  }
}

type User = Awaited<ReturnType<WebClient['users']['info']>>['user'];

function standingIn(user: User, teamId: string | null): Standing {
  if (user === undefined || user.deleted === true) return 'gone';
  if (user.is_bot === true) return 'bot';
  const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])];
  if (user.is_stranger === true || (teamId !== null && !teams.includes(teamId))) return 'elsewhere';
  return user.is_restricted === true || user.is_ultra_restricted === true ? 'guest' : 'member';
}

function zoneIn(tz: string | undefined): Zone | null {
  return tz !== undefined && IANAZone.isValidZone(tz) ? tz : null;
}
