import { comingFrom } from '../src/calendars.ts';
import { fitsIn } from '../src/domain/coming.ts';
import type { Reader } from '../src/domain/person.ts';
import type { Instant } from '../src/domain/time.ts';
import { groupsNamed, type MeetingGroup, withMeetings } from '../src/domain/working-group.ts';
import { fitsReply } from '../src/messages/touchpoint.ts';
import {
  groupReply,
  groupsHelp,
  groupsReply,
  noGroupReply,
  whichGroupReply,
} from '../src/messages/working-group.ts';
import { readerOf } from '../src/reader.ts';
import type { Reply, Typed } from './listener.ts';

/** `/ospo-wg`: all groups, one by its name, `fits`, `help`. */
export async function answerWorkingGroup(typed: Typed): Promise<Reply> {
  const { bot, text, userId } = typed;
  const { command } = bot.config.workingGroups;
  // Keyboards of East Asia write full-width letters.
  const word = text.normalize('NFKC').toLowerCase();
  const [groups, reader] = await Promise.all([meetingGroups(typed), readerOf(bot, userId)]);
  if (word === 'help') return groupsHelp(command, reader.language);
  const now = bot.clock.now();
  if (word === '' || word === 'list') return groupsReply(groups, reader, { now, command });
  if (word === 'fits') {
    // A call of two groups is one.
    const meetings = new Set(groups.flatMap(({ coming }) => coming));
    return fitsReply(fitsIn([...meetings], reader.zone), reader, now);
  }
  return one(text, groups, { reader, now, command });
}

type Asked = { reader: Reader; now: Instant; command: string };

function one(text: string, groups: readonly MeetingGroup[], { reader, now, command }: Asked): Reply {
  const { language } = reader;
  const all = groups.map(({ group }) => group);
  const found = groupsNamed(all, text);
  if (found.length > 1) return whichGroupReply(found, language);
  const wanted = groups.find(({ group }) => group === found[0]);
  if (wanted !== undefined) return groupReply(wanted, reader, now);
  return noGroupReply(text, all, { command, language });
}

async function meetingGroups({ bot }: Typed): Promise<MeetingGroup[]> {
  const [file, coming] = await Promise.all([bot.content.workingGroups.read(), comingFrom(bot)]);
  return withMeetings(file.items, coming);
}
