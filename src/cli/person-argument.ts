import { field } from '../../config/field.ts';
import type { PersonData } from '../domain/person-data.ts';
import type { Store } from '../store/store.ts';
import { withStore } from './newsletter-store.ts';
import { environment } from './settings.ts';

/** A member, by the id that Slack shows in their profile ("Copy member ID"). */
export const slackUser = field({
  allowed: 'the id of a Slack user, such as U024BE7LH',
  read: (text) => (/^[UW][A-Z0-9]+$/.test(text) ? text : null),
});

type Asked<T> = { ok: true; value: T } | { ok: false; exitCode: 1 | 2 };

/** Asks the database about a member. What is wrong is printed. */
export async function askPrivacy<T>(readOnly: boolean, ask: (store: Store) => Promise<T>): Promise<Asked<T>> {
  if (environment() === null) return { ok: false, exitCode: 2 };
  const value = await withStore({ readOnly }, ask);
  return value === null ? { ok: false, exitCode: 1 } : { ok: true, value };
}

/** Everything that is stored of a member. It changes nothing and may run beside the bot. */
export function dataOf(person: string): Promise<Asked<PersonData>> {
  return askPrivacy(true, (store) => store.privacy.dataOf(person));
}
