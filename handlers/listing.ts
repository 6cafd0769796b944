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
    const language = async () => (await readerOf(bot, userId)).language;
    if (settings === null) return offReply(kind, await language());
    switch (text.toLowerCase()) {
      case '':
        return openOffer(typed, settings, { kind, link: '' });
      case 'list':
        return forMembers(typed, settings, (reader) => list(typed, kind, settings.channel, reader));
      case 'mine':
        return forMembers(typed, settings, (reader) => mine(typed, kind, reader));
      case 'help':
        return helpReply(kind, command, await language());
      default: {
        const link = linkIn(text);
        if (link !== null) return openOffer(typed, settings, { kind, link });
        return unknownWordReply(text, command, await language());
      }
    }
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
