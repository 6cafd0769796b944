import type { CommandKind, KindSettings } from '../src/domain/item.ts';
import type { Reader } from '../src/domain/person.ts';
import {
  helpReply,
  listReply,
  MOST_LISTED,
  mineReply,
  offReply,
  unknownWordReply,
} from '../src/messages/listing.ts';
import { strangerLine } from '../src/messages/submission.ts';
import { readerOf } from '../src/reader.ts';
import type { Reply, Typed } from './listener.ts';
import { openOffer, strangerOf } from './submission.ts';

/** `/ospo-job` and its like: the form, `list`, `mine`, `help`, or a link to begin with. */
export function answerCommand(kind: CommandKind): (typed: Typed) => Promise<Reply> {
  return async (typed) => {
    const { bot, text, userId } = typed;
    const { command, settings } = bot.config.submissions[kind];
    const word = text.toLowerCase();
    const link = word === '' ? '' : linkIn(text);
    if (settings !== null && link !== null) return openOffer(typed, settings, { kind, link });
    if (settings !== null && word === 'list')
      return forMembers(typed, settings, (reader) => list(typed, kind, settings.channel, reader));
    if (settings !== null && word === 'mine')
      return forMembers(typed, settings, (reader) => mine(typed, kind, reader));
    const { language } = await readerOf(bot, userId);
    if (settings === null) return offReply(kind, language);
    return word === 'help' ? helpReply(kind, command, language) : unknownWordReply(text, command, language);
  };
}

/** Slack may have put a link into brackets, and added a label. */
function linkIn(text: string): string | null {
  const [, bare = text] = /^<([^|>]*)(?:\|[^>]*)?>$/.exec(text) ?? [];
  return /^https?:\/\/\S+$/i.test(bare) ? bare : null;
}

async function forMembers(
  { bot, userId }: Typed,
  settings: KindSettings,
  work: (reader: Reader) => Promise<Reply>,
): Promise<Reply> {
  const [stranger, reader] = await Promise.all([strangerOf(bot, userId, settings), readerOf(bot, userId)]);
  return stranger === null ? work(reader) : strangerLine(stranger, reader.language);
}

async function list(
  { bot }: Typed,
  kind: CommandKind,
  channel: string,
  { language }: Reader,
): Promise<Reply> {
  return listReply(kind, await bot.store.submissions.listed(kind, MOST_LISTED), channel, language);
}

async function mine({ bot, userId }: Typed, kind: CommandKind, reader: Reader): Promise<Reply> {
  const own = await bot.store.submissions.openOf(userId, kind, MOST_LISTED);
  return mineReply(kind, own, reader);
}
