import type { Content, KindName } from '../domain/item.ts';
import type { Submission } from '../domain/submission.ts';
import { tidy } from '../domain/text.ts';
import { isoInstant } from '../domain/time.ts';

/** What a spreadsheet takes for the beginning of a formula, full-width forms included: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]/u;

/** One cell by RFC 4180, one line of it; what could be a formula is made a text by an apostrophe. */
function cell(text: string): string {
  const line = tidy(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line of CSV. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(cell).join(',');
}

const COLUMNS: Readonly<Record<KindName, readonly string[]>> = {
  job: [
    'id',
    'organisation',
    'title',
    'link',
    'countries',
    'remote',
    'place',
    'closes on',
    'listed since',
    'listed until',
  ],
  news: ['id', 'summary', 'link', 'tag', 'listed since'],
  session: ['id', 'title', 'speaker', 'topic', 'level', 'description', 'benefit', 'listed since'],
  cfp: [
    'id',
    'name',
    'link',
    'link of the call',
    'start',
    'end',
    'place',
    'country',
    'online',
    'due',
    'time',
    'zone',
    'topics',
    'listed since',
  ],
};

/** The names of the columns, as a line of CSV. */
export function csvHeader(kind: KindName): string {
  return csvRow(COLUMNS[kind]);
}

/** What is public of a listed item, as a line of CSV. Nobody is named in it. */
export function csvLine({ id, published, content, publishedAt, expiresAt }: Submission): string {
  const [since, until] = [publishedAt, expiresAt].map((at) => (at === null ? '' : isoInstant(at)));
  return csvRow([id, ...fieldsOf(published ?? content, since ?? '', until ?? '')]);
}

function fieldsOf(content: Content, since: string, until: string): string[] {
  switch (content.kind) {
    case 'job': {
      const { organisation, title, link, countries, remote, place, closesOn } = content;
      const where = [countries.join(' '), remote ? 'yes' : 'no', place];
      return [organisation, title, link, ...where, closesOn ?? '', since, until];
    }
    case 'news':
      return [content.summary, content.link, content.tag, since];
    case 'session': {
      const { title, speaker, topic, level, description, benefit } = content;
      return [title, speaker, topic, level, description, benefit, since];
    }
    case 'cfp': {
      const { name, link, cfpLink, start, end, place, country, online, due, time, zone, topics } = content;
      const where = [place, country ?? '', online ? 'yes' : 'no'];
      const until = [due ?? '', time ?? '', zone ?? ''];
      return [name, link, cfpLink ?? '', start ?? '', end ?? '', ...where, ...until, topics.join(' '), since];
    }
  }
}
