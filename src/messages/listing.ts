import type { Button, KnownBlock } from '@slack/types';
import type { CommandKind, KindName } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { isListed, type Submission } from '../domain/submission.ts';
import type { Instant } from '../domain/time.ts';
import { actions, boldLine, section, valueButton } from './blocks.ts';
import { ACTION } from './ids.ts';
import { itemLink, itemTitle } from './item.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { channelName, dateToken, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { momentWords } from './when.ts';

/** How many are shown. */
export const MOST_LISTED = 10;

/** What the command can do. */
export function helpReply(kind: CommandKind, name: string, language: Language): Mrkdwn {
  const command = plain(name);
  const lines = [
    told(language, 'listing.help-form', { command, kind }),
    told(language, 'listing.help-link', { command }),
    told(language, 'listing.help-list', { command, kind }),
    told(language, 'listing.help-mine', { command }),
  ];
  return joined(lines, TEXT_LIMIT);
}

/** The community does not use this. */
export function offReply(kind: KindName, language: Language): Mrkdwn {
  return told(language, 'listing.off', { kind });
}

/** Nobody understands this word behind the command. */
export function unknownWordReply(word: string, command: string, language: Language): Mrkdwn {
  return told(language, 'listing.unknown-word', { word: plain(word, 60), command: plain(command) });
}

/** An item in a list, with its link. */
export function entryLine({ published, content }: Submission): Mrkdwn {
  const shown = published ?? content;
  const title = plain(itemTitle(shown), 220);
  return shown.link === '' ? mrkdwn`• ${title}` : mrkdwn`• ${title} (${itemLink(shown)})`;
}

type Newest = { items: readonly Submission[]; total: number; more: boolean };

function listHeading(kind: CommandKind, newest: Newest, channel: string, language: Language): Mrkdwn {
  const { items, total, more } = newest;
  if (total <= items.length) return told(language, 'listing.all', { kind });
  const said = { kind, shown: items.length, total, channel: channelName(channel) };
  return told(language, more ? 'listing.newest-of-many' : 'listing.newest', said);
}

/** The newest that are listed. */
export function listReply(kind: CommandKind, newest: Newest, channel: string, language: Language): Mrkdwn {
  if (newest.total === 0) return told(language, 'listing.none', { kind });
  const heading = listHeading(kind, newest, channel, language);
  return joined([heading, ...newest.items.map(entryLine)], TEXT_LIMIT);
}

function standing(
  { expiresAt, status }: Submission,
  moment: (at: Instant) => Mrkdwn,
  language: Language,
): Mrkdwn {
  if (status === 'pending') return told(language, 'listing.waits');
  if (expiresAt === null) return told(language, 'listing.listed');
  return told(language, 'listing.listed-until', { date: moment(expiresAt) });
}

/** "Filled": the place is taken. */
export function filledButtons(id: string, language: Language): Button[] {
  return valueButton(ACTION.filled, say(language, 'listing.filled'), id);
}

/** "Withdraw": take it back. */
export function withdrawButtons(id: string, language: Language): Button[] {
  return valueButton(ACTION.withdraw, say(language, 'listing.withdraw'), id);
}

/** What somebody can do with their own that waits or is listed. */
export function ownButtons(submission: Submission, language: Language): Button[] {
  const { id, kind } = submission;
  return [
    ...valueButton(ACTION.change, say(language, 'listing.change'), id),
    ...(kind === 'job' && isListed(submission) ? filledButtons(id, language) : []),
    ...withdrawButtons(id, language),
  ];
}

/** A moment in the reader's own zone as Slack knows it, and in full where Slack cannot show it. */
function dayToken(at: Instant, { zone, language }: Reader): Mrkdwn {
  return dateToken(at, '{date_long}', momentWords(at, zone, language));
}

function ownBlocks(submission: Submission, reader: Reader): KnownBlock[] {
  const { language } = reader;
  return [
    boldLine(itemTitle(submission.content)),
    ...section([standing(submission, (at) => dayToken(at, reader), language)]),
    ...actions(ownButtons(submission, language)),
  ];
}

/** A member's own that wait or are listed, each with what they can do. */
export function mineReply(kind: KindName, own: readonly Submission[], reader: Reader): Message {
  const { zone, language } = reader;
  if (own.length === 0) return { text: told(language, 'listing.none-own', { kind }), blocks: [] };
  const moment = (at: Instant) => mrkdwn`${plain(momentWords(at, zone, language))}`;
  const lines = own.map((one) =>
    told(language, 'listed.about', {
      title: plain(itemTitle(one.content), 300),
      said: standing(one, moment, language),
    }),
  );
  return { text: joined(lines, TEXT_LIMIT), blocks: own.flatMap((one) => ownBlocks(one, reader)) };
}

/** It was renewed. */
export function renewedReply(expiresAt: Instant | null, reader: Reader): Mrkdwn {
  if (expiresAt === null) return told(reader.language, 'listing.renewed');
  return told(reader.language, 'listing.renewed-until', { date: dayToken(expiresAt, reader) });
}

/** It is over, as its submitter said. */
export function overReply(language: Language): Mrkdwn {
  return told(language, 'listing.over');
}

/** Nothing to change there, for this person or at all. */
export function notYoursReply(language: Language): Mrkdwn {
  return told(language, 'listing.not-yours');
}
