import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Instant, Millis } from '../../src/domain/time.ts';
import type { Random } from '../simulation/random.ts';
import type { Fault, Faults } from './fault.ts';

/** A message in the workspace. */
export type Message = {
  ts: string;
  channel: string;
  threadTs: string | null;
  text: string;
  metadata: unknown;
  acceptedAt: Instant;
  shownAt: Instant;
  deleted: boolean;
};

/** Moments of a request at which a process may be killed. */
export type Moment = 'received' | 'accepted' | 'answered';

export type ChaosSlackOptions = {
  random: Random;
  faults: Faults;
  channels: readonly string[];
  /** How late the history may show a message. */
  lag: Millis;
  /** Told at each moment of a post; `bot` is the number in the address that the process was given. */
  onMoment(bot: number, moment: Moment): void;
};

/** A Slack over HTTP that is as bad as it gets. */
export type ChaosSlack = {
  /** The `SLACK_API_URL` of a bot. */
  url(bot: number): string;
  messages: readonly Message[];
  requests: Record<string, number>;
  close(): Promise<void>;
};

type Answer = Record<string, unknown>;
type Call = { bot: number; method: string; form: URLSearchParams };

const BOT_ID = 'B0CHAOS';
const USER_ID = 'U0CHAOS';

function callOf(url: string, body: string): Call {
  const [, bot = '0', method = ''] = /^\/(\d+)\/api\/([\w.]+)/.exec(url) ?? [];
  return { bot: Number(bot), method, form: new URLSearchParams(body) };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

function lose(request: IncomingMessage, response: ServerResponse, how: string): void {
  switch (how) {
    case 'hang':
      return;
    case '500':
    case '503':
      response.writeHead(Number(how)).end();
      return;
    case 'html':
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Something went wrong</body></html>');
      return;
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '200' });
      response.write('{"ok":true,"ts":"17', () => request.socket.destroy());
      return;
    case 'internal_error':
      send(response, { ok: false, error: 'internal_error' });
      return;
    default:
      request.socket.destroy();
  }
}

function limit(response: ServerResponse, retryAfter: number | null): void {
  response.writeHead(429, retryAfter === null ? {} : { 'retry-after': String(retryAfter) });
  response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
}

/** Starts the workspace on loopback. */
export async function startChaosSlack(options: ChaosSlackOptions): Promise<ChaosSlack> {
  const { random, faults, channels, lag, onMoment } = options;
  const messages: Message[] = [];
  const requests: Record<string, number> = {};
  const seen = new Set<string>();

  const accept = (form: URLSearchParams): Message => {
    const acceptedAt = Date.now();
    const message: Message = {
      ts: `${Math.floor(acceptedAt / 1000)}.${String(messages.length + 1).padStart(6, '0')}`,
      channel: form.get('channel') ?? '',
      threadTs: form.get('thread_ts'),
      text: form.get('text') ?? '',
      metadata: JSON.parse(form.get('metadata') ?? 'null'),
      acceptedAt,
      shownAt: acceptedAt + random.between(0, lag),
      deleted: false,
    };
    messages.push(message);
    return message;
  };
  const named = (form: URLSearchParams): Message | undefined =>
    messages.find((one) => !one.deleted && one.channel === form.get('channel') && one.ts === form.get('ts'));

  const history = (form: URLSearchParams): Answer => {
    const within = ({ ts }: Message): boolean =>
      Number(ts) >= Number(form.get('oldest') ?? 0) && Number(ts) <= Number(form.get('latest') ?? Infinity);
    const shown = messages.filter(
      (one) =>
        one.channel === form.get('channel') &&
        one.threadTs === form.get('ts') &&
        !one.deleted &&
        one.shownAt <= Date.now() &&
        within(one),
    );
    const metadata = (one: Message) =>
      form.get('include_all_metadata') === 'true' ? { metadata: one.metadata } : {};
    const listed = shown.map((one) => {
      return { type: 'message', ts: one.ts, text: one.text, bot_id: BOT_ID, user: USER_ID, ...metadata(one) };
    });
    return { ok: true, messages: listed.reverse(), has_more: false };
  };

  const perform = ({ method, form }: Call): Answer => {
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          bot_id: BOT_ID,
          user_id: USER_ID,
          user: 'ospo-bot',
          team_id: 'T0CHAOS',
          team: 'Chaos',
        };
      case 'conversations.list':
        return {
          ok: true,
          channels: channels.map((name) => ({ id: channelId(name), name, is_member: true })),
        };
      case 'conversations.history':
      case 'conversations.replies':
        return history(form);
      case 'chat.update': {
        const message = named(form);
        if (message === undefined) return { ok: false, error: 'message_not_found' };
        message.text = form.get('text') ?? '';
        return { ok: true, ts: message.ts, channel: message.channel };
      }
      case 'chat.delete': {
        const message = named(form);
        if (message === undefined) return { ok: false, error: 'message_not_found' };
        message.deleted = true;
        return { ok: true };
      }
      default:
        return { ok: true };
    }
  };

  const post = (request: IncomingMessage, response: ServerResponse, { bot, form }: Call) => {
    const marker = form.get('metadata') ?? form.get('text') ?? '';
    const fault = faults.ofPost(!seen.has(marker));
    seen.add(marker);
    onMoment(bot, 'received');
    const taken = fault === null || fault.name === 'accepted' ? accept(form) : null;
    if (taken !== null) onMoment(bot, 'accepted');
    if (fault?.name === 'late') setTimeout(() => accept(form), fault.wait).unref();
    answer(request, response, fault, { ok: true, ts: taken?.ts, channel: taken?.channel });
    onMoment(bot, 'answered');
  };

  const server = createServer(async (request, response) => {
    const call = callOf(request.url ?? '', await text(request).catch(() => ''));
    requests[call.method] = (requests[call.method] ?? 0) + 1;
    if (call.method === 'chat.postMessage') return post(request, response, call);
    const fault = call.method === 'auth.test' ? null : faults.ofOther();
    return fault === null ? send(response, perform(call)) : answer(request, response, fault, {});
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = addressOf(server);
  return {
    url: (bot) => `http://127.0.0.1:${port}/${bot}/api/`,
    messages,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | null,
  usual: Answer,
): void {
  if (fault === null) send(response, usual);
  else if (fault.name === 'limited') limit(response, fault.retryAfter);
  else lose(request, response, fault.answer);
}

function channelId(name: string): string {
  return `C${name.replaceAll(/\W/g, '').toUpperCase()}`;
}

function addressOf(server: Server): { port: number } {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}
