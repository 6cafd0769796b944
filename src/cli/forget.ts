import { z } from 'zod';
import { type PersonData, standingsOf } from '../domain/person-data.ts';
import { flag, readArguments } from './arguments.ts';
import { printError, printResult } from './output.ts';
import { askPrivacy, dataOf, slackUser } from './person-argument.ts';

const Arguments = z.strictObject({ user: slackUser, yes: flag });

const BUSY =
  'A message about them is on its way to Slack at this moment, so nothing was erased. Try again in a minute; ' +
  'while the bot does not run, start it, so that it learns what became of the message.';

/** `ospo-bot forget USER [--yes]`: says what would be erased of a member, and with `--yes` erases it. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('forget', argv, Arguments, 'user');
  if (!read.ok) return read.exitCode;
  const { user, yes } = read.given;
  const data = await dataOf(user);
  if (!data.ok) return data.exitCode;
  const lines = planOf(data.value);
  for (const line of lines) printResult(line);
  if (lines.length === 0) printResult(`Nothing that is stored names ${user}.`);
  else if (!yes) printResult(`Nothing was erased. \`ospo-bot forget ${user} --yes\` does it, for good.`);
  return yes && lines.length > 0 ? forget(user) : 0;
}

async function forget(user: string): Promise<number> {
  const outcome = await askPrivacy(false, async (store) => store.privacy.forget(user, await store.time()));
  if (!outcome.ok) return outcome.exitCode;
  if (outcome.value === 'busy') {
    printError(BUSY);
    return 1;
  }
  printResult(`${user} is forgotten.`);
  return 0;
}

/** What is erased and what is kept without them, in two lines; none when nothing is stored. */
function planOf(data: PersonData): string[] {
  const { alone, listed, others } = standingsOf(data);
  const erased = [
    data.settings === null ? '' : 'settings',
    data.home === null ? '' : 'an opened Home',
    data.welcomedAt === null ? '' : 'a welcome',
    counted(data.watches.length, 'watch', 'watches'),
    counted(data.votes.length, 'vote'),
    counted(alone, 'submission that waits or is over', 'submissions that wait or are over'),
    counted(data.messages.length, 'direct message'),
  ];
  const kept = [
    counted(listed, 'listed submission'),
    counted(others, 'submission of somebody else', 'submissions of others'),
    counted(data.trail.length, 'line of the trail', 'lines of the trail'),
    counted(data.namedIn.length, 'message in a channel', 'messages in channels'),
    counted(data.drafts.length, 'draft of the newsletter', 'drafts of the newsletter'),
    counted(data.elsewhere.length, 'other place', 'other places'),
  ];
  return [...line('Erased', erased), ...line('Kept, but not that it was them', kept)];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function line(title: string, parts: readonly string[]): string[] {
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? [] : [`${title}: ${named.join(', ')}.`];
}
