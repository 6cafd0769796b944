import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFeeds } from '../calendar/open.ts';
import { readConfsTech } from '../content/cfp/confs-tech.ts';
import { readDevelopersEvents } from '../content/cfp/developers-events.ts';
import type { ListRead } from '../content/cfp/list.ts';
import { MAPPED_FIELDS, type Mapping, readMapped } from '../content/cfp/mapped.ts';
import { conferenceOverAt } from '../domain/cfp.ts';
import { isoInstant } from '../domain/time.ts';
import { withStore } from './newsletter-store.ts';
import { printError, printResult, terminalText } from './output.ts';

/** The lists that can be imported. */
export const LISTS = ['confs-tech', 'developers-events', 'cfps'] as const;
export type ListName = (typeof LISTS)[number];

/**
 * `ospo-bot import confs-tech FILE|URL` and its like: keeps what is still to come as suggestions for a curator. The same again
 * changes nothing.
 */
export async function importCfps(list: ListName, where: string, fields: Mapping): Promise<number> {
  const text = await textOf(where);
  if (text === null) return 1;
  const now = Date.now();
  const read = readAs(list, text, where, { fields, verified: isoInstant(now).slice(0, 10) });
  const coming = read.conferences.filter((one) => (conferenceOverAt(one) ?? now + 1) > now);
  const suggested = await withStore({ readOnly: false }, (store) =>
    store.transaction((rooms) => rooms.cfps.suggest(coming, now)),
  );
  if (suggested === null) return 2;
  const { added, changed, same } = suggested;
  const over = read.conferences.length - coming.length;
  printResult(
    terminalText(
      `${where}: ${added} new, ${changed} changed, ${same} known, ${over} over, ${read.problems.length} set aside`,
    ),
  );
  if (added + changed > 0)
    printResult('They wait for a curator: the running bot shows a card in the moderators’ channel.');
  for (const problem of read.problems) printError(terminalText(problem));
  return read.conferences.length === 0 && read.problems.length > 0 ? 1 : 0;
}

function readAs(
  list: ListName,
  text: string,
  where: string,
  { fields, verified }: { fields: Mapping; verified: string },
): ListRead {
  switch (list) {
    case 'confs-tech':
      return readConfsTech(text, topicOf(where), verified);
    case 'developers-events':
      return readDevelopersEvents(text, verified);
    case 'cfps':
      return readMapped(text, fields, basename(where), verified);
  }
}

/** A file of confs.tech is named after its topic, in the folder of its year: `2026/opensource.json`. */
function topicOf(where: string): string | null {
  const [, name] = /(?:^|\/)20\d\d\/([a-z-]+)\.json$/.exec(where) ?? [];
  return name ?? null;
}

async function textOf(where: string): Promise<string | null> {
  try {
    return /^https?:/i.test(where) ? await fetched(where) : await readFile(where, 'utf8');
  } catch (error) {
    printError(terminalText(`${where}: ${error instanceof Error ? error.message : String(error)}`));
    return null;
  }
}

/** The guards of calendars hold for lists as well: https alone, public addresses, a limit of size and time. */
async function fetched(url: string): Promise<string> {
  const feeds = openFeeds();
  try {
    const answer = await feeds.fetch(url, { etag: null, lastModified: null }, AbortSignal.timeout(60_000));
    if (answer.type === 'body') return new TextDecoder().decode(answer.body);
    throw new Error(answer.type === 'failed' ? answer.error : 'it answered with nothing');
  } finally {
    await feeds.close();
  }
}

/** Reads `name=Title,cfp.due=Deadline`; the problem when it is something else. */
export function readMapping(text: string): { fields: Mapping } | { problem: string } {
  const pairs = text
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => pair.split('='));
  const wrong = pairs.find(
    ([field = '', name = '']) => !MAPPED_FIELDS.some((known) => known === field.trim()) || name.trim() === '',
  );
  if (wrong !== undefined) return { problem: wrong.join('=') };
  return {
    fields: Object.fromEntries(pairs.map(([field = '', ...name]) => [field.trim(), name.join('=').trim()])),
  };
}
