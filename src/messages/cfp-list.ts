import type { Button, KnownBlock } from '@slack/types';
import { callForPapers } from '../domain/cfp-call.ts';
import type { CfpGroup, Listed } from '../domain/cfp-group.ts';
import type { Wider } from '../domain/cfp-search.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { clip } from '../domain/text.ts';
import type { Instant } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import { callBlock, callText, eventLine, starNotes } from './cfp.ts';
import { ACTION, type CfpPage, cfpPageValue } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, type Plain, plain, told } from './mrkdwn.ts';
import { type Key, LOCALES, say } from './say.ts';

/** Slack takes 50 blocks and some 13,000 characters in all of them; ten calls, however long, are below both. */
const ON_PAGE = 10;

const HEADINGS = {
  week: 'cfp-list.week',
  month: 'cfp-list.month',
  later: 'cfp-list.later',
  undated: 'cfp-list.undated',
  soon: 'cfp-list.soon',
  event: 'cfp-list.event',
} as const satisfies Readonly<Record<CfpGroup, Key>>;

/** A page of what was found, for whoever reads it. Pages count from 0; one that is past the end is the last. */
export type CfpListing = {
  listed: readonly Listed[];
  page: CfpPage;
  now: Instant;
  reader: Reader;
  command: string;
};

function pageOf({ listed, page: { page } }: CfpListing): {
  number: number;
  pages: number;
  shown: readonly Listed[];
} {
  const pages = Math.max(1, Math.ceil(listed.length / ON_PAGE));
  const number = Math.max(0, Math.min(page, pages - 1));
  return { number, pages, shown: listed.slice(number * ON_PAGE, (number + 1) * ON_PAGE) };
}

type Entry = { blocks: KnownBlock[]; text: Mrkdwn };

/** A list is shown many times before time changes it: its entries are written once in each language. */
const entries = new WeakMap<Listed, Map<Language, Entry>>();

function entry(listed: Listed, listing: Pick<CfpListing, 'now' | 'reader'>): Entry {
  const known = entries.get(listed) ?? new Map<Language, Entry>();
  entries.set(listed, known);
  const made = known.get(listing.reader.language) ?? makeEntry(listed, listing);
  known.set(listing.reader.language, made);
  return made;
}

function makeEntry(
  { conference, group, daysLeft }: Listed,
  { now, reader }: Pick<CfpListing, 'now' | 'reader'>,
): Entry {
  const { language } = reader;
  const call = callForPapers(conference, now);
  if (group !== 'event' && group !== 'soon')
    return { blocks: callBlock(call, daysLeft, language), text: callText(call, daysLeft, reader) };
  const line = eventLine(call, group === 'soon' ? told(language, 'cfp.not-open') : null, language);
  return { blocks: section([line]), text: line };
}

function heading({ listed, page, reader: { language } }: CfpListing, number: number, pages: number): Mrkdwn {
  const count = listed.length;
  return told(language, 'cfp-list.found', {
    what: told(language, page.all ? 'cfp-list.all' : 'cfp-list.open', { count }),
    sought: page.query === '' ? 'no' : 'yes',
    query: plain(page.query, 200),
    paged: pages === 1 ? 'no' : 'yes',
    page: number + 1,
    pages,
  });
}

/** What was found, in groups, soonest deadline first. In the channel (`shared`) it has no buttons to leaf through. */
export function cfpListMessage(listing: CfpListing, shared: boolean): Message {
  const { language } = listing.reader;
  const { number, pages, shown } = pageOf(listing);
  const title = heading(listing, number, pages);
  const parts = shown.map((one, index) => {
    const isFirst = shown[index - 1]?.group !== one.group;
    const over = isFirst ? [mrkdwn`*${told(language, HEADINGS[one.group])}*`] : [];
    const { blocks, text } = entry(one, listing);
    return { text: [...over, text], blocks: [...section(over), ...blocks] };
  });
  const star = starNotes(
    shown.map(({ conference }) => conference),
    language,
  );
  const command = plain(listing.command);
  const end = told(language, shared ? 'cfp-list.alone' : 'cfp-list.help-hint', { command });
  return {
    text: joined([title, ...parts.flatMap(({ text }) => text), ...star, end], TEXT_LIMIT),
    blocks: [
      ...section([title]),
      ...parts.flatMap(({ blocks }) => blocks),
      ...section([...star, end]),
      ...(shared ? [] : actions(pageButtons(listing, number, pages))),
    ],
  };
}

function pageButtons({ page, reader: { language } }: CfpListing, number: number, pages: number): Button[] {
  const to = (target: number) => cfpPageValue({ ...page, page: target });
  const previous = valueButton(ACTION.cfpPrevious, say(language, 'cfp-list.previous'), to(number - 1));
  const next = valueButton(ACTION.cfpNext, say(language, 'cfp-list.next'), to(number + 1));
  return [
    ...(number > 0 ? previous : []),
    ...(number < pages - 1 ? next : []),
    ...valueButton(ACTION.cfpShare, say(language, 'cfp-list.share'), to(number)),
  ];
}

/** Nothing fits: what is nearest, and which words to leave out. */
export function nothingFoundMessage(
  listing: CfpListing,
  wider: Wider | null,
  nearest: readonly Listed[],
): Message {
  const { language } = listing.reader;
  const none = told(language, 'cfp-list.nothing', { query: plain(listing.page.query, 200) });
  if (wider === null) {
    const next = told(language, 'cfp-list.nothing-next', { command: plain(listing.command) });
    return { text: joined([none, next], TEXT_LIMIT), blocks: section([none, next]) };
  }
  const some = told(language, 'cfp-list.nearest', {
    words: wordList(wider.without, language),
    count: wider.found.length,
  });
  const closest = nearest.slice(0, 5).map((one) => entry(one, listing));
  return {
    text: joined([none, some, ...closest.map(({ text }) => text)], TEXT_LIMIT),
    blocks: [...section([none, some]), ...closest.flatMap(({ blocks }) => blocks)],
  };
}

/** Words as they were typed, each in quotation marks. */
function wordList(words: readonly string[], language: Language): Plain {
  const quoted = words.map((word) => say(language, 'cfp-list.word', { word: clip(word, 60) }));
  return plain(new Intl.ListFormat(LOCALES[language], { type: 'unit' }).format(quoted), 600);
}

/** No call is known at all. */
export function noCallsReply(command: string, language: Language): Mrkdwn {
  return told(language, 'cfp-list.none', { command: plain(command) });
}

/** What the command can do. */
export function cfpHelpReply(command: string, language: Language): Mrkdwn {
  const name = { command: plain(command) };
  const lines = [
    told(language, 'cfp-list.help', name),
    told(language, 'cfp-list.help-filters', name),
    told(language, 'cfp-list.help-all', name),
    told(language, 'cfp-list.help-add', name),
    told(language, 'cfp-list.help-mine', name),
    told(language, 'cfp-list.help-date'),
  ];
  return joined(lines, TEXT_LIMIT);
}

/** The community has no CFP desk. */
export function cfpOffReply(language: Language): Mrkdwn {
  return told(language, 'cfp-list.off');
}

/** A filter with a colon that nobody understands. */
export function unknownFilterReply(word: string, command: string, language: Language): Mrkdwn {
  return told(language, 'cfp-list.unknown', { word: plain(word, 60), command: plain(command) });
}
