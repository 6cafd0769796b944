import type { Bot } from '../bot.ts';
import { nextDay } from '../domain/budget.ts';
import type { Delivery } from '../domain/delivery.ts';
import { canWait } from '../domain/patience.ts';
import { quietUntil } from '../domain/quiet.ts';
import type { ChannelRef } from '../domain/rule.ts';
import { DAY, type Instant, type Zone } from '../domain/time.ts';
import { localDate } from '../domain/walltime.ts';
import { isPerson, readerOf } from '../reader.ts';

/** A message that waited longer than this for its day does not count on it. */
const MEMORY = 8 * DAY;

/**
 * Until when a message must wait: a member's own quiet hours for any direct message, and for what can wait in a channel its
 * quiet hours and its share of a day. `null`: it may go now. What is too late afterwards is then skipped as such.
 */
export async function holdUntil(bot: Bot, row: Delivery): Promise<Instant | null> {
  const now = bot.clock.now();
  if (isPerson(row.channel)) return quietOf(bot, row.channel, now);
  if (!canWait(row.facts.kind) || row.threadOf !== null) return null;
  const { posts } = bot.config;
  const zone = zoneOfChannel(bot, row.channel);
  const quiet = posts.quiet === null ? null : quietUntil(now, posts.quiet, zone);
  if (quiet !== null) return quiet;
  return (await sentToday(bot, row.channel, zone, now)) < posts.perDay ? null : nextDay(now, zone);
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

/** What people have seen there today, or are about to see, of the kinds that can wait. */
async function sentToday({ store }: Bot, channel: ChannelRef, zone: Zone, now: Instant): Promise<number> {
  const today = localDate(now, zone);
  const rows = await store.outbox.list({ since: now - MEMORY });
  return rows.filter((row) => {
    const { state } = row;
    if (row.channel !== channel || row.threadOf !== null || !canWait(row.facts.kind)) return false;
    if (state.name === 'posted') return localDate(state.postedAt, zone) === today;
    return state.name === 'dispatching' || state.name === 'in_doubt' || state.name === 'held';
  }).length;
}
