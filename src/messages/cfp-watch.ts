import type { Button, KnownBlock } from '@slack/types';
import type { CallForPapers } from '../domain/cfp-call.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { actions, section, valueButton } from './blocks.ts';
import { callLine, callText, dueWords } from './cfp.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, plain, told } from './mrkdwn.ts';
import { inList, say } from './say.ts';

/** More than this nobody watches, and no message holds. */
export const MOST_WATCHED = 10;

/** They are reminded from now on, so many days before; `isNew` is `false` when they were before. */
export function watchingMessage(
  call: CallForPapers,
  before: readonly number[],
  isNew: boolean,
  language: Language,
): Message {
  const name = plain(call.name, 200);
  const days = plain(inList(before.map(String), language));
  const most = Math.max(...before);
  const said = isNew
    ? told(language, 'cfp-watch.set', { name, days, most, due: dueWords(call, language) })
    : told(language, 'cfp-watch.already', { name, days, most });
  return { text: said, blocks: [...section([said]), ...actions(stopButton(call.key, language))] };
}

/** "Stop reminding me". */
export function stopButton(key: string, language: Language): Button[] {
  return valueButton(ACTION.stopWatching, say(language, 'cfp-watch.stop'), key);
}

/** They are reminded no more. */
export function stoppedReply(name: string | null, language: Language): Mrkdwn {
  return name === null
    ? told(language, 'cfp-watch.stopped-unknown')
    : told(language, 'cfp-watch.stopped', { name: plain(name, 200) });
}

/** They have turned these reminders off as a whole. */
export function watchingMutedReply(language: Language): Mrkdwn {
  return told(language, 'cfp-watch.muted');
}

/** The call cannot be watched any more. */
export function callOverReply(language: Language): Mrkdwn {
  return told(language, 'cfp-watch.over');
}

/** A call that somebody watches; `name` alone is known when it is listed no more. */
export type Watched = { key: string; call: CallForPapers | null; left: number | null };

/** What somebody watches, each with a button that stops it. */
export function watchedMessage(watched: readonly Watched[], reader: Reader, command: string): Message {
  const { language } = reader;
  if (watched.length === 0) {
    const button = plain(say(language, 'own.remind'));
    const none = told(language, 'cfp-watch.none', { button, command: plain(command) });
    return { text: none, blocks: section([none]) };
  }
  const title = told(language, 'cfp-watch.mine', { count: watched.length });
  const shown = watched.slice(0, MOST_WATCHED);
  const rest = watched.length - shown.length;
  const more = rest === 0 ? [] : [told(language, 'cfp-watch.more', { count: rest })];
  return {
    text: joined([title, ...shown.map((one) => textOf(one, reader)), ...more], TEXT_LIMIT),
    blocks: [...section([title]), ...shown.flatMap((one) => blocksOf(one, language)), ...section(more)],
  };
}

function textOf({ key, call, left }: Watched, reader: Reader): Mrkdwn {
  return call === null ? goneLine(key, reader.language) : callText(call, left, reader);
}

function blocksOf({ key, call, left }: Watched, language: Language): KnownBlock[] {
  const line = call === null ? goneLine(key, language) : callLine(call, left, language);
  const [stop] = valueButton(ACTION.stopWatching, say(language, 'cfp-watch.stop-one'), key);
  return section([line]).map((block) =>
    block.type === 'section' && stop !== undefined ? { ...block, accessory: stop } : block,
  );
}

function goneLine(key: string, language: Language): Mrkdwn {
  return told(language, 'cfp.entry', { name: plain(key, 150), state: told(language, 'cfp-watch.gone') });
}
