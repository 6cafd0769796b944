import type { Button, KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ReminderFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { OwnLead } from '../domain/person.ts';
import type { Subject } from '../domain/watch.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { detailLines, linkButtons, type MessageContext, whenToken, zoneOf } from './call.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { countdown, timeWords } from './when.ts';

/** More calls at one time than these nobody can choose between. */
const MOST_ALSO = 8;

type Own = ReminderFacts & { own: NonNullable<ReminderFacts['own']> };

/** Did a member ask for this reminder? */
export function isOwn(facts: ReminderFacts): facts is Own {
  return facts.own !== undefined;
}

/** The button that ends what was asked for; none when its value would be too long to send. */
export function stopButtons(subject: Subject, language: Language): Button[] {
  const key = subject.startsWith('series/') ? 'own.stop-series' : 'own.stop-call';
  return valueButton(ACTION.remindStop, say(language, key), subject);
}

function alsoLines({ own, zone }: Own, context: MessageContext, isText: boolean): Mrkdwn[] {
  const { community, language } = context;
  if (own.also.length === 0) return [];
  const lines = own.also.slice(0, MOST_ALSO).map((call) => {
    const place = zoneOf(call, community, zone);
    const when = isText
      ? mrkdwn`${plain(timeWords(call.time, place, language))}`
      : whenToken(call, place, language);
    const off = call.status === 'CANCELLED' ? mrkdwn` (${told(language, 'call.cancelled')})` : mrkdwn``;
    return mrkdwn`• ${plain(call.title, 300)}${off}, ${when}`;
  });
  return [told(language, 'own.also'), ...lines];
}

/** A call on the way, to the member who asked for it. An edited one says no longer how much time is left. */
export function ownReminderMessage(facts: Own, context: MessageContext): Message {
  const { call, zone, own } = facts;
  const { community, now, edited, language } = context;
  const left = edited
    ? say(language, 'reminder.updated')
    : countdown(call.time, now, zone ?? community.zone, language);
  const place = zoneOf(call, community, zone);
  const why = told(language, 'own.why');
  const blocks: KnownBlock[] = [
    header(call.title),
    ...section([mrkdwn`*${plain(left)}*`, whenToken(call, place, language)]),
    ...section(detailLines(call, language)),
    ...section(alsoLines(facts, context, false)),
    ...section([why]),
    ...actions([...linkButtons(call, language), ...stopButtons(own.subject, language)]),
  ];
  const time = plain(timeWords(call.time, place, language));
  const lines = [
    told(language, 'reminder.starts', { title: plain(call.title), left: plain(left), time }),
    ...detailLines(call, language),
    ...alsoLines(facts, context, true),
    why,
  ];
  return { text: joined(lines, TEXT_LIMIT), blocks };
}

/** "Remind me": the button on a call. */
export function remindButtons({ key }: Pick<Call, 'key'>, language: Language): Button[] {
  return valueButton(ACTION.remindCall, say(language, 'own.remind'), key);
}

/** What came of "Remind me". */
export type Asked =
  | { type: 'set'; call: Call; subject: Subject; lead: OwnLead }
  | { type: 'too-late'; call: Call }
  | { type: 'muted' };

/** It is set, with the offers to take the whole series, and to stop; or why it is not. */
export function remindReply(asked: Asked, language: Language): Message {
  switch (asked.type) {
    case 'muted':
      return { text: told(language, 'own.muted'), blocks: [] };
    case 'too-late': {
      const text = told(language, 'own.too-late', { title: plain(asked.call.title) });
      const more = valueButton(ACTION.remindSeries, say(language, 'own.series'), asked.call.key);
      return { text, blocks: [...section([text]), ...actions(more)] };
    }
    case 'set':
      return setReply(asked, language);
  }
}

function setReply({ call, subject, lead }: Asked & { type: 'set' }, language: Language): Message {
  const isSeries = subject.startsWith('series/');
  const text = isSeries
    ? told(language, 'own.set-series', { lead })
    : told(language, 'own.set', { title: plain(call.title), lead });
  const more = isSeries ? [] : valueButton(ACTION.remindSeries, say(language, 'own.series'), call.key);
  return { text, blocks: [...section([text]), ...actions([...more, ...stopButtons(subject, language)])] };
}

/** It is stopped. */
export function remindStoppedReply(language: Language): Mrkdwn {
  return told(language, 'own.stopped');
}

/** The call is not in its calendar any more. */
export function nothingToRemindReply(language: Language): Mrkdwn {
  return told(language, 'own.gone');
}
