import type { KnownBlock } from '@slack/types';
import { type CallForPapers, daysLeftOn } from '../domain/cfp-call.ts';
import type { CfpChangeFacts, CfpFacts, CfpWatchFacts } from '../domain/delivery.ts';
import { clip, tidy } from '../domain/text.ts';
import { localDate } from '../domain/walltime.ts';
import { actions, boldLine, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import {
  callBlock,
  callText,
  dueWords,
  leftWords,
  openCallButton,
  remindButton,
  STAR_NOTE,
  whereWords,
} from './cfp.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { joined, link, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

const TEXT_LIMIT = 3900;

/** All blocks together may have some 13,000 characters. */
const BLOCKS_LIMIT = 9000;

/** More than this in one post nobody reads; the command lists all. */
const MOST_NAMED = 20;

function heading({ announcement, calls }: CfpFacts): Mrkdwn {
  switch (announcement.type) {
    case 'opened':
      return calls.length === 1
        ? mrkdwn`*A call for papers is open*`
        : mrkdwn`*${calls.length} calls for papers are open*`;
    case 'closing':
      return calls.length === 1
        ? mrkdwn`*A call for papers closes soon*`
        : mrkdwn`*${calls.length} calls for papers close soon*`;
    case 'digest':
      return mrkdwn`*Calls for papers of this week*`;
  }
}

/** An announcement in the channel: one call in full, several as a list. */
export function cfpMessage(facts: CfpFacts, { community }: MessageContext): Message {
  const { announcement, calls, command } = facts;
  const zone = announcement.type === 'digest' ? announcement.zone : community.zone;
  const left = (call: CallForPapers) => daysLeftOn(call, announcement.day, zone);
  const [only] = calls;
  const title = heading(facts);
  const text = joined([title, ...calls.map((call) => callText(call, left(call), zone))], TEXT_LIMIT);
  if (only !== undefined && calls.length === 1 && announcement.type !== 'digest')
    return { text, blocks: oneCall(title, only, left(only)) };
  const total = announcement.type === 'digest' ? announcement.total : calls.length;
  const named = fitting(calls.map((call) => ({ call, blocks: callBlock(call, left(call)) })));
  const rest = total - named.length;
  const more =
    rest > 0
      ? mrkdwn`And ${rest} more: ${plain(command)} lists all, ${plain(command)} closing:14d those that close soon.`
      : mrkdwn`${plain(command)} lists and filters them; ${plain(command)} add suggests one.`;
  const star = named.some(({ call }) => call.due !== null && call.due.zone === null) ? [STAR_NOTE] : [];
  return {
    text,
    blocks: [...section([title]), ...named.flatMap(({ blocks }) => blocks), ...section([more, ...star])],
  };
}

/** As many as fit into one message. */
function fitting<Part extends { blocks: readonly KnownBlock[] }>(parts: readonly Part[]): Part[] {
  let size = 0;
  return parts.slice(0, MOST_NAMED).filter(({ blocks }) => {
    size += JSON.stringify(blocks).length;
    return size <= BLOCKS_LIMIT;
  });
}

function oneCall(title: Mrkdwn, call: CallForPapers, left: number | null): KnownBlock[] {
  const days = call.state === 'open' ? leftWords(call, left) : null;
  const remind = call.due === null ? [] : remindButton(call.key);
  return [
    ...section([faceLine(call) ?? title]),
    boldLine(clip(tidy(call.name), 300)),
    ...section([
      joined([mrkdwn`Proposals: ${dueWords(call)}`, ...(days === null ? [] : [days])], 800, ', '),
      whereWords(call),
      mrkdwn`Link: ${link(call.url, plain(URL.parse(call.url)?.hostname ?? call.url, 120))}`,
    ]),
    ...actions(call.state === 'open' ? [openCallButton(call.url), ...remind] : []),
  ];
}

function faceLine({ state }: CallForPapers): Mrkdwn | null {
  switch (state) {
    case 'open':
      return null;
    case 'closed':
      return mrkdwn`*This call for papers is closed*`;
    case 'withdrawn':
      return mrkdwn`*This call for papers was withdrawn*`;
  }
}

function changeWords({ change, call, was }: CfpChangeFacts): Mrkdwn {
  const name = plain(call.name, 200);
  const before = was === null ? mrkdwn`` : mrkdwn` It was ${dueWords({ due: was })} before.`;
  switch (change) {
    case 'extended':
      return mrkdwn`*More time for ${name}:* ${dueWords(call)}.${before}`;
    case 'earlier':
      return mrkdwn`*Less time for ${name}:* ${dueWords(call)}.${before}`;
    case 'withdrawn':
      return mrkdwn`*Withdrawn:* the call of ${name} is no longer listed. Please check its page before you write.`;
    case 'closed':
      return mrkdwn`*Closed early:* ${name} takes no more proposals.`;
    case 'reopened':
      return mrkdwn`*Open again:* ${name} takes proposals, ${dueWords(call)}.`;
  }
}

/** The reply in the thread of a post that says what became of a call. */
export function cfpChangeMessage(facts: CfpChangeFacts): Message {
  const said = changeWords(facts);
  const { call } = facts;
  const open =
    call.state === 'open'
      ? [openCallButton(call.url), ...(call.due === null ? [] : remindButton(call.key))]
      : [];
  return { text: said, blocks: [...section([said]), ...actions(open)] };
}

/** Tells who watches a call that it closes soon. */
export function cfpWatchMessage(
  { call, left, zone, command }: CfpWatchFacts,
  { now }: MessageContext,
): Message {
  // Slack may have been away since it was planned.
  const days = leftWords(call, daysLeftOn(call, localDate(now, zone), zone) ?? left);
  const said = mrkdwn`*${plain(call.name, 200)}:* ${joined([dueWords(call), ...(days === null ? [] : [days])], 800, ', ')}.`;
  return {
    text: said,
    blocks: [
      ...section([
        said,
        whereWords(call),
        mrkdwn`You asked to be reminded. ${plain(command)} mine lists what you watch.`,
      ]),
      ...actions([
        openCallButton(call.url),
        ...valueButton(ACTION.stopWatching, 'Stop reminding me', call.key),
      ]),
    ],
  };
}
