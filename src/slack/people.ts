import type { WebClient } from '@slack/web-api';
import { type Instant, type Millis, SECOND } from '../domain/time.ts';

/** Who leaves a group loses its rights within this time. */
const FRESH: Millis = 30 * SECOND;

/** Tells whether a user is one of these users (`U…`, `W…`) or in one of these user groups (`S…`). Throws when Slack does not say. */
export function createPeople(
  client: WebClient,
  now: () => Instant,
): (userId: string, people: readonly string[]) => Promise<boolean> {
  const groups = new Map<string, { at: Instant; users: readonly string[] }>();

  const usersOf = async (group: string): Promise<readonly string[]> => {
    const known = groups.get(group);
    if (known !== undefined && now() >= known.at && now() - known.at < FRESH) return known.users;
    const { users = [] } = await client.usergroups.users.list({ usergroup: group });
    groups.set(group, { at: now(), users });
    return users;
  };

  return async (userId, people) => {
    if (people.includes(userId)) return true;
    for (const group of people.filter((id) => id.startsWith('S'))) {
      if ((await usersOf(group)).includes(userId)) return true;
    }
    return false;
  };
}
