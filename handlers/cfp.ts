import type { Bot } from '../src/bot.ts';
import { type Conference, daysLeft, isOpen } from '../src/domain/cfp.ts';
import { byKey, callForPapers } from '../src/domain/cfp-call.ts';
import { listedCalls } from '../src/domain/cfp-group.ts';
import { matches, readQuery, widen } from '../src/domain/cfp-search.ts';
import type { CfpSettings } from '../src/domain/cfp-settings.ts';
import { cfpSubject } from '../src/domain/cfp-watch.ts';
import type { Reader } from '../src/domain/person.ts';
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
  watchingMutedReply,
} from '../src/messages/cfp-watch.ts';
import { type CfpPage, LONGEST_QUERY, readCfpPage } from '../src/messages/ids.ts';
import { mineReply, offReply } from '../src/messages/listing.ts';
import type { Message } from '../src/messages/message.ts';
import type { Mrkdwn } from '../src/messages/mrkdwn.ts';
import { together } from '../src/messages/together.ts';
import { languageOfChannel, readerOf } from '../src/reader.ts';
import type { Press, Reply, Typed } from './listener.ts';
import { openOffer } from './submission.ts';

/** `/cfp`: what is open, filtered by words; `all`, `mine`, `add`, `help`. */
export async function answerCfp(typed: Typed): Promise<Reply> {
  const { bot, userId, text } = typed;
  const settings = bot.config.cfp;
  const [, first = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  const word = first.toLowerCase();
  // The form has three seconds to open, and looks up who reads it itself.
  if (settings !== null && word === 'add') return add(typed);
  const reader = await readerOf(bot, userId);
  if (settings === null) return cfpOffReply(reader.language);
  switch (word) {
    case 'help':
      return cfpHelpReply(settings.command, reader.language);
    case 'mine':
      return mine(typed, reader, settings);
    case 'all':
      return list(bot, reader, settings, { page: 0, all: true, query: rest.slice(0, LONGEST_QUERY) });
    default:
      return list(bot, reader, settings, { page: 0, all: false, query: text.slice(0, LONGEST_QUERY) });
  }
}

/** The form, if there is somebody who decides on what is suggested. */
async function add(typed: Typed): Promise<Reply> {
  const { settings } = typed.bot.config.submissions.cfp;
  if (settings !== null) return openOffer(typed, settings, { kind: 'cfp', link: '' });
  return offReply('cfp', (await readerOf(typed.bot, typed.userId)).language);
}

/** Another page takes the place of the one with the button. */
export async function turnPage({ bot, userId, value }: Press): Promise<Reply> {
  const settings = bot.config.cfp;
  const reader = await readerOf(bot, userId);
  if (settings === null) return cfpOffReply(reader.language);
  const message = await list(bot, reader, settings, readCfpPage(value));
  return typeof message === 'string' ? message : { message, place: 'instead' };
}

/** The page that they see, for everybody in the channel and in its language. */
export async function sharePage({ bot, userId, value, channelId }: Press): Promise<Reply> {
  const settings = bot.config.cfp;
  const reader = await readerOf(bot, userId);
  if (settings === null) return cfpOffReply(reader.language);
  const found = await search(bot, reader, settings, readCfpPage(value));
  if (!found.ok) return found.reply;
  const language =
    channelId === undefined ? bot.config.languages.posts : await languageOfChannel(bot, channelId);
  const listing = { ...found.listing, reader: { ...reader, language } };
  return { message: cfpListMessage(listing, true), place: 'channel' };
}

async function list(bot: Bot, reader: Reader, settings: CfpSettings, page: CfpPage) {
  const found = await search(bot, reader, settings, page);
  return found.ok ? cfpListMessage(found.listing, false) : found.reply;
}

type Found = { ok: true; listing: CfpListing } | { ok: false; reply: Message | Mrkdwn };

/** Days are counted on the reader's own calendar. */
async function search(bot: Bot, reader: Reader, { command }: CfpSettings, page: CfpPage): Promise<Found> {
  const query = readQuery(page.query);
  if (!query.ok) return { ok: false, reply: unknownFilterReply(query.word, command, reader.language) };
  const local = { now: bot.clock.now(), zone: reader.zone };
  const { conferences } = await bot.cfps.read();
  const candidates = listedCalls(conferences, local, page.all);
  const listed = candidates.filter(({ conference }) => matches(conference, query.filters, local));
  const listing = { listed, page, now: local.now, reader, command };
  if (listed.length > 0) return { ok: true, listing };
  if (query.filters.length === 0) return { ok: false, reply: noCallsReply(command, reader.language) };
  const wider = widen(
    candidates.map(({ conference }) => conference),
    query.filters,
    local,
  );
  const nearest = candidates.filter(({ conference }) => wider?.found.includes(conference) === true);
  return { ok: false, reply: nothingFoundMessage(listing, wider, nearest) };
}

/** "Remind me". */
export async function watchCall({ bot, userId, value }: Press): Promise<Reply> {
  const settings = bot.config.cfp;
  const { language } = await readerOf(bot, userId);
  if (settings === null) return cfpOffReply(language);
  const now = bot.clock.now();
  const conference = await find(bot, value);
  if (conference === null || conference.due === null || !isOpen(conference, now))
    return callOverReply(language);
  const { muted } = await bot.store.people.settingsOf(userId);
  if (muted.includes('cfp')) return watchingMutedReply(language);
  const isNew = await bot.store.watches.add({ person: userId, subject: cfpSubject(value), createdAt: now });
  return watchingMessage(callForPapers(conference, now), settings.watchBefore, isNew, language);
}

/** "Stop": they watch it no more, and a message that has not left yet stays here. */
export async function stopWatching({ bot, userId, value }: Press): Promise<Reply> {
  await bot.store.transaction(async ({ watches, outbox }) => {
    await watches.remove(userId, cfpSubject(value));
    const waiting = await outbox.inState('scheduled');
    const theirs = waiting.filter(
      ({ channel, facts }) =>
        channel === userId &&
        (facts.kind === 'cfp-watch' || facts.kind === 'cfp-watch-change') &&
        facts.call.key === value,
    );
    const state = { name: 'cancelled', reason: 'no longer wanted' } as const;
    await outbox.apply(theirs.map((before) => ({ type: 'move', before, state })));
  });
  const { language } = await readerOf(bot, userId);
  return stoppedReply((await find(bot, value))?.name ?? null, language);
}

async function find(bot: Bot, key: string): Promise<Conference | null> {
  const { conferences } = await bot.cfps.read();
  return byKey(conferences).get(key) ?? null;
}

async function mine({ bot, userId }: Typed, reader: Reader, { command }: CfpSettings): Promise<Reply> {
  const now = bot.clock.now();
  const known = byKey((await bot.cfps.read()).conferences);
  const watches = await bot.store.watches.of(userId, 'cfp');
  const watched = watches.map(({ subject }): Watched => {
    const key = subject.slice(cfpSubject('').length);
    const conference = known.get(key);
    if (conference === undefined) return { key, call: null, left: null };
    return { key, call: callForPapers(conference, now), left: daysLeft(conference, now, reader.zone) };
  });
  const own = await bot.store.submissions.openOf(userId, 'cfp', MOST_WATCHED);
  const [reminders, suggested] = [watchedMessage(watched, reader, command), mineReply('cfp', own, reader)];
  if (own.length === 0) return reminders;
  return together([reminders, suggested]);
}
