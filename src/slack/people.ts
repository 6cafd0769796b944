import type { WebClient } from '@slack/web-api';
import { type Instant, MINUTE, type Millis } from '../domain/time.ts';
import { failureOf } from './classify.ts';

/** While Slack is too busy to say who is in a group, what it said so recently still counts. */
const FRESH: Millis = MINUTE;

/**
 * Tells whether a user is one of these users (`U…`, `W…`) or, at this moment, in one of these user groups (`S…`). Slack is asked
 * each time, so that who has left a group decides nothing any more. Throws when Slack does not say.
 */
export function createPeople(
  client: WebClient,
  now: () => Instant,
): (userId: string, people: readonly string[]) => Promise<boolean> {
  const groups = new Map<string, { at: Instant; users: readonly string[] }>();

  const usersOf = async (group: string): Promise<readonly string[]> => {
    try {
      const { users = [] } = await client.usergroups.users.list({ usergroup: group });
      groups.set(group, { at: now(), users });
      return users;
    } catch (error) {
      const known = groups.get(group);
      const fresh = known !== undefined && now() >= known.at && now() - known.at < FRESH;
      if (failureOf(error).type !== 'later' || !fresh) throw error;
      return known.users;
    }
  };

  return async (userId, people) => {
    if (people.includes(userId)) return true;
    for (const group of people.filter((id) => id.startsWith('S'))) {
      if ((await usersOf(group)).includes(userId)) return true;
    }
    return false;
  };
}
