import type { KnownBlock } from '@slack/types';
import type { Mrkdwn } from './mrkdwn.ts';

/** A picture, as SVG, with the words for who cannot see it. */
export type Picture = { svg: string; alt: string };

/** What goes into `chat.postMessage`: `text` says everything to notifications and screen readers. */
export type Message = { text: Mrkdwn; blocks: KnownBlock[]; picture?: Picture };
