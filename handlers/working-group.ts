import { fitsIn } from '../src/domain/coming.ts';
import { groupsNamed, type MeetingGroup, withMeetings } from '../src/domain/working-group.ts';
import { fitsReply } from '../src/messages/touchpoint.ts';
import {
  groupReply,
  groupsHelp,
  groupsReply,
  noGroupReply,
  whichGroupReply,
} from '../src/messages/working-group.ts';
import { comingFrom, readerOf } from './coming.ts';
import type { Reply, Typed } from './listener.ts';

/** `/ospo-wg`: all groups, one by its name, `fits`, `help`. */
export async function answerWorkingGroup(typed: Typed): Promise<Reply> {
  const { bot, text, userId } = typed;
  const { command } = bot.config.workingGroups;
  const word = text.toLowerCase();
  if (word === 'help') return groupsHelp(command);
  const [groups, reader] = await Promise.all([meetingGroups(typed), readerOf(bot, userId)]);
  const now = bot.clock.now();
  if (word === '' || word === 'list') return groupsReply(groups, reader, { now, command });
  if (word === 'fits') {
    const meetings = groups.flatMap(({ coming }) => coming);
    return fitsReply(fitsIn(meetings, reader.zone), reader, now);
  }
  return one(text, groups, { reader, now, command });
}

type Asked = { reader: Parameters<typeof groupReply>[1]; now: number; command: string };

function one(text: string, groups: readonly MeetingGroup[], { reader, now, command }: Asked): Reply {
  const all = groups.map(({ group }) => group);
  const found = groupsNamed(all, text);
  if (found.length > 1) return whichGroupReply(found.map(({ name }) => name));
  const wanted = groups.find(({ group }) => group === found[0]);
  if (wanted !== undefined) return groupReply(wanted, reader, now);
  return noGroupReply(
    text,
    all.map(({ name }) => name),
    command,
  );
}

async function meetingGroups({ bot }: Typed): Promise<MeetingGroup[]> {
  const [file, coming] = await Promise.all([bot.content.workingGroups.read(), comingFrom(bot)]);
  return withMeetings(file.items, coming);
}
