import type { Button, KnownBlock } from '@slack/types';
import type { KindName } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { isListed, type Submission } from '../domain/submission.ts';
import type { Instant, Zone } from '../domain/time.ts';
import { actions, boldLine, section, valueButton } from './blocks.ts';
import { ACTION } from './ids.ts';
import { itemLink, itemTitle, KIND_WORDS } from './item.ts';
import type { Message } from './message.ts';
import { channelName, dateToken, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3900;

/** How many are shown. */
export const MOST_LISTED = 10;

/** What the command can do. */
export function helpReply(kind: KindName, command: string, _language: Language): Mrkdwn {
  const { one, many } = KIND_WORDS[kind];
  const lines = [
    mrkdwn`${plain(command)} opens a form to share a ${plain(one)}; moderators look at it first.`,
    mrkdwn`${plain(command)} https://… does so with the link filled in.`,
    mrkdwn`${plain(command)} list shows the newest ${plain(many)}.`,
    mrkdwn`${plain(command)} mine shows your own, to change or withdraw them.`,
  ];
  return joined(lines, TEXT_LIMIT);
}

/** The community does not use this. */
export function offReply(kind: KindName, _language: Language): Mrkdwn {
  return mrkdwn`This community does not take ${plain(KIND_WORDS[kind].many)} here. Please ask an organiser.`;
}

/** Nobody understands this word behind the command. */
export function unknownWordReply(word: string, command: string, _language: Language): Mrkdwn {
  return mrkdwn`I do not know “${plain(word, 60)}”. ${plain(command)} help says what I understand.`;
}

function entryLine(submission: Submission): Mrkdwn {
  const content = submission.published ?? submission.content;
  return mrkdwn`• ${plain(itemTitle(content), 220)}${content.link === '' ? mrkdwn`` : mrkdwn` (${itemLink(content)})`}`;
}

/** The newest that are listed. */
export function listReply(
  kind: KindName,
  { items, total, more }: { items: readonly Submission[]; total: number; more: boolean },
  channel: string,
  _language: Language,
): Mrkdwn {
  const { many } = KIND_WORDS[kind];
  if (total === 0) return mrkdwn`There are no ${plain(many)} at the moment.`;
  const heading =
    total > items.length
      ? mrkdwn`The newest ${items.length} of ${more ? mrkdwn`more than ${total}` : total} ${plain(many)}; all are in ${channelName(channel)}:`
      : mrkdwn`All ${plain(many)}, newest first:`;
  return joined([heading, ...items.map(entryLine)], TEXT_LIMIT);
}

function standing({ expiresAt, status }: Submission, moment: (at: Instant) => Mrkdwn): Mrkdwn {
  if (status === 'pending') return mrkdwn`Waits for the moderators.`;
  return expiresAt === null ? mrkdwn`Listed.` : mrkdwn`Listed until ${moment(expiresAt)}.`;
}

function ownButtons(submission: Submission): Button[] {
  const { id, kind } = submission;
  return [
    ...valueButton(ACTION.change, 'Bring it up to date', id),
    ...(kind === 'job' && isListed(submission) ? valueButton(ACTION.filled, 'Filled', id) : []),
    ...valueButton(ACTION.withdraw, 'Withdraw', id),
  ];
}

function ownBlocks(submission: Submission, zone: Zone): KnownBlock[] {
  const moment = (at: Instant) => dateToken(at, '{date_long}', momentWords(at, zone));
  return [
    boldLine(itemTitle(submission.content)),
    ...section([standing(submission, moment)]),
    ...actions(ownButtons(submission)),
  ];
}

/** A member's own that wait or are listed, each with what they can do. */
export function mineReply(kind: KindName, own: readonly Submission[], { zone }: Reader): Message {
  const { many } = KIND_WORDS[kind];
  if (own.length === 0) {
    return { text: mrkdwn`You have no ${plain(many)} that wait or are listed.`, blocks: [] };
  }
  const moment = (at: Instant) => mrkdwn`${plain(momentWords(at, zone))}`;
  const lines = own.map((one) => mrkdwn`${plain(itemTitle(one.content), 300)}: ${standing(one, moment)}`);
  return { text: joined(lines, TEXT_LIMIT), blocks: own.flatMap((one) => ownBlocks(one, zone)) };
}

/** It was renewed. */
export function renewedReply(expiresAt: Instant | null, { zone }: Reader): Mrkdwn {
  if (expiresAt === null) return mrkdwn`Thank you. It stays listed.`;
  return mrkdwn`Thank you. It stays listed until ${dateToken(expiresAt, '{date_long}', momentWords(expiresAt, zone))}.`;
}

/** It is over, as its submitter said. */
export function overReply(_language: Language): Mrkdwn {
  return mrkdwn`Thank you. Its message says so in a moment, and it leaves every list.`;
}

/** Nothing to change there, for this person or at all. */
export function notYoursReply(_language: Language): Mrkdwn {
  return mrkdwn`There is nothing to change: it is over already, or it is not yours.`;
}
