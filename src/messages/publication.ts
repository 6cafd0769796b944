import type { ListingFace, PublicationFacts } from '../domain/delivery-facts.ts';
import type { KindName } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { actions, boldLine, section } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { itemLines, itemTitle, openButtons } from './item.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';

function faceLines(face: ListingFace, kind: KindName, language: Language): Mrkdwn[] {
  switch (face) {
    case 'open':
      return [];
    case 'expired':
      return [told(language, 'publication.expired')];
    case 'filled':
      return [told(language, 'publication.filled')];
    case 'withdrawn':
      return [told(language, 'publication.withdrawn', { kind })];
  }
}

/** An accepted item in its channel; what is over says so first and has no button any more. */
export function publicationMessage(
  { content, face }: PublicationFacts,
  { language }: MessageContext,
): Message {
  const title = itemTitle(content);
  const over = faceLines(face, content.kind, language);
  const lines = itemLines(content, language);
  return {
    text: joined([...over, mrkdwn`${plain(title, 600)}`, ...lines], TEXT_LIMIT),
    blocks: [
      ...section(over),
      boldLine(title),
      ...section(lines),
      ...actions(face === 'open' ? openButtons(content, language) : []),
    ],
  };
}
