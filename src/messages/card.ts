import type { Button, KnownBlock } from '@slack/types';
import type { CardFace, CardFacts, NudgeFacts } from '../domain/delivery-facts.ts';
import type { Content } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import type { Exchange } from '../domain/submission.ts';
import { actions, boldLine, plainSection, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION, cardValue } from './ids.ts';
import { itemLines, itemTitle, openButtons } from './item.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { dateToken, joined, type Mrkdwn, mention, mrkdwn, plain, told } from './mrkdwn.ts';
import { reasonWords } from './reason.ts';
import { say } from './say.ts';
import { warningLine } from './warning.ts';
import { momentWords } from './when.ts';

/** Of everything that a card holds; together with the rest it stays below what Slack takes. */
const LIMIT = { description: 1000, before: 1200, exchanges: 1500, warnings: 1200 } as const;

function faceLine(face: CardFace, claimedBy: string | null, language: Language): Mrkdwn[] {
  switch (face.type) {
    case 'waiting':
      return claimedBy === null ? [] : [told(language, 'card.claimed', { person: mention(claimedBy) })];
    case 'approved':
      return [told(language, 'card.approved', { person: mention(face.by) })];
    case 'rejected': {
      const reason = plain(reasonWords(face.reason ?? '', language), 600);
      return [told(language, 'card.rejected', { person: mention(face.by), reason })];
    }
    case 'withdrawn':
      return [told(language, 'card.withdrawn')];
    case 'filled':
      return [told(language, 'card.filled')];
    case 'expired':
      return [told(language, 'card.expired')];
  }
}

function offerLine({ proposer, record }: CardFacts, since: Mrkdwn, language: Language): Mrkdwn {
  const { accepted, rejected, waiting } = record;
  const person = mention(proposer);
  return accepted + rejected + waiting === 0
    ? told(language, 'card.offered-first', { person, since })
    : told(language, 'card.offered', { person, accepted, rejected, waiting, since });
}

function whoLines(facts: CardFacts, since: Mrkdwn, language: Language): Mrkdwn[] {
  const { author, proposer } = facts;
  const own = author === proposer ? [] : [told(language, 'card.first', { person: mention(author) })];
  return [offerLine(facts, since, language), ...own];
}

/** What is listed now and would change; nothing for a new item. */
function beforeLines(listed: Content | null, language: Language): Mrkdwn[] {
  if (listed === null) return [];
  const title = plain(itemTitle(listed), 300);
  return [told(language, 'card.listed-now', { title }), ...itemLines(listed, language)];
}

/** A question and its answer are left out together. */
function exchangeLines(exchanges: readonly Exchange[], language: Language): Mrkdwn[] {
  return exchanges.map(({ question, by, answer }) => {
    const asked = told(language, 'card.asked', { person: mention(by), question: plain(question, 300) });
    const said =
      answer === null
        ? told(language, 'card.no-answer')
        : told(language, 'card.answer', { answer: plain(answer, 400) });
    return mrkdwn`${asked}\n${said}`;
  });
}

function headline({ content: { kind }, listed }: CardFacts, language: Language): Mrkdwn {
  return told(language, listed === null ? 'card.new' : 'card.change', { kind });
}

function buttons({ submission, revision, content, face }: CardFacts, language: Language): KnownBlock[] {
  if (face.type !== 'waiting') return [];
  const value = cardValue({ id: submission, revision });
  const approve = valueButton(ACTION.approve, say(language, 'moderation.approve'), value);
  return [
    ...actions([
      ...approve.map((button): Button => ({ ...button, style: 'primary' })),
      ...valueButton(ACTION.editApprove, say(language, 'moderation.edit'), value),
      ...valueButton(ACTION.ask, say(language, 'moderation.ask'), value),
      ...valueButton(ACTION.reject, say(language, 'moderation.reject'), value),
      ...valueButton(ACTION.claim, say(language, 'card.claim'), value),
      ...openButtons(content, language),
    ]),
  ];
}

/** Everything that a moderator needs to decide, or what was decided. */
export function cardMessage(facts: CardFacts, { community, language }: MessageContext): Message {
  const { content, listed, face, claimedBy, exchanges, warnings, waitingSince } = facts;
  const words = momentWords(waitingSince, community.zone, language);
  const description = content.kind === 'job' ? content.description : '';
  const [title, before] = [itemTitle(content), beforeLines(listed, language)];
  const talk = exchangeLines(exchanges, language);
  const address =
    content.link === '' ? [] : [told(language, 'card.address', { address: plain(content.link, 800) })];
  const lines = [...itemLines(content, language), ...address];
  const odd = warnings.map((warning) => warningLine(warning, language));
  const [kind, standing] = [headline(facts, language), faceLine(face, claimedBy, language)];
  const who = (since: Mrkdwn): Mrkdwn[] => whoLines(facts, since, language);
  const first = [kind, mrkdwn`${plain(title, 600)}`, ...standing, ...who(mrkdwn`${plain(words)}`)];
  return {
    text: joined(
      [...first, ...lines, ...odd, mrkdwn`${plain(description, 600)}`, ...before, ...talk],
      TEXT_LIMIT,
    ),
    blocks: [
      ...section([kind, ...standing]),
      boldLine(title),
      ...section(lines),
      ...plainSection(description, LIMIT.description),
      ...section(odd, LIMIT.warnings),
      ...section(before, LIMIT.before),
      ...section(who(dateToken(waitingSince, '{date_short_pretty} {time}', words))),
      ...section(talk, LIMIT.exchanges),
      ...buttons(facts, language),
    ],
  };
}

/** A submission has waited for long: said once, in the thread of its card. */
export function nudgeMessage(
  { title, waitingSince, claimedBy }: NudgeFacts,
  { community, language }: MessageContext,
): Message {
  const words = momentWords(waitingSince, community.zone, language);
  const who =
    claimedBy === null
      ? told(language, 'card.nudge-anyone')
      : told(language, 'card.nudge-one', { person: mention(claimedBy) });
  const line = (since: Mrkdwn): Mrkdwn => told(language, 'card.nudge', { since, title: plain(title, 300) });
  return {
    text: joined([line(mrkdwn`${plain(words)}`), who], TEXT_LIMIT),
    blocks: section([line(dateToken(waitingSince, '{date_short_pretty} {time}', words)), who]),
  };
}
