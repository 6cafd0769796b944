import type { Button, SectionBlock } from '@slack/types';
import type { CfpSource } from '../domain/cfp.ts';
import type { CallForPapers } from '../domain/cfp-call.ts';
import { closesAt, hasClock } from '../domain/cfp-deadline.ts';
import { countryName } from '../domain/country.ts';
import type { Zone } from '../domain/time.ts';
import { linkButton, section, valueButton } from './blocks.ts';
import { ACTION } from './ids.ts';
import { dateToken, joined, link, type Mrkdwn, mention, mrkdwn, plain } from './mrkdwn.ts';
import { dateWords, momentWords, rangeWords, shortDateWords } from './when.ts';

/** One line about a call stops here, so that a page of them stays within what Slack takes. */
const LINE_LIMIT = 700;

/** A longer address would fill a page alone; the button of an announcement still opens it. */
const LONGEST_LINK = 300;

/**
 * Until when proposals are taken. A deadline with a clock shows in the reader's own zone; a bare date stays what it is, and
 * nobody is promised hours.
 */
export function dueWords({ due }: Pick<CallForPapers, 'due'>): Mrkdwn {
  if (due === null) return mrkdwn`no deadline is known: check the page`;
  const at = closesAt(due);
  if (hasClock(due)) return mrkdwn`until ${dateToken(at, '{date_long} {time}', momentWords(at, due.zone))}`;
  return mrkdwn`due ${plain(dateWords(due.date))} (time zone not stated: check the page)`;
}

/** The same in a list, in few words; a star stands for a time zone that is not stated. */
function dueInList({ due }: Pick<CallForPapers, 'due'>): Mrkdwn {
  if (due === null) return mrkdwn`no deadline known`;
  const at = closesAt(due);
  if (hasClock(due)) return mrkdwn`until ${dateToken(at, '{date_short} {time}', momentWords(at, due.zone))}`;
  return mrkdwn`due ${plain(shortDateWords(due.date))}*`;
}

/** Says what the star in a list means. */
export const STAR_NOTE = mrkdwn`* The page may say at which hour and in which time zone.`;

/** `today` for a bare date alone: one with a time or a zone may be over later on that day. */
export function leftWords({ due }: Pick<CallForPapers, 'due'>, left: number | null): Mrkdwn | null {
  if (left === null) return null;
  if (left > 1) return mrkdwn`${left} days left`;
  if (left === 1) return mrkdwn`1 day left`;
  if (left < 0) return mrkdwn`may be closed already`;
  return due?.time === null && due.zone === null ? mrkdwn`closes today` : mrkdwn`last day`;
}

/** Where and when the conference is, as far as it is known. */
export function whereWords(
  call: Pick<CallForPapers, 'location' | 'country' | 'online' | 'start' | 'end' | 'month'>,
): Mrkdwn {
  const { location, country, online } = call;
  const named = country === null ? null : countryName(country);
  const place = [location, named !== null && location?.includes(named) === true ? null : named];
  const parts = [
    [...place, online ? 'online' : null].filter((part) => part !== null && part !== '').join(', '),
    rangeWords(call),
  ].filter((part) => part !== '');
  return joined(
    parts.map((part) => mrkdwn`${plain(part, 200)}`),
    500,
    ' · ',
  );
}

/** Who is to be thanked; nobody for what the community itself wrote down. */
function thanksWords(source: CfpSource): Mrkdwn | null {
  switch (source.type) {
    case 'file':
      return null;
    case 'member':
      return mrkdwn`thanks to ${mention(source.by)}`;
    case 'list':
      return source.url === null
        ? mrkdwn`from ${plain(source.name, 60)}`
        : mrkdwn`from ${link(source.url, plain(source.name, 60))}`;
  }
}

/** A call in a list: its link, deadline, days left, place and source. */
export function callLine(call: CallForPapers, left: number | null): Mrkdwn {
  const days = leftWords(call, left);
  const about = [whereWords(call), thanksWords(call.source)].filter((part) => part !== null && part !== '');
  const due = joined([dueInList(call), ...(days === null ? [] : [days])], 400, ', ');
  const name = nameLink(call);
  const state = stateWords(call);
  const first = state === null ? mrkdwn`${name}: ${due}` : mrkdwn`${name}: ${state}`;
  const second = joined(
    about.flatMap((part) => part ?? []),
    500,
    ' · ',
  );
  return joined([first, ...(second === '' ? [] : [second])], LINE_LIMIT);
}

function nameLink({ url, name }: CallForPapers): Mrkdwn {
  return url.length > LONGEST_LINK ? mrkdwn`${plain(name, 150)}` : link(url, plain(name, 150));
}

function stateWords({ state }: CallForPapers): Mrkdwn | null {
  switch (state) {
    case 'open':
      return null;
    case 'closed':
      return mrkdwn`closed`;
    case 'withdrawn':
      return mrkdwn`withdrawn`;
  }
}

/** A call as a block of its own, with the button that reminds of it while there is something to remind of. */
export function callBlock(call: CallForPapers, left: number | null): SectionBlock[] {
  const text = callLine(call, left);
  const [button] = call.state === 'open' && call.due !== null ? remindButton(call.key) : [];
  return section([text]).flatMap((block) =>
    block.type !== 'section' ? [] : [button === undefined ? block : { ...block, accessory: button }],
  );
}

/** "Remind me". */
export function remindButton(key: string): Button[] {
  return valueButton(ACTION.watchCall, 'Remind me', key);
}

/** The link to where one proposes a talk. */
export function openCallButton(url: string): Button {
  return linkButton(ACTION.openItem, 'Open the call', url);
}

/** What stands in a text without blocks: the same without a link, on the clock of `zone`, where the days are counted. */
export function callText(call: CallForPapers, left: number | null, zone: Zone): Mrkdwn {
  const days = leftWords(call, left);
  const due = call.due === null ? mrkdwn`no deadline known` : mrkdwn`${plain(dueSpoken(call, zone))}`;
  const state = stateWords(call);
  const said = state ?? joined([due, ...(days === null ? [] : [days])], 300, ', ');
  return mrkdwn`${plain(call.name, 150)}: ${said}`;
}

function dueSpoken({ due }: CallForPapers, zone: Zone): string {
  if (due === null) return '';
  return hasClock(due) ? `until ${momentWords(closesAt(due), zone)}` : `due ${dateWords(due.date)}`;
}

/** A conference in a list whose call is not what it is listed for; `state` says how that stands. */
export function eventLine(call: CallForPapers, state: Mrkdwn | null): Mrkdwn {
  const about = [whereWords(call), thanksWords(call.source)].filter((part) => part !== null && part !== '');
  const name = state === null ? nameLink(call) : mrkdwn`${nameLink(call)}: ${state}`;
  const second = joined(
    about.flatMap((part) => part ?? []),
    500,
    ' · ',
  );
  return joined([name, ...(second === '' ? [] : [second])], LINE_LIMIT);
}
