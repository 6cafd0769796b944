import { agendasOf } from './agendas.ts';
import type { Bot } from './bot.ts';
import { type ComingCall, comingCalls } from './domain/coming.ts';
import type { KnownOccurrence } from './domain/feed.ts';
import type { FeedRecord } from './store/rooms/feed.ts';

/** What is kept of each calendar, in the order of the configuration; `null` for one that was never read. */
export function feedRecords({
  config,
  store,
}: Pick<Bot, 'config' | 'store'>): Promise<(FeedRecord | null)[]> {
  return Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
}

/** Everything that happens by all calendars as they were last read. */
export async function knownOccurrences(bot: Pick<Bot, 'config' | 'store'>): Promise<KnownOccurrence[]> {
  return occurrencesIn(await feedRecords(bot));
}

/** Everything that happens by these calendars. */
export function occurrencesIn(records: readonly (FeedRecord | null)[]): KnownOccurrence[] {
  return records.flatMap((record) => record?.occurrences ?? []);
}

/** Every call that is to come, by start, as the calendars were last read, with what is planned for it. */
export async function comingFrom(bot: Bot): Promise<ComingCall[]> {
  const [occurrences, agendas] = await Promise.all([knownOccurrences(bot), agendasOf(bot)]);
  return comingCalls(occurrences, bot.config.community, agendas, bot.clock.now());
}
