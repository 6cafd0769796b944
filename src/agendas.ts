import { isDeepStrictEqual } from 'node:util';
import type { Bot } from './bot.ts';
import type { AgendaEntry } from './domain/agenda.ts';
import { type AgendaBook, agendaBook } from './domain/agenda-book.ts';
import { knownAgendas } from './domain/known-agendas.ts';

type Sources = Pick<Bot, 'config' | 'content' | 'store'>;

async function readEntries({ content, store }: Sources): Promise<AgendaEntry[]> {
  const [stored, file] = await Promise.all([store.agendas.all(), content.touchpoints.read()]);
  return knownAgendas(stored, file.items);
}

/** What is planned for calls: what organisers filled in, then the community's file, then what was imported. */
export async function agendasOf(sources: Sources): Promise<AgendaBook> {
  return agendaBook(await readEntries(sources), sources.config.community.zone);
}

/** The same for who looks again and again: as long as nothing has changed the same book is handed out. */
export function createAgendas(sources: Sources): () => Promise<AgendaBook> {
  const { zone } = sources.config.community;
  let book: AgendaBook = agendaBook([], zone);
  return async () => {
    const entries = await readEntries(sources);
    if (!isDeepStrictEqual(entries, book.entries)) book = agendaBook(entries, zone);
    return book;
  };
}
