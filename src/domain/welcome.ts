import type { Call } from './call.ts';
import type { Wanted } from './delivery.ts';
import type { ChannelRef } from './rule.ts';
import { DAY, type Instant, type Zone } from './time.ts';

/** What somebody who has just joined is told: where to start, and the next call in their waking hours. */
export type WelcomeFacts = { kind: 'welcome'; start: readonly ChannelRef[]; call: Call | null; zone: Zone };

/** The one message to somebody who has joined. A welcome after three days is none. */
export function welcomeTo(person: string, facts: WelcomeFacts, now: Instant): Wanted {
  const key = `welcome/${encodeURIComponent(person)}`;
  return { key, channel: person, dueAt: now, staleAfter: now + 3 * DAY, group: null, threadOf: null, facts };
}
