import { cfpCalendar } from '../messages/cfp-ics.ts';
import { knownConferences } from './cfps.ts';

/** Prints the deadlines of every known call as a calendar. */
export async function exportCfpCalendar(now: number): Promise<number> {
  const known = await knownConferences();
  if (known === null) return 2;
  const { conferences, name: community, language } = known;
  process.stdout.write(cfpCalendar(conferences, { community, language, stamp: now }));
  return known.complete ? 0 : 1;
}
