import type { Bot } from '../src/bot.ts';
import { type Conference, daysLeft, isOpen } from '../src/domain/cfp.ts';
import { byKey, callForPapers } from '../src/domain/cfp-call.ts';
import { listedCalls } from '../src/domain/cfp-group.ts';
import { matches, readQuery, widen } from '../src/domain/cfp-search.ts';
import type { CfpSettings } from '../src/domain/cfp-settings.ts';
import { cfpSubject } from '../src/domain/cfp-watch.ts';
import type { LocalNow } from '../src/domain/time.ts';
import {
  type CfpListing,
  cfpHelpReply,
  cfpListMessage,
  cfpOffReply,
  noCallsReply,
  nothingFoundMessage,
  unknownFilterReply,
} from '../src/messages/cfp-list.ts';
import {
  callOverReply,
  MOST_WATCHED,
  stoppedReply,
  type Watched,
  watchedMessage,
  watchingMessage,
} from '../src/messages/cfp-watch.ts';
import { type CfpPage, LONGEST_QUERY, readCfpPage } from '../src/messages/ids.ts';
import { mineReply, offReply } from '../src/messages/listing.ts';
import type { Message } from '../src/messages/message.ts';
import { joined } from '../src/messages/mrkdwn.ts';
import { readerOf } from '../src/reader.ts';
import type { Press, Reply, Typed } from './listener.ts';
import { openOffer } from './submission.ts';

/** `/cfp`: what is open, filtered by words; `all`, `mine`, `add`, `help`. */
export async function answerCfp(typed: Typed): Promise<Reply> {
  const { bot, text } = typed;
  const settings = bot.config.cfp;
  if (settings === null) return cfpOffReply();
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  switch (word.toLowerCase()) {
    case 'help':
      return cfpHelpReply(settings.command);
    case 'add':
      return add(typed);
    case 'mine':
      return mine(typed, settings);
    case 'all':
      return list(typed, settings, { page: 0, all: true, query: rest.slice(0, LONGEST_QUERY) });
    default:
      return list(typed, settings, { page: 0, all: false, query: text.slice(0, LONGEST_QUERY) });
  }
}

/** The form, if there is somebody who decides on what is suggested. */
async function add(typed: Typed): Promise<Reply> {
  const { settings } = typed.bot.config.submissions.cfp;
  if (settings !== null) return openOffer(typed, settings, { kind: 'cfp', link: '' });
  return offReply('cfp', (await readerOf(typed.bot, typed.userId)).language);
}

/** Another page takes the place of the one with the button. */
export async function turnPage(press: Press): Promise<Reply> {
  const settings = press.bot.config.cfp;
  if (settings === null) return cfpOffReply();
  const message = await list(press, settings, readCfpPage(press.value));
  return typeof message === 'string' ? message : { message, place: 'instead' };
}

/** The page that they see, for everybody in the channel. */
export async function sharePage(press: Press): Promise<Reply> {
  const { bot, value } = press;
  const settings = bot.config.cfp;
  if (settings === null) return cfpOffReply();
  const found = await search(bot, await localNow(press), readCfpPage(value), settings);
  if (!found.ok) return found.reply;
  return { message: cfpListMessage(found.listing, true), place: 'channel' };
}

type Asking = { bot: Bot; userId: string };

async function list(asking: Asking, settings: CfpSettings, page: CfpPage) {
  const found = await search(asking.bot, await localNow(asking), page, settings);
  return found.ok ? cfpListMessage(found.listing, false) : found.reply;
}

type Found =
  | { ok: true; listing: CfpListing }
  | { ok: false; reply: Message | ReturnType<typeof noCallsReply> };

async function search(bot: Bot, local: LocalNow, page: CfpPage, { command }: CfpSettings): Promise<Found> {
  const query = readQuery(page.query);
  if (!query.ok) return { ok: false, reply: unknownFilterReply(query.word, command) };
  const { conferences } = await bot.cfps.read();
  const candidates = listedCalls(conferences, local, page.all);
  const listed = candidates.filter(({ conference }) => matches(conference, query.filters, local));
  const listing = { listed, page, local, command };
  if (listed.length > 0) return { ok: true, listing };
  if (query.filters.length === 0) return { ok: false, reply: noCallsReply(command) };
  const wider = widen(
    candidates.map(({ conference }) => conference),
    query.filters,
    local,
  );
  const nearest = candidates.filter(({ conference }) => wider?.found.includes(conference) === true);
  return { ok: false, reply: nothingFoundMessage(listing, wider, nearest) };
}

/** Days are counted on the reader's own calendar. */
async function localNow({ bot, userId }: Asking): Promise<LocalNow> {
  const { zone } = await readerOf(bot, userId);
  return { now: bot.clock.now(), zone };
}

/** "Remind me". */
export async function watchCall({ bot, userId, value }: Press): Promise<Reply> {
  const settings = bot.config.cfp;
  if (settings === null) return cfpOffReply();
  const now = bot.clock.now();
  const conference = await find(bot, value);
  if (conference === null || conference.due === null || !isOpen(conference, now)) return callOverReply();
  const isNew = await bot.store.watches.add({ person: userId, subject: cfpSubject(value), createdAt: now });
  return watchingMessage(callForPapers(conference, now), settings.watchBefore, isNew);
}

/** "Stop": they watch it no more, and a message that has not left yet stays here. */
export async function stopWatching({ bot, userId, value }: Press): Promise<Reply> {
  await bot.store.transaction(async ({ watches, outbox }) => {
    await watches.remove(userId, cfpSubject(value));
    const waiting = await outbox.inState('scheduled');
    const theirs = waiting.filter(
      ({ channel, facts }) => channel === userId && facts.kind === 'cfp-watch' && facts.call.key === value,
    );
    const state = { name: 'cancelled', reason: 'no longer wanted' } as const;
    await outbox.apply(theirs.map((before) => ({ type: 'move', before, state })));
  });
  return stoppedReply((await find(bot, value))?.name ?? null);
}

async function find(bot: Bot, key: string): Promise<Conference | null> {
  const { conferences } = await bot.cfps.read();
  return byKey(conferences).get(key) ?? null;
}

async function mine(typed: Typed, { command }: CfpSettings): Promise<Reply> {
  const { bot, userId } = typed;
  const local = await localNow(typed);
  const known = byKey((await bot.cfps.read()).conferences);
  const watches = await bot.store.watches.of(userId, 'cfp');
  const watched = watches.map(({ subject }): Watched => {
    const key = subject.slice(cfpSubject('').length);
    const conference = known.get(key);
    if (conference === undefined) return { key, call: null, left: null };
    const call = callForPapers(conference, local.now);
    return { key, call, left: daysLeft(conference, local.now, local.zone) };
  });
  const own = await bot.store.submissions.openOf(userId, 'cfp', MOST_WATCHED);
  const [reminders, suggested] = [
    watchedMessage(watched, local.zone, command),
    mineReply('cfp', own, await readerOf(bot, userId)),
  ];
  if (own.length === 0) return reminders;
  return {
    text: joined([reminders.text, suggested.text], 3900),
    blocks: [...reminders.blocks, ...suggested.blocks].slice(0, 50),
  };
}
