import { setTimeout as pause } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { MINUTE, SECOND } from '../domain/time.ts';
import { type Access, clientOptions, sdkLogger } from './client.ts';
import type { Door } from './door.ts';

type Client = SocketModeReceiver['client'];

/**
 * Socket Mode. The SDK's own reconnecting gives up when Slack is unreachable, with a rejection that nobody handles; so
 * it is off, and we connect again ourselves for as long as it takes. https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export function socketDoor({ appToken, ...access }: Access & { appToken: string }): Door {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: sdkLogger(access.log),
    installerOptions: { clientOptions: clientOptions(access) },
  });
  const closing = new AbortController();
  return {
    receiver,
    async open() {
      void stayConnected(receiver.client, access.log, closing.signal);
    },
    async close() {
      closing.abort();
      await receiver.client.disconnect();
    },
  };
}

async function stayConnected(client: Client, log: Logger, closing: AbortSignal): Promise<void> {
  let failures = 0;
  while (!closing.aborted) {
    const lost = whenLost(client);
    try {
      await client.start();
      failures = 0;
      log.info('connected to Slack');
      await lost.promise;
    } catch (error) {
      failures += 1;
      log.warn({ err: error, failures }, 'no connection to Slack; trying again');
    } finally {
      lost.forget();
    }
    const wait = failures === 0 ? 0 : Math.min(MINUTE, SECOND * 2 ** failures);
    await pause(wait, null, { signal: closing }).catch(() => {});
  }
}

function whenLost(client: Client): { promise: Promise<void>; forget(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  client.once('disconnected', resolve);
  return { promise, forget: () => client.removeListener('disconnected', resolve) };
}
