import type { KindName, KindSettings } from '../src/domain/item.ts';
import {
  helpReply,
  listReply,
  MOST_LISTED,
  mineReply,
  offReply,
  unknownWordReply,
} from '../src/messages/listing.ts';
import { strangerLine } from '../src/messages/submission.ts';
import type { Reply, Typed } from './listener.ts';
import { openOffer, strangerOf } from './submission.ts';

/** `/ospo-job` and its like: the form, `list`, `mine`, `help`, or a link to begin with. */
export function answerCommand(kind: KindName): (typed: Typed) => Promise<Reply> {
  return async (typed) => {
    const { command, settings } = typed.bot.config.submissions[kind];
    const word = typed.text.toLowerCase();
    if (settings === null) return offReply(kind);
    if (word === '') return openOffer(typed, settings, { kind, link: '' });
    if (word === 'help') return helpReply(kind, command);
    if (word === 'list') return forMembers(typed, settings, () => list(typed, kind, settings.channel));
    if (word === 'mine') return forMembers(typed, settings, () => mine(typed, kind));
    const link = linkIn(typed.text);
    return link === null ? unknownWordReply(typed.text, command) : openOffer(typed, settings, { kind, link });
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
  work: () => Promise<Reply>,
): Promise<Reply> {
  const stranger = await strangerOf(bot, userId, settings);
  return stranger === null ? work() : strangerLine(stranger);
}

async function list({ bot }: Typed, kind: KindName, channel: string): Promise<Reply> {
  return listReply(kind, await bot.store.submissions.listed(kind, MOST_LISTED), channel);
}

async function mine({ bot, userId }: Typed, kind: KindName): Promise<Reply> {
  const own = await bot.store.submissions.openOf(userId, kind, MOST_LISTED);
  return mineReply(kind, own, bot.config.community.zone);
}
