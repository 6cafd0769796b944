import type { Button, KnownBlock } from '@slack/types';
import type { CardFace, CardFacts, NudgeFacts } from '../domain/delivery.ts';
import type { Content } from '../domain/item.ts';
import type { Exchange, TrackRecord } from '../domain/submission.ts';
import { actions, boldLine, linkButton, plainSection, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION, cardValue } from './ids.ts';
import { itemLines, itemTitle, KIND_WORDS } from './item.ts';
import type { Message } from './message.ts';
import { dateToken, joined, type Mrkdwn, mention, mrkdwn, plain } from './mrkdwn.ts';
import { warningLine } from './warning.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3900;

/** Of everything that a card holds; together with the rest it stays below what Slack takes. */
const LIMIT = { description: 1000, before: 1200, exchanges: 1500, warnings: 1200 } as const;

function faceLine(face: CardFace, claimedBy: string | null): Mrkdwn[] {
  switch (face.type) {
    case 'waiting':
      return claimedBy === null ? [] : [mrkdwn`${mention(claimedBy)} looks after this.`];
    case 'approved':
      return [mrkdwn`*Approved* by ${mention(face.by)}.`];
    case 'rejected':
      return [mrkdwn`*Rejected* by ${mention(face.by)}: ${plain(face.reason ?? '', 600)}`];
    case 'withdrawn':
      return [mrkdwn`*Withdrawn* by who offered it. Nothing more to do.`];
    case 'filled':
      return [mrkdwn`*Filled.* Nothing more to do.`];
    case 'expired':
      return [mrkdwn`*Expired.* Nothing more to do.`];
  }
}

function recordWords({ accepted, rejected, waiting }: TrackRecord): string {
  if (accepted + rejected + waiting === 0) return 'nothing before';
  const parts = [`${accepted} accepted`, `${rejected} rejected`, `${waiting} waiting`];
  return `${parts.join(', ')} before`;
}

function whoLines({ author, proposer, record }: CardFacts, since: Mrkdwn): Mrkdwn[] {
  const own = author === proposer ? [] : [mrkdwn`First offered by ${mention(author)}.`];
  return [mrkdwn`Offered by ${mention(proposer)} (${plain(recordWords(record))}), ${since}`, ...own];
}

/** What is listed now and would change; nothing for a new item. */
function beforeLines(listed: Content | null): Mrkdwn[] {
  if (listed === null) return [];
  return [mrkdwn`*Listed now:* ${plain(itemTitle(listed), 300)}`, ...itemLines(listed, 'en')];
}

function exchangeLines(exchanges: readonly Exchange[]): Mrkdwn[] {
  return exchanges.map(({ question, by, answer }) => {
    const said = answer === null ? mrkdwn`_no answer yet_` : mrkdwn`${plain(answer, 400)}`;
    return mrkdwn`${mention(by)} asked: ${plain(question, 300)}\nAnswer: ${said}`;
  });
}

function headline({ content, listed }: CardFacts): Mrkdwn {
  const { one } = KIND_WORDS[content.kind];
  return listed === null ? mrkdwn`*New ${plain(one)}*` : mrkdwn`*Change of a listed ${plain(one)}*`;
}

function buttons({ submission, revision, content, face }: CardFacts): KnownBlock[] {
  if (face.type !== 'waiting') return [];
  const value = cardValue({ id: submission, revision });
  const approve = valueButton(ACTION.approve, 'Approve', value);
  return [
    ...actions([
      ...approve.map((button): Button => ({ ...button, style: 'primary' })),
      ...valueButton(ACTION.editApprove, 'Edit and approve', value),
      ...valueButton(ACTION.ask, 'Ask', value),
      ...valueButton(ACTION.reject, 'Reject', value),
      ...valueButton(ACTION.claim, 'I look after this', value),
      ...(content.link === ''
        ? []
        : [linkButton(ACTION.openItem, KIND_WORDS[content.kind].open, content.link)]),
    ]),
  ];
}

/** Everything that a moderator needs to decide, or what was decided. */
export function cardMessage(facts: CardFacts, { community }: MessageContext): Message {
  const { content, listed, face, claimedBy, exchanges, warnings, waitingSince } = facts;
  const words = momentWords(waitingSince, community.zone);
  const description = content.kind === 'job' ? content.description : '';
  const [title, before, talk] = [itemTitle(content), beforeLines(listed), exchangeLines(exchanges)];
  const address = content.link === '' ? [] : [mrkdwn`Address: ${plain(content.link, 800)}`];
  const lines = [...itemLines(content, 'en'), ...address];
  const odd = warnings.map(warningLine);
  const standing = faceLine(face, claimedBy);
  const who = (since: Mrkdwn): Mrkdwn[] => whoLines(facts, since);
  const told = [headline(facts), mrkdwn`${plain(title, 600)}`, ...standing, ...who(mrkdwn`${plain(words)}`)];
  return {
    text: joined(
      [...told, ...lines, ...odd, mrkdwn`${plain(description, 600)}`, ...before, ...talk],
      TEXT_LIMIT,
    ),
    blocks: [
      ...section([headline(facts), ...standing]),
      boldLine(title),
      ...section(lines),
      ...plainSection(description, LIMIT.description),
      ...section(odd, LIMIT.warnings),
      ...section(before, LIMIT.before),
      ...section(who(dateToken(waitingSince, '{date_short_pretty} {time}', words))),
      ...section(talk, LIMIT.exchanges),
      ...buttons(facts),
    ],
  };
}

/** A submission has waited for long: said once, in the thread of its card. */
export function nudgeMessage(
  { title, waitingSince, claimedBy }: NudgeFacts,
  { community }: MessageContext,
): Message {
  const words = momentWords(waitingSince, community.zone);
  const who =
    claimedBy === null
      ? mrkdwn`Would somebody have a look?`
      : mrkdwn`${mention(claimedBy)}, would you have a look?`;
  const line = (since: Mrkdwn): Mrkdwn =>
    mrkdwn`This has waited for a decision since ${since}: ${plain(title, 300)}`;
  return {
    text: joined([line(mrkdwn`${plain(words)}`), who], TEXT_LIMIT),
    blocks: section([line(dateToken(waitingSince, '{date_short_pretty} {time}', words)), who]),
  };
}
