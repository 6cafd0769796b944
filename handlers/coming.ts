import type { Bot } from '../src/bot.ts';
import { type AgendaBook, agendaBook } from '../src/domain/agenda-book.ts';
import { type ComingCall, comingCalls } from '../src/domain/coming.ts';
import { knownAgendas } from '../src/domain/known-agendas.ts';
import type { Reader } from '../src/messages/reader.ts';

/** Every call that is to come, by start, as the calendars were last read. */
export async function comingFrom(bot: Bot): Promise<ComingCall[]> {
  const { config, store, clock } = bot;
  const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
  const occurrences = records.flatMap((record) => record?.occurrences ?? []);
  return comingCalls(occurrences, config.community, await agendasOf(bot), clock.now());
}

/** What is planned for calls, from every source. */
async function agendasOf({ config, content, store }: Bot): Promise<AgendaBook> {
  const [stored, file] = await Promise.all([store.agendas.all(), content.touchpoints.read()]);
  return agendaBook(knownAgendas(stored, file.items), config.community.zone);
}

/** How somebody is spoken to: in the zone of their Slack profile, or the community's where it names none. */
export async function readerOf({ config, slack }: Bot, userId: string): Promise<Reader> {
  return { zone: (await slack.zoneOf(userId)) ?? config.community.zone, locale: 'en-GB' };
}
