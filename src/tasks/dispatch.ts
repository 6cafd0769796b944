import type { Delivery } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import type { UploadOutcome } from '../slack/slack.ts';
import { backoff } from './backoff.ts';
import { compose, imageOf } from './compose.ts';
import { gather, messageOf, type Part } from './gather.ts';
import { holdUntil } from './hold.ts';
import { lookFirst } from './look-first.ts';
import { failedNotice } from './notices.ts';
import { type Place, placeOf } from './place.ts';
import { record } from './record.ts';
import { marginOf, type Worker } from './worker.ts';

/** Sends one claimed delivery and records what came of it. Never throws: what goes wrong before the request puts it back. */
export async function dispatch(worker: Worker, claimed: Delivery): Promise<void> {
  const { bot } = worker;
  try {
    const until = await holdUntil(bot, claimed);
    if (until !== null) return await wait(worker, claimed, until);
    const place = await placeOf(bot, claimed);
    await (place.type === 'place' ? send(worker, claimed, place) : putOff(worker, claimed, place));
  } catch (error) {
    bot.log.error(
      { err: error, delivery: claimed.key, reference: bot.ids.random() },
      'a delivery was not sent',
    );
    await putBack(worker, claimed).catch(() => {});
  }
}

async function send(worker: Worker, claimed: Delivery, place: Place & { type: 'place' }): Promise<void> {
  const { bot, stopping } = worker;
  const { clock, slack } = bot;
  const absence = worker.absences.mayHaveSent(claimed);
  if (absence !== null && !(await lookFirst(worker, claimed, place, absence))) return;
  const own = { row: claimed, message: await compose(bot, claimed, clock.now()) };
  const parts = [own, ...(await gather(worker, own, place))];
  const markers = await marksOf(worker, parts);
  const { files: content, picture } = own.message;
  const image = await imageOf(bot, picture);
  // Order matters: files are brought before the record, and shared by the one request that it is about.
  const files = content === undefined ? null : await slack.upload(content);
  if (files?.type === 'not_sent') return notUploaded(worker, claimed, files);
  if (stopping.aborted) return putBack(worker, claimed, 0);
  const row = await recordLeaving(worker, claimed, parts.slice(1));
  if (row === null) return;
  // Whoever was claimed or changed meanwhile stays behind.
  const joined = new Set((await bot.store.outbox.joinedTo(row.key)).map(({ key }) => key));
  if (!inTime(worker, row)) return takeBack(worker, row);
  const { text, blocks } = messageOf(parts.filter((part) => part === own || joined.has(part.row.key)));
  const [marker, also] = [markers.get(row.key) ?? '', [...joined].flatMap((key) => markers.get(key) ?? [])];
  const { channelId, threadTs } = place;
  const outcome = await (files === null
    ? slack.post({ channelId, threadTs, text, blocks, ...image, marker, also })
    : slack.share({ channelId, threadTs, text, files: files.files }));
  await record(worker, row, [...joined], outcome);
}

async function marksOf({ marker }: Worker, parts: readonly Part[]): Promise<Map<string, string>> {
  const pairs = parts.map(async ({ row: { key } }) => [key, await marker(key)] as const);
  return new Map(await Promise.all(pairs));
}

/** Nothing was seen by anybody: the row waits, or fails when Slack will never take files. */
async function notUploaded(
  worker: Worker,
  claimed: Delivery,
  { reason, retryAfter, permanent }: UploadOutcome & { type: 'not_sent' },
): Promise<void> {
  return putOff(
    worker,
    claimed,
    permanent ? { type: 'unknown', reason } : { type: 'later', reason, retryAfter },
  );
}

/** Commits that the request leaves now. `null`: it must not, because it is too late or the row is somebody else's by now. */
async function recordLeaving(
  { bot, owner }: Worker,
  claimed: Delivery,
  companions: readonly Part[],
): Promise<Delivery | null> {
  const { clock, config, store } = bot;
  const now = clock.now();
  if (claimed.staleAfter <= now) {
    await store.outbox.advance(claimed, { name: 'skipped', reason: 'late' });
    bot.log.info({ delivery: claimed.key, reason: 'late' }, 'skipped');
    return null;
  }
  const leaseUntil = now + config.delivery.requestTimeout + marginOf(config.delivery);
  const state = { name: 'dispatching', owner, leaseUntil, dispatchedAt: now } as const;
  const attempt = claimed.attempt + 1;
  // What went with it before has stayed with it.
  const fresh = claimed.attempt > 0 ? [] : companions.map(({ row }) => row);
  return store.outbox.advance(claimed, state, { attempt, companions: fresh });
}

/** A process that was stopped meanwhile may have been given up; and a clock that was set tells nothing. */
function inTime({ bot }: Worker, { state }: Delivery): boolean {
  if (state.name !== 'dispatching') return false;
  const waited = bot.clock.now() - state.dispatchedAt;
  return waited >= 0 && waited <= marginOf(bot.config.delivery);
}

async function takeBack({ bot }: Worker, row: Delivery): Promise<void> {
  const notBefore = bot.clock.now();
  await bot.store.outbox.advance(row, { name: 'scheduled', notBefore }, { attempt: row.attempt - 1 });
}

/** It is quiet there now, or the channel has had its share of the day. */
async function wait({ bot }: Worker, claimed: Delivery, notBefore: Instant): Promise<void> {
  await bot.store.outbox.advance(claimed, { name: 'scheduled', notBefore });
  bot.log.info({ delivery: claimed.key, notBefore }, 'waits for a better time');
}

/** The channel cannot be named now, or not at all. */
async function putOff(
  worker: Worker,
  claimed: Delivery,
  place: Exclude<Place, { type: 'place' }>,
): Promise<void> {
  const { bot } = worker;
  const about = { delivery: claimed.key, channel: claimed.channel, reason: place.reason };
  if (place.type === 'later') {
    bot.log.warn(about, 'not sent; it is tried again');
    return putBack(worker, claimed, place.retryAfter);
  }
  bot.log.error(about, 'a delivery failed');
  await bot.store.transaction(async ({ outbox }) => {
    const failed = await outbox.advance(claimed, { name: 'failed', reason: place.reason });
    if (failed !== null) await outbox.apply(failedNotice(bot, claimed, place.reason));
  });
}

async function putBack({ bot }: Worker, claimed: Delivery, after: number | null = null): Promise<void> {
  const failures = claimed.failures + 1;
  const notBefore = bot.clock.now() + (after ?? backoff(failures, bot.ids.random()));
  await bot.store.outbox.advance(claimed, { name: 'scheduled', notBefore }, { failures });
}
