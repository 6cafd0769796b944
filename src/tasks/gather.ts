import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { companionsOf, dueSoon, inReadingOrder } from '../domain/together.ts';
import type { Message } from '../messages/message.ts';
import { fitTogether, together } from '../messages/together.ts';
import { compose } from './compose.ts';
import type { Place } from './place.ts';
import type { Worker } from './worker.ts';

/** A delivery and its own words. */
export type Part = { row: Delivery; message: Message };

/**
 * What goes out in one message with a claimed post. That which may be out already goes again with what it went with, so that
 * every copy is the same; any other takes along what is due there soon, as far as there is room.
 */
export async function gather(
  worker: Worker,
  leader: Part,
  place: Place & { type: 'place' },
): Promise<Part[]> {
  const { bot } = worker;
  const { outbox } = bot.store;
  const now = bot.clock.now();
  if (leader.row.attempt > 0) return composeAll(bot, await outbox.joinedTo(leader.row.key), now);
  if (worker.apart.has(leader.row.key)) return [];
  const waiting = await outbox.inState('scheduled', { dueBy: dueSoon(now) });
  const chosen: Part[] = [];
  for (const row of companionsOf(leader.row, waiting, now)) {
    if (worker.apart.has(row.key)) continue;
    const part = await partOf(bot, row, now);
    if (part !== null && fitTogether([leader, ...chosen, part].map(({ message }) => message)))
      chosen.push(part);
  }
  // Side by side: a claim does not last for many looks one after the other.
  const unsent = await Promise.all(chosen.map(({ row }) => isUnsent(worker, row, place)));
  return chosen.filter((_, index) => unsent[index]);
}

/** `null`: it cannot be put into words, which keeps no other back. */
async function partOf(bot: Bot, row: Delivery, now: Instant): Promise<Part | null> {
  try {
    return { row, message: await compose(bot, row, now) };
  } catch (error) {
    bot.log.error({ err: error, delivery: row.key, reference: bot.ids.random() }, 'left for its own turn');
    return null;
  }
}

/** The words of deliveries that go out together, or the message that one has by itself. */
export function messageOf(parts: readonly Part[]): Message {
  const messages = new Map(parts.map(({ row, message }) => [row.key, message]));
  const inOrder = inReadingOrder(parts.map(({ row }) => row)).flatMap(({ key }) => messages.get(key) ?? []);
  const [only] = inOrder;
  return only !== undefined && inOrder.length === 1 ? only : together(inOrder);
}

/** The words of each, at this moment. `edited`: people have seen them before. */
export function composeAll(
  bot: Bot,
  rows: readonly Delivery[],
  now: Instant,
  edited = false,
): Promise<Part[]> {
  return Promise.all(rows.map(async (row) => ({ row, message: await compose(bot, row, now, edited) })));
}

/** What may have been sent while this database did not know of it waits for its own turn, in which it is looked for. */
async function isUnsent(
  { absences, bot, marker }: Worker,
  row: Delivery,
  { channelId }: Place & { type: 'place' },
): Promise<boolean> {
  const absence = absences.mayHaveSent(row);
  if (absence === null) return true;
  const window = { since: absence.from - DAY, until: bot.clock.now() };
  const found = await bot.slack.find({
    channelId,
    threadTs: null,
    marker: await marker(row.key),
    ...window,
  });
  return found.type === 'absent';
}
