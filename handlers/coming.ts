import type { Bot } from '../src/bot.ts';
import { type ComingCall, comingCalls } from '../src/domain/coming.ts';
import type { Reader } from '../src/messages/reader.ts';

/** Every call that is to come, by start, as the calendars were last read. */
export async function comingFrom({ config, store, clock }: Bot): Promise<ComingCall[]> {
  const records = await Promise.all(config.feeds.map(({ name }) => store.feeds.get(name)));
  const occurrences = records.flatMap((record) => record?.occurrences ?? []);
  return comingCalls(occurrences, config.community, clock.now());
}

/** How somebody is spoken to: in the zone of their Slack profile, or the community's where it names none. */
export async function readerOf({ config, slack }: Bot, userId: string): Promise<Reader> {
  return { zone: (await slack.zoneOf(userId)) ?? config.community.zone, locale: 'en-GB' };
}
