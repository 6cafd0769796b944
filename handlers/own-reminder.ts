import { agendasOf } from '../src/agendas.ts';
import type { Bot } from '../src/bot.ts';
import { knownOccurrences } from '../src/calendars.ts';
import { callOf } from '../src/domain/call.ts';
import { occurrenceKey } from '../src/domain/occurrence.ts';
import {
  callSubject,
  isWithin,
  type OwnQuestion,
  ownDue,
  planOwnReminders,
  seriesSubject,
} from '../src/domain/own-reminder.ts';
import { reconcile } from '../src/domain/reconcile.ts';
import { DAY } from '../src/domain/time.ts';
import type { Subject } from '../src/domain/watch.ts';
import { nothingToRemindReply, remindReply, remindStoppedReply } from '../src/messages/own-reminder.ts';
import { readerOf } from '../src/reader.ts';
import type { Rooms } from '../src/store/store.ts';
import type { Press, Reply } from './listener.ts';

/** Longer ago no message was due whose call is still to come. */
const MEMORY = 100 * DAY;

type Calendar = Pick<OwnQuestion, 'occurrences' | 'agendas'>;

/** "Remind me" on a call. */
export function remindOfCall(press: Press): Promise<Reply> {
  return remind(press, callSubject);
}

/** "Remind me of the whole series". */
export function remindOfSeries(press: Press): Promise<Reply> {
  return remind(press, seriesSubject);
}

/** The wish and the messages that follow from it are written at once. */
async function remind({ bot, userId, value }: Press, subjectOf: (key: string) => Subject): Promise<Reply> {
  const { language } = await readerOf(bot, userId);
  const { config, store } = bot;
  const now = bot.clock.now();
  const calendar = await calendarOf(bot);
  const occurrence = calendar.occurrences.find((one) => occurrenceKey(one) === value);
  if (occurrence === undefined || occurrence.removed) return nothingToRemindReply(language);
  const { lead, muted, zone } = await store.people.settingsOf(userId);
  if (muted.includes('call')) return remindReply({ type: 'muted' }, language);
  const call = callOf(occurrence, config.community.linkHosts);
  const subject = subjectOf(value);
  const late = ownDue(call.time, lead, zone ?? config.community.zone, now) === null;
  if (late && subject === callSubject(value)) return remindReply({ type: 'too-late', call }, language);
  await store.transaction(async (rooms) => {
    await rooms.watches.add({ person: userId, subject, createdAt: now });
    await replanOwn(bot, rooms, userId, calendar);
  });
  return remindReply({ type: 'set', call, subject, lead }, language);
}

/** "Stop": with a series goes every single call of it. */
export async function stopReminding({ bot, userId, value }: Press): Promise<Reply> {
  const calendar = await calendarOf(bot);
  await bot.store.transaction(async (rooms) => {
    const watches = [
      ...(await rooms.watches.of(userId, 'call')),
      ...(await rooms.watches.of(userId, 'series')),
    ];
    for (const { subject } of watches)
      if (subject === value || isWithin(subject, value as Subject))
        await rooms.watches.remove(userId, subject);
    await replanOwn(bot, rooms, userId, calendar);
  });
  return remindStoppedReply((await readerOf(bot, userId)).language);
}

/** Brings the outbox in line with what a member watches and has chosen. Call it within the transaction of the change. */
export async function replanOwn(bot: Bot, rooms: Rooms, userId: string, calendar: Calendar): Promise<void> {
  const { community } = bot.config;
  const now = bot.clock.now();
  const watches = [
    ...(await rooms.watches.of(userId, 'call')),
    ...(await rooms.watches.of(userId, 'series')),
  ];
  const settings = new Map([[userId, await rooms.people.settingsOf(userId)]]);
  const planned = planOwnReminders({ watches, settings, community, now, ...calendar });
  const rows = [
    ...(await rooms.outbox.list({ kind: 'reminder', since: now - MEMORY })),
    ...(await rooms.outbox.list({ kind: 'change', since: now - MEMORY })),
  ];
  const existing = rows.filter(
    ({ channel, facts }) => channel === userId && (facts.kind === 'change' || 'own' in facts),
  );
  await rooms.outbox.apply(reconcile({ planned, existing, now }));
}

/** The calendars as they were last read, with what is planned for their calls. */
export async function calendarOf(bot: Bot): Promise<Calendar> {
  return { occurrences: await knownOccurrences(bot), agendas: await agendasOf(bot) };
}
