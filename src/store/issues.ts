import type { StoredIssue } from '../domain/newsletter.ts';
import type { IssueStore } from './rooms/newsletter.ts';
import type { Database } from './schema.ts';

/** Issues of the newsletter, one for each date; one without a date is known by its source. */
export function createIssueStore(db: Database): IssueStore {
  return {
    async put(issue) {
      const key = issue.date ?? issue.source;
      const known = await db.selectFrom('issues').selectAll().where('key', '=', key).executeTakeFirst();
      if (known !== undefined && known.text === issue.text && known.source === issue.source) return 'same';
      await db
        .insertInto('issues')
        .values({ key, ...issue })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(issue))
        .execute();
      return known === undefined ? 'added' : 'changed';
    },
    async all(): Promise<StoredIssue[]> {
      const rows = await db.selectFrom('issues').select(['date', 'source', 'text']).execute();
      return rows.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
    },
  };
}

function keyOf({ date, source }: StoredIssue): string {
  return date ?? source;
}
