import type { KnownBlock } from '@slack/types';
import type { Mrkdwn } from './mrkdwn.ts';

/** What goes into `chat.postMessage`: `text` says everything to notifications and screen readers. */
export type Message = { text: Mrkdwn; blocks: KnownBlock[] };
