import type { KnownBlock } from '@slack/types';
import type { Mrkdwn } from './mrkdwn.ts';

/** A picture, as SVG, with the words for who cannot see it. */
export type Picture = { svg: string; alt: string };

/** A file that goes with a message. */
export type MessageFile = { name: string; title: string; content: string };

/**
 * What goes into `chat.postMessage`: `text` says everything to notifications and screen readers. A message with files
 * has its text alone, and the title of the first file, which no other message has, tells whether it has arrived.
 */
export type Message = {
  text: Mrkdwn;
  blocks: KnownBlock[];
  picture?: Picture;
  files?: readonly [MessageFile, ...MessageFile[]];
};

/** So long is a `text` at most: Slack recommends 4,000 characters, https://docs.slack.dev/reference/methods/chat.postMessage */
export const TEXT_LIMIT = 3900;
