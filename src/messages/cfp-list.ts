import type { Button, KnownBlock } from '@slack/types';
import { callForPapers } from '../domain/cfp-call.ts';
import type { CfpGroup, Listed } from '../domain/cfp-group.ts';
import type { Wider } from '../domain/cfp-search.ts';
import type { LocalNow } from '../domain/time.ts';
import { actions, section, valueButton } from './blocks.ts';
import { callBlock, callText, eventLine, STAR_NOTE } from './cfp.ts';
import { ACTION, type CfpPage, cfpPageValue } from './ids.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

const TEXT_LIMIT = 3900;

/** Slack takes 50 blocks and some 13,000 characters in all of them; ten calls, however long, are below both. */
const ON_PAGE = 10;

const HEADINGS: Readonly<Record<CfpGroup, Mrkdwn>> = {
  week: mrkdwn`*Closing this week*`,
  month: mrkdwn`*Closing this month*`,
  later: mrkdwn`*Closing later*`,
  undated: mrkdwn`*Open, deadline not known*`,
  soon: mrkdwn`*Opening soon*`,
  event: mrkdwn`*Conferences without an open call*`,
};

/** A page of what was found. Pages count from 0; one that is past the end is the last. */
export type CfpListing = { listed: readonly Listed[]; page: CfpPage; local: LocalNow; command: string };

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

/** A list is shown many times before time changes it: its entries are written once. */
const entries = new WeakMap<Listed, Entry>();

function entry(listed: Listed, local: LocalNow): Entry {
  const known = entries.get(listed);
  if (known !== undefined) return known;
  const made = makeEntry(listed, local);
  entries.set(listed, made);
  return made;
}

function makeEntry({ conference, group, daysLeft }: Listed, { now, zone }: LocalNow): Entry {
  const call = callForPapers(conference, now);
  if (group !== 'event' && group !== 'soon')
    return { blocks: callBlock(call, daysLeft), text: callText(call, daysLeft, zone) };
  const line = eventLine(call, group === 'soon' ? mrkdwn`not open yet` : null);
  return { blocks: section([line]), text: mrkdwn`${plain(call.name, 150)}` };
}

function heading({ listed, page }: CfpListing, pages: { number: number; pages: number }): Mrkdwn {
  const what = page.all
    ? listed.length === 1
      ? 'conference'
      : 'conferences'
    : listed.length === 1
      ? 'call for papers'
      : 'calls for papers';
  const sought = page.query === '' ? mrkdwn`` : mrkdwn` for “${plain(page.query, 200)}”`;
  const which = pages.pages === 1 ? mrkdwn`` : mrkdwn`, page ${pages.number + 1} of ${pages.pages}`;
  return mrkdwn`*${listed.length} ${plain(what)}*${sought}${which}`;
}

/** What was found, in groups, soonest deadline first. In the channel (`shared`) it has no buttons to leaf through. */
export function cfpListMessage(listing: CfpListing, shared: boolean): Message {
  const { number, pages, shown } = pageOf(listing);
  const title = heading(listing, { number, pages });
  const shownEntries = shown.map((one) => ({ group: one.group, ...entry(one, listing.local) }));
  const blocks = shownEntries.flatMap(({ group, blocks: own }, index) =>
    shownEntries[index - 1]?.group === group ? own : [...section([HEADINGS[group]]), ...own],
  );
  const star = shown.some(({ conference: { due } }) => due !== null && due.zone === null) ? [STAR_NOTE] : [];
  const help = mrkdwn`${plain(listing.command)} help says how to filter.`;
  return {
    text: joined([title, ...shownEntries.map(({ text }) => text)], TEXT_LIMIT),
    blocks: [
      ...section([title]),
      ...blocks,
      ...section([
        ...star,
        ...(shared ? [mrkdwn`${plain(listing.command)} shows this list to you alone.`] : [help]),
      ]),
      ...(shared ? [] : actions(pageButtons(listing.page, number, pages))),
    ],
  };
}

function pageButtons(page: CfpPage, number: number, pages: number): Button[] {
  const to = (target: number) => cfpPageValue({ ...page, page: target });
  return [
    ...(number > 0 ? valueButton(ACTION.cfpPrevious, 'Previous page', to(number - 1)) : []),
    ...(number < pages - 1 ? valueButton(ACTION.cfpNext, 'Next page', to(number + 1)) : []),
    ...valueButton(ACTION.cfpShare, 'Share in this channel', to(number)),
  ];
}

/** Nothing fits: what is nearest, and which words to leave out. */
export function nothingFoundMessage(
  { page, local, command }: CfpListing,
  wider: Wider | null,
  nearest: readonly Listed[],
): Message {
  const none = mrkdwn`Nothing fits “${plain(page.query, 200)}”.`;
  if (wider === null) {
    const next = mrkdwn`${plain(command)} lists every open call, ${plain(command)} all the conferences too, and ${plain(command)} add suggests one.`;
    return { text: joined([none, next], TEXT_LIMIT), blocks: section([none, next]) };
  }
  const without = joined(
    wider.without.map((word) => mrkdwn`“${plain(word, 60)}”`),
    600,
    ', ',
  );
  const some = mrkdwn`Without ${without} there ${wider.found.length === 1 ? mrkdwn`is` : mrkdwn`are`} ${wider.found.length}:`;
  const closest = nearest.slice(0, 5).map((one) => entry(one, local));
  return {
    text: joined([none, some, ...closest.map(({ text }) => text)], TEXT_LIMIT),
    blocks: [...section([none, some]), ...closest.flatMap(({ blocks }) => blocks)],
  };
}

/** No call is known at all. */
export function noCallsReply(command: string): Mrkdwn {
  return mrkdwn`No call for papers is open at the moment. ${plain(command)} all lists the conferences that are known, and ${plain(command)} add suggests one.`;
}

/** What the command can do. */
export function cfpHelpReply(command: string): Mrkdwn {
  const name = plain(command);
  const lines = [
    mrkdwn`${name} lists the open calls for papers, soonest deadline first. Only you see it.`,
    mrkdwn`${name} cloud europe online closing:14d filters: every word must fit. Words are looked for in name, place and topics; regions (europe, asia, apac, emea, amer…), countries and online are known; closing:14d, topic:…, country:de too. Put quotes around several words that belong together.`,
    mrkdwn`${name} all lists conferences without an open call too; the same filters work behind it.`,
    mrkdwn`${name} add opens a form to suggest a call; moderators look at it first.`,
    mrkdwn`${name} mine lists what you are reminded of and what you suggested.`,
    mrkdwn`A date without a time is open to its end anywhere on Earth. The page itself may close earlier.`,
  ];
  return joined(lines, TEXT_LIMIT);
}

/** The community has no CFP desk. */
export function cfpOffReply(): Mrkdwn {
  return mrkdwn`This community does not list calls for papers here. Please ask an organiser.`;
}

/** A filter with a colon that nobody understands. */
export function unknownFilterReply(word: string, command: string): Mrkdwn {
  return mrkdwn`I do not know the filter “${plain(word, 60)}”. ${plain(command)} help says which there are.`;
}
