import { isDeepStrictEqual } from 'node:util';
import type { Bot } from '../bot.ts';
import { type AgendaBook, agendaBook } from '../domain/agenda-book.ts';
import { knownAgendas } from '../domain/known-agendas.ts';

/**
 * Reads every agenda: what organisers filled in, then the community's file, then what was imported. As long as nothing
 * has changed the same book is handed out.
 */
export function createAgendas({ config, content, store }: Pick<Bot, 'config' | 'content' | 'store'>) {
  let book: AgendaBook = agendaBook([], config.community.zone);
  return async (): Promise<AgendaBook> => {
    const [stored, file] = await Promise.all([store.agendas.all(), content.touchpoints.read()]);
    const entries = knownAgendas(stored, file.items);
    if (!isDeepStrictEqual(entries, book.entries)) book = agendaBook(entries, config.community.zone);
    return book;
  };
}
