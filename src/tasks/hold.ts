import type { Bot } from '../bot.ts';
import { nextDay } from '../domain/budget.ts';
import type { Delivery } from '../domain/delivery.ts';
import { quietUntil } from '../domain/quiet.ts';
import type { ChannelRef } from '../domain/rule.ts';
import type { Instant, Zone } from '../domain/time.ts';
import { countMessages, isPatient } from '../domain/together.ts';
import { localDate, wallInstant } from '../domain/walltime.ts';
import { isPerson, readerOf } from '../reader.ts';

/**
 * Until when a message must wait: a member's own quiet hours for any direct message, and for what can wait in a channel its
 * quiet hours, its turn, and its share of a day. `null`: it may go now. What is too late afterwards is then skipped as such.
 *
 * Nobody takes the last place of a day that somebody else has taken: a claim is written before this is asked, so that of two
 * the later one sees the earlier, as claimed (and waits for its turn) or as what it has become since (and counts it).
 */
export async function holdUntil(bot: Bot, row: Delivery): Promise<Instant | null> {
  const now = bot.clock.now();
  if (isPerson(row.channel)) return quietOf(bot, row.channel, now);
  if (!isPatient(row)) return null;
  const { posts } = bot.config;
  const zone = zoneOfChannel(bot, row.channel);
  const quiet = posts.quiet === null ? null : quietUntil(now, posts.quiet, zone);
  if (quiet !== null) return quiet;
  const today = wallInstant(localDate(now, zone), 0, zone);
  const others = (await bot.store.outbox.spent(row.channel, today)).filter(
    (other) => other.key !== row.key && isPatient(other),
  );
  if (others.some(({ state }) => state.name === 'claimed')) return now + 2 * bot.config.delivery.pace;
  return countMessages(others) < posts.perDay ? null : nextDay(now, zone);
}

async function quietOf(bot: Bot, person: string, now: Instant): Promise<Instant | null> {
  const { quiet } = await bot.store.people.settingsOf(person);
  return quiet === null ? null : quietUntil(now, quiet, (await readerOf(bot, person)).zone);
}

/** A region's channel lives by the region's clock. */
function zoneOfChannel({ config }: Bot, channel: ChannelRef): Zone {
  const regions = config.reminders.flatMap(({ timing }) =>
    timing.at === 'local-time' ? timing.channels : [],
  );
  const region = [...config.digest, ...regions].find((one) => one.channel === channel);
  return region?.zone ?? config.community.zone;
}
