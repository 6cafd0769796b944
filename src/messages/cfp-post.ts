import type { KnownBlock } from '@slack/types';
import { type CallForPapers, daysLeftOn } from '../domain/cfp-call.ts';
import type {
  CfpChangeFacts,
  CfpFacts,
  CfpWatchChangeFacts,
  CfpWatchFacts,
} from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { clip, tidy } from '../domain/text.ts';
import { localDate } from '../domain/walltime.ts';
import { actions, boldLine, section } from './blocks.ts';
import type { MessageContext } from './call.ts';
import {
  callBlock,
  callText,
  dueLeft,
  dueWords,
  leftWords,
  linkLine,
  openCallButton,
  remindButton,
  starNotes,
  whereWords,
} from './cfp.ts';
import { stopButton } from './cfp-watch.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';

/** All blocks together may have some 13,000 characters; heading and end need room in the text. */
const ROOM = { blocks: 9000, text: 3200 } as const;

/** More than this in one post nobody reads; the command lists all. */
const MOST_NAMED = 20;

function heading({ announcement, calls }: CfpFacts, language: Language): Mrkdwn {
  switch (announcement.type) {
    case 'opened':
      return mrkdwn`*${told(language, 'cfp-post.opened', { count: calls.length })}*`;
    case 'closing':
      return mrkdwn`*${told(language, 'cfp-post.closing', { count: calls.length })}*`;
    case 'digest':
      return mrkdwn`*${told(language, 'cfp-post.week')}*`;
  }
}

/** An announcement in the channel: one call in full, several as a list. */
export function cfpMessage(facts: CfpFacts, { community, language }: MessageContext): Message {
  const { announcement, calls } = facts;
  const reader = { zone: announcement.type === 'digest' ? announcement.zone : community.zone, language };
  const title = heading(facts, language);
  const [only] = calls;
  if (only === undefined || calls.length > 1 || announcement.type === 'digest')
    return manyCalls(title, facts, reader);
  return oneCall(title, only, daysLeftOn(only, announcement.day, reader.zone), language);
}

type Part = { call: CallForPapers; text: Mrkdwn; blocks: KnownBlock[] };

function manyCalls(title: Mrkdwn, { announcement, calls, command }: CfpFacts, reader: Reader): Message {
  const { zone, language } = reader;
  const parts = calls.slice(0, MOST_NAMED).map((call): Part => {
    const left = daysLeftOn(call, announcement.day, zone);
    return { call, text: callText(call, left, reader), blocks: callBlock(call, left, language) };
  });
  const named = fitting(parts);
  const total = announcement.type === 'digest' ? announcement.total : calls.length;
  const rest = total - named.length;
  const name = plain(command);
  const more =
    rest > 0
      ? told(language, 'cfp-post.more', { count: rest, command: name })
      : told(language, 'cfp-post.commands', { command: name });
  const star = starNotes(
    named.map(({ call }) => call),
    language,
  );
  return {
    text: joined([title, ...named.map(({ text }) => text), more, ...star], TEXT_LIMIT),
    blocks: [...section([title]), ...named.flatMap(({ blocks }) => blocks), ...section([more, ...star])],
  };
}

/** As many as fit into one message, in its blocks as in its text. */
function fitting(parts: readonly Part[]): Part[] {
  const size = { blocks: 0, text: 0 };
  return parts.filter(({ blocks, text }) => {
    size.blocks += JSON.stringify(blocks).length;
    size.text += text.length + 1;
    return size.blocks <= ROOM.blocks && size.text <= ROOM.text;
  });
}

function oneCall(title: Mrkdwn, call: CallForPapers, left: number | null, language: Language): Message {
  const days = call.state === 'open' ? leftWords(call, left, language) : null;
  const remind = call.due === null ? [] : remindButton(call.key, language);
  const head = faceLine(call, language) ?? title;
  const name = clip(tidy(call.name), 300);
  const due = dueLeft(dueWords(call, language), days, language);
  const about = [
    told(language, 'cfp.proposals', { due }),
    whereWords(call, language),
    linkLine(call, language),
  ].filter((line) => line !== '');
  return {
    text: joined([head, mrkdwn`${plain(name)}`, ...about], TEXT_LIMIT),
    blocks: [
      ...section([head]),
      boldLine(name),
      ...section(about),
      ...actions(call.state === 'open' ? [openCallButton(call.url, language), ...remind] : []),
    ],
  };
}

function faceLine({ state }: CallForPapers, language: Language): Mrkdwn | null {
  switch (state) {
    case 'open':
      return null;
    case 'closed':
      return mrkdwn`*${told(language, 'cfp-post.is-closed')}*`;
    case 'withdrawn':
      return mrkdwn`*${told(language, 'cfp-post.is-withdrawn')}*`;
  }
}

function changeWords({ change, call, was }: Omit<CfpChangeFacts, 'kind'>, language: Language): Mrkdwn {
  const name = plain(call.name, 200);
  const due = dueWords(call, language);
  const before =
    was === null ? [] : [told(language, 'cfp-post.was', { due: dueWords({ due: was }, language) })];
  switch (change) {
    case 'extended':
      return joined([told(language, 'cfp-post.extended', { name, due }), ...before], TEXT_LIMIT, ' ');
    case 'earlier':
      return joined([told(language, 'cfp-post.earlier', { name, due }), ...before], TEXT_LIMIT, ' ');
    case 'withdrawn':
      return told(language, 'cfp-post.withdrawn', { name });
    case 'closed':
      return told(language, 'cfp-post.closed', { name });
    case 'reopened':
      return told(language, 'cfp-post.reopened', { name, due });
  }
}

/** The reply in the thread of a post that says what became of a call. */
export function cfpChangeMessage(facts: CfpChangeFacts, { language }: MessageContext): Message {
  const said = changeWords(facts, language);
  const { call } = facts;
  const open =
    call.state === 'open'
      ? [openCallButton(call.url, language), ...(call.due === null ? [] : remindButton(call.key, language))]
      : [];
  return {
    text: joined([said, linkLine(call, language)], TEXT_LIMIT),
    blocks: [...section([said]), ...actions(open)],
  };
}

/** Tells who watches a call that it closes soon. */
export function cfpWatchMessage(
  { call, left, zone, command }: CfpWatchFacts,
  { now, language }: MessageContext,
): Message {
  // Slack may have been away since it was planned.
  const days = leftWords(call, daysLeftOn(call, localDate(now, zone), zone) ?? left, language);
  const due = dueLeft(dueWords(call, language), days, language);
  const said = told(language, 'cfp-watch.due', { name: plain(call.name, 200), due });
  const why = told(language, 'cfp-watch.why', { command: plain(command) });
  const where = whereWords(call, language);
  return {
    text: joined(
      [said, where, linkLine(call, language), why].filter((line) => line !== ''),
      TEXT_LIMIT,
    ),
    blocks: [
      ...section([said, where, why]),
      ...actions([openCallButton(call.url, language), ...stopButton(call.key, language)]),
    ],
  };
}

/** Tells who watches a call that it has changed. */
export function cfpWatchChangeMessage(facts: CfpWatchChangeFacts, { language }: MessageContext): Message {
  const { call, command } = facts;
  const lines = [
    changeWords(facts, language),
    linkLine(call, language),
    told(language, 'cfp-watch.why', { command: plain(command) }),
  ];
  const open = call.state === 'open' ? [openCallButton(call.url, language)] : [];
  return {
    text: joined(lines, TEXT_LIMIT),
    blocks: [...section(lines), ...actions([...open, ...stopButton(call.key, language)])],
  };
}
