import type { KnownBlock } from '@slack/types';
import type { CallForPapers } from '../domain/cfp-call.ts';
import type { Zone } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import { callLine, callText, dueWords } from './cfp.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

const TEXT_LIMIT = 3900;

/** More than this nobody watches, and no message holds. */
export const MOST_WATCHED = 10;

function daysList(days: readonly number[]): string {
  const all = days.map(String);
  const last = all.pop() ?? '';
  return `${all.length === 0 ? last : `${all.join(', ')} and ${last}`} ${days.at(-1) === 1 && days.length === 1 ? 'day' : 'days'}`;
}

/** They are reminded from now on; `isNew` is `false` when they were before. */
export function watchingMessage(call: CallForPapers, days: readonly number[], isNew: boolean): Message {
  const name = plain(call.name, 200);
  const before = plain(daysList(days));
  const said = isNew
    ? mrkdwn`I will remind you of ${name} by direct message ${before} before it closes, in the morning of your day (${dueWords(call)}).`
    : mrkdwn`I remind you of ${name} already, ${before} before it closes.`;
  return { text: said, blocks: [...section([said]), ...stopButton(call.key)] };
}

function stopButton(key: string): KnownBlock[] {
  return actions(valueButton(ACTION.stopWatching, 'Stop reminding me', key));
}

/** They are reminded no more. */
export function stoppedReply(name: string | null): Mrkdwn {
  return name === null
    ? mrkdwn`I do not remind you of that any more.`
    : mrkdwn`I do not remind you of ${plain(name, 200)} any more.`;
}

/** The call cannot be watched any more. */
export function callOverReply(): Mrkdwn {
  return mrkdwn`This call is not open any more, or has no deadline yet, so there is nothing to remind you of.`;
}

/** A call that somebody watches; `name` alone is known when it is listed no more. */
export type Watched = { key: string; call: CallForPapers | null; left: number | null };

/** What somebody watches, each with a button that stops it. */
export function watchedMessage(watched: readonly Watched[], zone: Zone, command: string): Message {
  if (watched.length === 0) {
    const none = mrkdwn`You are not reminded of any call. “Remind me” beside a call in ${plain(command)} does so.`;
    return { text: none, blocks: section([none]) };
  }
  const title = mrkdwn`*You are reminded of ${watched.length} ${watched.length === 1 ? mrkdwn`call` : mrkdwn`calls`}*`;
  const shown = watched.slice(0, MOST_WATCHED);
  const rest = watched.length - shown.length;
  const more = rest === 0 ? [] : section([mrkdwn`And ${rest} more: stop some to see them.`]);
  return {
    text: joined([title, ...shown.map((one) => textOf(one, zone))], TEXT_LIMIT),
    blocks: [...section([title]), ...shown.flatMap(blocksOf), ...more],
  };
}

function textOf({ key, call, left }: Watched, zone: Zone): Mrkdwn {
  return call === null ? mrkdwn`${plain(key, 150)}: not listed any more` : callText(call, left, zone);
}

function blocksOf({ key, call, left }: Watched): KnownBlock[] {
  const line = call === null ? mrkdwn`${plain(key, 150)}: not listed any more` : callLine(call, left);
  const [stop] = valueButton(ACTION.stopWatching, 'Stop', key);
  return section([line]).map((block) =>
    block.type === 'section' && stop !== undefined ? { ...block, accessory: stop } : block,
  );
}
