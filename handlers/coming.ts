import type { Bot } from '../src/bot.ts';
import { type AgendaBook, agendaBook } from '../src/domain/agenda-book.ts';
import { type ComingCall, comingCalls } from '../src/domain/coming.ts';
import { knownAgendas } from '../src/domain/known-agendas.ts';

/** Every call that is to come, by start, as the calendars were last read. */
export async function comingFrom(bot: Bot): Promise<ComingCall[]> {
  const { config, store, clock } = bot;
  const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
  const occurrences = records.flatMap((record) => record?.occurrences ?? []);
  return comingCalls(occurrences, config.community, await agendasOf(bot), clock.now());
}

/** What is planned for calls, from every source. */
export async function agendasOf({ config, content, store }: Bot): Promise<AgendaBook> {
  const [stored, file] = await Promise.all([store.agendas.all(), content.touchpoints.read()]);
  return agendaBook(knownAgendas(stored, file.items), config.community.zone);
}
