import { type CustomRoute, HTTPReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { MINUTE, SECOND } from '../domain/time.ts';
import { answerCalendar } from './calendar-route.ts';
import { sdkLogger } from './client.ts';
import type { Door } from './door.ts';

/** `host` limits who can reach us; without it every address of the machine listens. `healthy` answers `/health`. */
export type HttpOptions = {
  signingSecret: string;
  port: number;
  host?: string;
  healthy: () => Promise<boolean>;
  /** The text of `/calendar/cfps.ics`; without it there is no such page. */
  calendar?: () => Promise<string>;
  log: Logger;
};

/** A door that also knows where it listens. */
export type HttpDoor = Door & { port(): number };

/** Requests that Slack signs, at `/slack/events`. */
export function httpDoor({ signingSecret, port, host, healthy, calendar, log }: HttpOptions): HttpDoor {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: '/slack/events',
    logger: sdkLogger(log),
    customRoutes: [
      { path: '/health', method: 'GET', handler: (_request, response) => void health(healthy, response) },
      ...(calendar === undefined ? [] : [calendarRoute(calendar)]),
    ],
  });
  refuseFuture(receiver);
  let taken = port;
  return {
    receiver,
    port: () => taken,
    async open() {
      const server = await receiver.start(host === undefined ? { port } : { port, host });
      const address = server.address();
      if (typeof address === 'object' && address !== null) taken = address.port;
    },
    close: () => receiver.stop(),
  };
}

function calendarRoute(calendar: () => Promise<string>): CustomRoute {
  return {
    path: '/calendar/cfps.ics',
    method: ['GET', 'HEAD'],
    handler: (request, response) => void answerCalendar(calendar, request, response),
  };
}

/** As far as Bolt looks back: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const SKEW = 5 * MINUTE;

/** Bolt refuses requests that are old; one that is signed for later could be kept and used then. */
function refuseFuture(receiver: HTTPReceiver): void {
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    const signedFor = Number(request.headers['x-slack-request-timestamp'] ?? 0) * SECOND;
    if (signedFor - Date.now() <= SKEW) return listen(request, response);
    request.resume();
    response.writeHead(401).end();
  };
}

type Response = {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
};

async function health(healthy: () => Promise<boolean>, response: Response): Promise<void> {
  const ok = await healthy().catch(() => false);
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok }));
}
