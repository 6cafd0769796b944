import { isNaming } from '../domain/forget.ts';
import type { Draft } from '../domain/newsletter-draft.ts';
import { namingOf, ownEntry, ownSubmission, type PersonData } from '../domain/person-data.ts';
import type { Topic } from '../domain/topic.ts';
import { deliveryOf } from './delivery-row.ts';
import { settingsIn } from './people.ts';
import { namingColumns, rowsNaming, type TableName, tablesNaming, textIn } from './places.ts';
import type { Database, Tables } from './schema.ts';
import { submissionOf } from './submission-row.ts';

/** A user id, and the ids of the direct conversation with them, which tell as much. */
export async function idsOf(db: Database, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select('channel_id')
    .distinct()
    .where('channel', '=', person)
    .execute();
  const directs = rows.flatMap(({ channel_id: id }) => (id === null ? [] : [id]));
  return [person, ...directs.filter((id) => /^D[A-Z0-9]+$/.test(id))];
}

/** Everything that is stored of a member, from every table. */
export async function readPerson(db: Database, person: string): Promise<PersonData> {
  const ids = await idsOf(db, person);
  const messages = (await rowsNaming(db, 'deliveries', ids)).map(deliveryOf);
  const submissions = (await rowsNaming(db, 'submissions', ids)).map(submissionOf);
  const drafts = (await rowsNaming(db, 'drafts', ids)).map(draftOf).filter(({ by }) => by === person);
  return {
    person,
    ...(await readChoices(db, person)),
    submissions: submissions.flatMap((one) => ownSubmission(one, person) ?? []),
    trail: await readOwnTrail(db, person),
    drafts: drafts.map(({ key, date, for: target, askedAt }) => ({ key, date, for: target, askedAt })),
    messages: messages.filter(({ channel }) => channel === person),
    namedIn: messages.filter(({ channel }) => channel !== person).map(namingOf),
    elsewhere: await readElsewhere(db, person, ids),
  };
}

function draftOf({ body }: { body: string }): Draft {
  return JSON.parse(body) as Draft;
}

async function readChoices(db: Database, person: string) {
  const [chosen] = await rowsNaming(db, 'people', [person]);
  const [home] = await rowsNaming(db, 'homes', [person]);
  const [welcome] = await rowsNaming(db, 'welcomes', [person]);
  const watches = await rowsNaming(db, 'watches', [person]);
  const votes = await db
    .selectFrom('votes')
    .leftJoin('topics', 'topics.id', 'votes.topic')
    .select(['votes.topic', 'topics.body'])
    .where('person', '=', person)
    .execute();
  return {
    settings: chosen === undefined ? null : settingsIn(chosen.settings),
    home: home === undefined ? null : { staleAt: home.stale_at },
    welcomedAt: welcome?.at ?? null,
    watches: watches.map(({ subject, created_at: createdAt }) => ({ subject, createdAt })),
    votes: votes.map(({ topic, body }) => ({
      topic,
      title: body === null ? null : (JSON.parse(body) as Topic).title,
    })),
  };
}

async function readOwnTrail(db: Database, person: string) {
  const entries = await db
    .selectFrom('audit')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('actor', '=', person),
        eb('submission', 'in', eb.selectFrom('submissions').select('id').where('author', '=', person)),
      ]),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
  return entries.map((entry) => ownEntry(entry, person));
}

/** How many characters are shown on both sides of an id in a longer text. */
const AROUND = 80;

async function readElsewhere(db: Database, person: string, ids: readonly string[]) {
  const found = [];
  for (const table of tablesNaming())
    for (const row of await rowsNaming(db, table, ids))
      if (!isToldAbove(table, row, person)) found.push(...around(table, row, ids));
  return found;
}

/** Is it in one of the parts that have a name of their own? The pace of a conversation tells nothing. */
function isToldAbove(table: TableName, row: Tables[TableName], person: string): boolean {
  switch (table) {
    case 'audit':
      return textIn(row, 'actor') === person;
    case 'drafts':
      return draftOf({ body: textIn(row, 'body') }).by === person;
    case 'submissions':
      return ownSubmission(submissionOf({ body: textIn(row, 'body') }), person) !== null;
    case 'people':
    case 'homes':
    case 'welcomes':
    case 'watches':
    case 'votes':
    case 'deliveries':
    case 'pace':
      return true;
    default:
      return false;
  }
}

function around(table: TableName, row: Tables[TableName], ids: readonly string[]) {
  return namingColumns(table)
    .map((column) => ({ column, text: textIn(row, column) }))
    .filter(({ text }) => isNaming(text, ids))
    .map(({ column, text }) => {
      const at = Math.min(...ids.map((id) => text.indexOf(id)).filter((index) => index >= 0));
      return { table, column, around: text.slice(Math.max(0, at - AROUND), at + AROUND) };
    });
}
