import type { Database, Engine } from '../schema.ts';
import { first } from './0001-first.ts';
import { submissions } from './0002-submissions.ts';
import { newsletter } from './0003-newsletter.ts';
import { watches } from './0004-watches.ts';
import { cfps } from './0005-cfps.ts';
import { surveys } from './0006-surveys.ts';
import { topics } from './0007-topics.ts';
import { touchpoints } from './0008-touchpoints.ts';
import { people } from './0009-people.ts';
import { newsletterDrafts } from './0010-newsletter-drafts.ts';
import { retention } from './0011-retention.ts';
import { together } from './0012-together.ts';

/** One step of the schema. `up` runs in a transaction of its own, so it happens whole or not at all. */
export type Migration = { name: string; up(db: Database, engine: Engine): Promise<void> };

/** Every step in order. Append only: a step that has been released is never edited, moved or taken out. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-first', up: first },
  { name: '0002-submissions', up: submissions },
  { name: '0003-newsletter', up: newsletter },
  { name: '0004-watches', up: watches },
  { name: '0005-cfps', up: cfps },
  { name: '0006-surveys', up: surveys },
  { name: '0007-topics', up: topics },
  { name: '0008-touchpoints', up: touchpoints },
  { name: '0009-people', up: people },
  { name: '0010-newsletter-drafts', up: newsletterDrafts },
  { name: '0011-retention', up: retention },
  { name: '0012-together', up: together },
];
