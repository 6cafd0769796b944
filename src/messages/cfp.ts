import type { Button, SectionBlock } from '@slack/types';
import type { CfpSource } from '../domain/cfp.ts';
import type { CallForPapers } from '../domain/cfp-call.ts';
import { closesAt, hasClock } from '../domain/cfp-deadline.ts';
import { countryName } from '../domain/country.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { hostOf } from '../domain/shared-link.ts';
import { linkButton, section, valueButton } from './blocks.ts';
import { countryWords } from './country.ts';
import { ACTION } from './ids.ts';
import { dateToken, joined, link, type Mrkdwn, mention, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { dateWords, momentWords, rangeWords, shortDateWords } from './when.ts';

/** One line about a call stops here, so that a page of them stays within what Slack takes. */
const LINE_LIMIT = 700;

/** A longer address would fill a page alone; the button of an announcement still opens it. */
const LONGEST_LINK = 300;

type Deadline = Pick<CallForPapers, 'due'>;

/**
 * Until when proposals are taken. A deadline with a clock shows in the reader's own zone; a bare date stays what it is, and
 * nobody is promised hours.
 */
export function dueWords({ due }: Deadline, language: Language): Mrkdwn {
  if (due === null) return told(language, 'cfp.due-unknown');
  if (!hasClock(due)) return told(language, 'cfp.due-day', { day: plain(dateWords(due.date, language)) });
  const at = closesAt(due);
  const moment = dateToken(at, '{date_long} {time}', momentWords(at, due.zone, language));
  return told(language, 'cfp.due-at', { moment });
}

/** The same in a list, in few words; a star stands for a time zone that is not stated. */
function dueInList({ due }: Deadline, language: Language): Mrkdwn {
  if (due === null) return told(language, 'cfp.due-none');
  if (!hasClock(due)) return starred(shortDateWords(due.date, language), language);
  const at = closesAt(due);
  const moment = dateToken(at, '{date_short} {time}', momentWords(at, due.zone, language));
  return told(language, 'cfp.due-at', { moment });
}

/** The same where there are no blocks, on the reader's clock, which is named. */
function dueInText({ due }: Deadline, { zone, language }: Reader): Mrkdwn {
  if (due === null) return told(language, 'cfp.due-none');
  if (!hasClock(due)) return starred(dateWords(due.date, language), language);
  return told(language, 'cfp.due-at', { moment: plain(momentWords(closesAt(due), zone, language)) });
}

function starred(day: string, language: Language): Mrkdwn {
  return told(language, 'cfp.due-short', { day: mrkdwn`${plain(day)}*` });
}

/** Says what the star in a list means; nothing when no call in it has one. */
export function starNotes(calls: readonly Deadline[], language: Language): Mrkdwn[] {
  const isStarred = calls.some(({ due }) => due !== null && !hasClock(due));
  return isStarred ? [mrkdwn`* ${told(language, 'cfp.star')}`] : [];
}

/** `today` for a bare date alone: one with a time or a zone may be over later on that day. */
export function leftWords({ due }: Deadline, left: number | null, language: Language): Mrkdwn | null {
  if (left === null) return null;
  if (left > 0) return told(language, 'cfp.left', { days: left });
  if (left < 0) return told(language, 'cfp.left-over');
  return told(language, due?.time === null && due.zone === null ? 'cfp.left-today' : 'cfp.left-last');
}

/** Until when, with the days that are left. */
export function dueLeft(due: Mrkdwn, left: Mrkdwn | null, language: Language): Mrkdwn {
  return left === null ? due : told(language, 'cfp.due-left', { due, left });
}

/** Where and when the conference is, as far as it is known. */
export function whereWords(
  call: Pick<CallForPapers, 'location' | 'country' | 'online' | 'start' | 'end' | 'month'>,
  language: Language,
): Mrkdwn {
  const place = [...placesOf(call, language), call.online ? say(language, 'cfp.online') : ''];
  const parts = [place.filter((part) => part !== '').join(', '), rangeWords(call, language)];
  return joined(
    parts.filter((part) => part !== '').map((part) => mrkdwn`${plain(part, 200)}`),
    500,
    ' · ',
  );
}

/** A country that its place names already, in English or as the reader says it, is not named again. */
function placesOf({ location, country }: Pick<CallForPapers, 'location' | 'country'>, language: Language) {
  if (country === null) return [location ?? ''];
  const name = countryWords(country, language);
  const isNamed = [name, countryName(country)].some((known) => location?.includes(known));
  return [location ?? '', isNamed ? '' : name];
}

/** Who is to be thanked; nobody for what the community itself wrote down. */
function thanksWords(source: CfpSource, language: Language): Mrkdwn[] {
  switch (source.type) {
    case 'file':
      return [];
    case 'member':
      return [told(language, 'cfp.thanks', { member: mention(source.by) })];
    case 'list': {
      const name = plain(source.name, 60);
      const list = source.url === null ? mrkdwn`${name}` : link(source.url, name);
      return [told(language, 'cfp.from', { list })];
    }
  }
}

/** Where and when, and who is to be thanked. */
function aboutLines(call: CallForPapers, language: Language): Mrkdwn[] {
  const parts = [whereWords(call, language), ...thanksWords(call.source, language)];
  const line = joined(
    parts.filter((part) => part !== ''),
    500,
    ' · ',
  );
  return line === '' ? [] : [line];
}

/** A call in a list: its link, deadline, days left, place and source. */
export function callLine(call: CallForPapers, left: number | null, language: Language): Mrkdwn {
  return entryLine(call, left, dueInList(call, language), language);
}

/** The same where there are no blocks, on the clock of the reader, on whose calendar the days are counted. */
export function callText(call: CallForPapers, left: number | null, reader: Reader): Mrkdwn {
  return entryLine(call, left, dueInText(call, reader), reader.language);
}

function entryLine(call: CallForPapers, left: number | null, due: Mrkdwn, language: Language): Mrkdwn {
  const state = stateWords(call, language) ?? dueLeft(due, leftWords(call, left, language), language);
  const first = told(language, 'cfp.entry', { name: nameLink(call), state });
  return joined([first, ...aboutLines(call, language)], LINE_LIMIT);
}

function nameLink({ url, name }: CallForPapers): Mrkdwn {
  return url.length > LONGEST_LINK ? mrkdwn`${plain(name, 150)}` : link(url, plain(name, 150));
}

/** The page where one proposes a talk, with the host that it leads to. */
export function linkLine({ url }: Pick<CallForPapers, 'url'>, language: Language): Mrkdwn {
  return told(language, 'item.link', { link: link(url, plain(hostOf(url), 120)) });
}

function stateWords({ state }: CallForPapers, language: Language): Mrkdwn | null {
  switch (state) {
    case 'open':
      return null;
    case 'closed':
      return told(language, 'cfp.closed');
    case 'withdrawn':
      return told(language, 'cfp.withdrawn');
  }
}

/** A call as a block of its own, with the button that reminds of it while there is something to remind of. */
export function callBlock(call: CallForPapers, left: number | null, language: Language): SectionBlock[] {
  const text = callLine(call, left, language);
  const [button] = call.state === 'open' && call.due !== null ? remindButton(call.key, language) : [];
  return section([text]).flatMap((block) =>
    block.type !== 'section' ? [] : [button === undefined ? block : { ...block, accessory: button }],
  );
}

/** "Remind me". */
export function remindButton(key: string, language: Language): Button[] {
  return valueButton(ACTION.watchCall, say(language, 'own.remind'), key);
}

/** The link to where one proposes a talk. */
export function openCallButton(url: string, language: Language): Button {
  return linkButton(ACTION.openItem, say(language, 'cfp.open'), url);
}

/** A conference in a list whose call is not what it is listed for; `state` says how that stands. */
export function eventLine(call: CallForPapers, state: Mrkdwn | null, language: Language): Mrkdwn {
  const name = nameLink(call);
  const first = state === null ? name : told(language, 'cfp.entry', { name, state });
  return joined([first, ...aboutLines(call, language)], LINE_LIMIT);
}
