import type { DigestFacts } from '../domain/digest.ts';
import type { Language } from '../domain/language.ts';
import { cityOf } from '../domain/zones.ts';
import { header, section } from './blocks.ts';
import { type MessageContext, namedLink } from './call.ts';
import { closingLine } from './home/cfps.ts';
import { itemLink, itemTitle } from './item.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { dateWords, wallWords } from './when.ts';

function moreLines(left: number, language: Language): Mrkdwn[] {
  return left > 0 ? [told(language, 'digest.more', { count: left })] : [];
}

function callLine(call: DigestFacts['calls'][number], { zone }: DigestFacts, language: Language): Mrkdwn {
  const { time, title, topic, status, links } = call;
  const when = time.allDay ? dateWords(time.startDate, language) : wallWords(time.start, zone, language);
  const off = status === 'CANCELLED';
  const named = off ? say(language, 'digest.cancelled', { title }) : title;
  const about = topic === null || off ? mrkdwn`` : mrkdwn` · ${plain(topic, 150)}`;
  const join =
    links.join === null || off ? mrkdwn`` : mrkdwn` · ${namedLink(say(language, 'call.join'), links.join)}`;
  return mrkdwn`• ${plain(when)} ${plain(named, 200)}${about}${join}`;
}

/** Each part of the week under its heading. */
function partsOf(facts: DigestFacts, language: Language): Mrkdwn[][] {
  const zone = plain(cityOf(facts.zone));
  const calls = facts.calls.map((call) => callLine(call, facts, language));
  const fresh = facts.fresh.map(({ kind, items, left }) => [
    mrkdwn`*${told(language, kind === 'job' ? 'digest.job' : 'digest.news')}*`,
    ...items.map((content) => mrkdwn`• ${plain(itemTitle(content), 220)} (${itemLink(content)})`),
    ...moreLines(left, language),
  ]);
  const closing =
    facts.closing.length === 0
      ? []
      : [
          [
            mrkdwn`*${told(language, 'digest.cfp')}*`,
            ...facts.closing.map((call) => closingLine(call, language)),
          ],
        ];
  const rest = [...closing, ...fresh];
  if (calls.length === 0) return rest;
  const heading = mrkdwn`*${told(language, 'digest.calls', { zone })}*`;
  return [[heading, ...calls, ...moreLines(facts.callsLeft, language)], ...rest];
}

/** A region's week: its calls on its own clock, and what is new. */
export function digestMessage(facts: DigestFacts, { language }: MessageContext): Message {
  const parts = partsOf(facts, language);
  const title = say(language, 'digest.title');
  return {
    text: joined([mrkdwn`${plain(title)}`, ...parts.flat()], TEXT_LIMIT),
    blocks: [header(title), ...parts.flatMap((lines) => section(lines))],
  };
}
