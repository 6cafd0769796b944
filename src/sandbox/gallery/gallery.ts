import { App } from '@slack/bolt';
import { createLog } from '../../log.ts';
import { clientOptions } from '../../slack/client.ts';
import { httpDoor } from '../../slack/http.ts';
import type { Command } from '../commands.ts';
import { BOT, type Channel } from '../seed.ts';
import type { SandboxSlack } from '../slack.ts';
import { galleryMessages } from './messages.ts';
import { registerGallery } from './stand-in.ts';

/** A channel that shows every block and input, and something that answers there in the bot's place. */
export type Gallery = {
  /** Starts it; from the second time on nothing happens. */
  open(): Promise<void>;
  isOpen(): boolean;
  /** Where the stand-in listens. */
  requestUrl(): string;
  close(): Promise<void>;
};

/** It exists on the page alone: the workspace and the bot know nothing of it. */
export const GALLERY_CHANNEL: Channel = {
  id: 'C0GALLERY',
  name: 'gallery',
  topic: 'Every block and input, answered by a stand-in for the bot',
};

export const GALLERY_COMMAND: Command = {
  command: '/gallery',
  description: 'Open a form with every input',
  hint: '[form | say | slow]',
  escapes: true,
};

/** Whether a command, an action or a callback is the gallery's: all its names begin so. */
export function isOfGallery(name: string): boolean {
  return /^\/?gallery/.test(name);
}

/** A gallery that nobody has opened. Its stand-in is told of everything through signed requests, as the bot is. */
export function createGallery(slack: SandboxSlack, signingSecret: string, now: () => number): Gallery {
  const log = createLog('silent');
  const host = '127.0.0.1';
  const door = httpDoor({ signingSecret, port: 0, host, healthy: async () => true, log });
  let opening: Promise<void> | null = null;
  const open = async () => {
    const app = new App({
      receiver: door.receiver,
      authorize: async () => ({ botToken: BOT.token }),
      clientOptions: clientOptions({ apiUrl: slack.apiUrl, requestTimeout: 10_000, log }),
      convoStore: false,
    });
    const post = (message: object) => slack.ledger.apply({ type: 'post', message: kept(message) });
    let count = 0;
    const kept = (message: object) => {
      count += 1;
      const ts = `${Math.floor(now() / 1_000)}.${800_000 + count}`;
      const rest = { threadTs: null, text: '', blocks: [], files: [], edited: false, onlyFor: null };
      return { channel: GALLERY_CHANNEL.id, at: now(), user: BOT.userId, ...rest, ts, ...message };
    };
    registerGallery(app, post);
    await door.open();
    for (const message of galleryMessages(now())) post(message);
  };
  return {
    open() {
      opening ??= open();
      return opening;
    },
    isOpen: () => opening !== null,
    requestUrl: () => `http://${host}:${door.port()}/slack/events`,
    async close() {
      if (opening !== null) await opening.then(() => door.close());
    },
  };
}
