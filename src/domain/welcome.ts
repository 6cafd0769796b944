import type { Call } from './call.ts';
import type { Wanted } from './delivery.ts';
import type { ChannelRef } from './rule.ts';
import { DAY, type Instant, type Zone } from './time.ts';
import type { WorkingGroup } from './working-group.ts';

/** What somebody who has just joined is told: where to start, the next call in their waking hours, and who works on what. */
export type WelcomeFacts = {
  kind: 'welcome';
  start: readonly ChannelRef[];
  call: Call | null;
  /** The working groups that one can join. */
  groups: readonly Pick<WorkingGroup, 'name' | 'channel'>[];
  /** The command that tells more about them. */
  command: string;
  zone: Zone;
};

/** The one message to somebody who has joined. A welcome after three days is none. */
export function welcomeTo(person: string, facts: WelcomeFacts, now: Instant): Wanted {
  const key = `welcome/${encodeURIComponent(person)}`;
  return { key, channel: person, dueAt: now, staleAfter: now + 3 * DAY, group: null, threadOf: null, facts };
}
