import type { ListingFace, PublicationFacts } from '../domain/delivery.ts';
import type { KindName } from '../domain/item.ts';
import { actions, boldLine, linkButton, section } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { ACTION } from './ids.ts';
import { itemLines, itemTitle, KIND_WORDS } from './item.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

const TEXT_LIMIT = 3900;

function faceLines(face: ListingFace, kind: KindName): Mrkdwn[] {
  switch (face) {
    case 'open':
      return [];
    case 'expired':
      return [mrkdwn`*No longer listed:* its time is over. It may still be open: its own page knows.`];
    case 'filled':
      return [mrkdwn`*Filled:* this place is taken.`];
    case 'withdrawn':
      return [mrkdwn`*Withdrawn* by who shared this ${plain(KIND_WORDS[kind].one)}.`];
  }
}

/** An accepted item in its channel; what is over says so first and has no button any more. */
export function publicationMessage(
  { content, face }: PublicationFacts,
  { language = 'en' }: MessageContext,
): Message {
  const title = itemTitle(content);
  const over = faceLines(face, content.kind);
  const lines = itemLines(content, language);
  const { open } = KIND_WORDS[content.kind];
  const buttons = content.link === '' ? [] : [linkButton(ACTION.openItem, open, content.link)];
  return {
    text: joined([...over, mrkdwn`${plain(title, 600)}`, ...lines], TEXT_LIMIT),
    blocks: [
      ...section(over),
      boldLine(title),
      ...section(lines),
      ...actions(face === 'open' ? buttons : []),
    ],
  };
}
