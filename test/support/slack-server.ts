import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Instant, Millis } from '../../src/domain/time.ts';

/** How a request ends. `accept`: the message is stored all the same; `channel`: only requests for that one. */
export type Fault = {
  channel?: string;
  accept?: boolean;
  answer:
    | 'reset'
    | 'hang'
    | 'html'
    | 'truncated'
    | { status: number; retryAfter?: string }
    | { error: string }
    | { body: unknown }
    /** Taken at once, answered well when the promise resolves. */
    | { after: Promise<void> };
};

export type ServerMessage = {
  channel: string;
  ts: string;
  threadTs: string | null;
  text: string;
  marker: string | null;
  /** The markers of what else stands in it, divided by blanks. */
  also: string | null;
  user: string;
  botId: string | null;
  subtype: string | null;
  acceptedAt: Instant;
  edits: number;
  /** Titles of the files that came with it. */
  files: readonly string[];
  params: Record<string, string>;
};

const BOT = { user: 'U0BOT', botId: 'B0BOT' };

/** A Slack on loopback that can be told how to fail. */
export type SlackServer = {
  url: string;
  /** What stands in the channels now, oldest first. */
  messages: ServerMessage[];
  /** Every request that came in, by method. */
  requests: { method: string; params: Record<string, string> }[];
  channels: { id: string; name: string; is_member: boolean }[];
  groups: Map<string, string[]>;
  scopes: string[];
  count(method: string): number;
  /** The next requests of a method end so, one after the other. */
  next(method: string, ...faults: Fault[]): void;
  /** Every request of a method ends so, until `null`. */
  always(method: string, fault: Fault | null): void;
  /** Messages show up in the history only so long after they were accepted. */
  lag: Millis;
  /** Where Socket Mode is. */
  socketUrl: string;
  /** Whether Slack says at once where a message with files stands. */
  saysPlace: boolean;
  /** What the history gives of metadata. */
  metadata: 'all' | 'type only' | 'none';
  /** Resolves once a request of that method has been accepted or answered so often in all. */
  reached(method: string, times?: number): Promise<void>;
  add(message: Partial<ServerMessage> & { channel: string }): ServerMessage;
  close(): Promise<void>;
};

/** Starts it. `now` is the clock by which messages get their `ts`. */
export async function startSlackServer(now: () => Instant): Promise<SlackServer> {
  const queued = new Map<string, Fault[]>();
  const standing = new Map<string, Fault>();
  const waiters: { method: string; times: number; resolve: () => void }[] = [];
  let counter = 0;

  const http = createServer((request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const server: SlackServer = {
    url: `http://127.0.0.1:${address.port}/api/`,
    messages: [],
    requests: [],
    channels: [
      { id: 'C1', name: 'general', is_member: true },
      { id: 'C2', name: 'other', is_member: true },
      { id: 'C9', name: 'organisers', is_member: true },
    ],
    groups: new Map(),
    scopes: [],
    count: (method) => server.requests.filter((request) => request.method === method).length,
    next: (method, ...faults) => queued.set(method, [...(queued.get(method) ?? []), ...faults]),
    always: (method, fault) => {
      if (fault === null) standing.delete(method);
      else standing.set(method, fault);
    },
    lag: 0,
    socketUrl: 'ws://127.0.0.1:9/',
    saysPlace: true,
    metadata: 'all',
    reached(method, times = 1) {
      if (server.count(method) >= times) return Promise.resolve();
      return new Promise((resolve) => waiters.push({ method, times, resolve }));
    },
    add(message) {
      counter += 1;
      const ts = `${Math.floor(now() / 1000)}.${String(counter).padStart(6, '0')}`;
      const plain = {
        threadTs: null,
        text: '',
        marker: null,
        also: null,
        user: BOT.user,
        botId: BOT.botId,
        subtype: null,
        files: [],
      };
      const whole = { ts, ...plain, acceptedAt: now(), edits: 0, params: {}, ...message };
      server.messages.push(whole);
      return whole;
    },
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace('/api/', '');
    const body = await text(request);
    const params = Object.fromEntries(new URLSearchParams(body));
    server.requests.push({ method, params });
    const fits = (candidate: Fault) => [undefined, params['channel']].includes(candidate.channel);
    const queue = queued.get(method) ?? [];
    const [first] = queue.splice(queue.findIndex(fits) === -1 ? queue.length : queue.findIndex(fits), 1);
    const fault = first ?? standing.get(method) ?? null;
    const answer = fault === null || fault.accept ? answerOf(server, method, params, now()) : {};
    for (const waiter of waiters) if (server.count(waiter.method) >= waiter.times) waiter.resolve();
    if (fault !== null && typeof fault.answer === 'object' && 'after' in fault.answer)
      await fault.answer.after;
    if (fault === null || (typeof fault.answer === 'object' && 'after' in fault.answer)) {
      send(response, 200, answer, server.scopes);
    } else misbehave(response, fault.answer);
  }
  return server;
}

function send(response: ServerResponse, status: number, body: unknown, scopes: string[] = []): void {
  const headers = { 'content-type': 'application/json', 'x-oauth-scopes': scopes.join(',') };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

function misbehave(response: ServerResponse, answer: Fault['answer']): void {
  if (answer === 'reset') response.socket?.resetAndDestroy();
  else if (answer === 'hang') return;
  else if (answer === 'html')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>busy</html>');
  else if (answer === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
    response.write('{"ok":true,"ts":"1.', () => response.socket?.destroy());
  } else if ('status' in answer) {
    const wait = answer.retryAfter === undefined ? {} : { 'retry-after': answer.retryAfter };
    response.writeHead(answer.status, wait).end('busy');
  } else if ('error' in answer) send(response, 200, { ok: false, error: answer.error });
  else if ('body' in answer) send(response, 200, answer.body);
}

function answerOf(
  server: SlackServer,
  method: string,
  params: Record<string, string>,
  now: Instant,
): unknown {
  switch (method) {
    case 'auth.test':
      return { ok: true, user_id: BOT.user, bot_id: BOT.botId };
    case 'apps.connections.open':
      return { ok: true, url: server.socketUrl };
    case 'conversations.list':
      return { ok: true, channels: server.channels };
    case 'conversations.info': {
      const channel = server.channels.find(({ id }) => id === params['channel']);
      return channel === undefined ? { ok: false, error: 'channel_not_found' } : { ok: true, channel };
    }
    case 'conversations.open':
      return { ok: true, channel: { id: `D${params['users']}` } };
    case 'users.info':
      return { ok: true, user: { id: params['user'] } };
    case 'chat.postMessage':
      return postOf(server, params);
    case 'files.getUploadURLExternal':
      return { ok: true, file_id: 'F1', upload_url: `${server.url}upload` };
    case 'upload':
      return { ok: true };
    case 'files.completeUploadExternal':
      return shareOf(server, params);
    case 'chat.update':
    case 'chat.delete':
      return changeOf(server, method, params);
    case 'conversations.history':
    case 'conversations.replies':
      return { ok: true, messages: listOf(server, params, now) };
    case 'usergroups.users.list':
      return { ok: true, users: server.groups.get(params['usergroup'] ?? '') ?? [] };
    default:
      return { ok: false, error: 'unknown_method' };
  }
}

function postOf(server: SlackServer, params: Record<string, string>): unknown {
  const metadata = JSON.parse(params['metadata'] ?? '{}');
  const { ts } = server.add({
    channel: params['channel'] ?? '',
    threadTs: params['thread_ts'] ?? null,
    text: params['text'] ?? '',
    marker: metadata.event_payload?.marker ?? null,
    also: metadata.event_payload?.also ?? null,
    params,
  });
  return { ok: true, channel: params['channel'], ts, message: { text: params['text'] } };
}

function shareOf(server: SlackServer, params: Record<string, string>): unknown {
  const { channel_id: channel = '', initial_comment: text = '' } = params;
  const files: { id: string; title: string }[] = JSON.parse(params['files'] ?? '[]');
  const titles = files.map(({ title }) => title);
  const { ts } = server.add({ channel, text, files: titles, subtype: 'file_share', params });
  const shares = server.saysPlace ? { shares: { public: { [channel]: [{ ts }] } } } : {};
  return { ok: true, files: files.map((file) => ({ ...file, ...shares })) };
}

function changeOf(
  server: SlackServer,
  method: string,
  { channel, ts, text = '', ...params }: Record<string, string>,
): unknown {
  const found = server.messages.findIndex((message) => message.channel === channel && message.ts === ts);
  const message = server.messages[found];
  if (message === undefined) return { ok: false, error: 'message_not_found' };
  if (method === 'chat.delete') server.messages.splice(found, 1);
  else Object.assign(message, { text, edits: message.edits + 1, params: { ...message.params, ...params } });
  return { ok: true, channel, ts };
}

function listOf(server: SlackServer, params: Record<string, string>, now: Instant): unknown[] {
  const thread = params['ts'];
  const visible = server.messages.filter((message) => {
    const at = Number(message.ts);
    const within = at >= Number(params['oldest'] ?? 0) && at <= Number(params['latest'] ?? Infinity);
    const place =
      thread === undefined ? message.threadTs === null : [message.threadTs, message.ts].includes(thread);
    return message.channel === params['channel'] && place && within && message.acceptedAt + server.lag <= now;
  });
  return visible.toReversed().map((message) => ({
    ts: message.ts,
    text: message.text,
    user: message.user,
    ...(message.botId !== null && { bot_id: message.botId }),
    ...(message.subtype !== null && { subtype: message.subtype }),
    ...(message.files.length > 0 && { files: message.files.map((title) => ({ title })) }),
    ...metadataOf(message, params['include_all_metadata'] === 'true' ? server.metadata : 'type only'),
  }));
}

function metadataOf({ marker, also }: ServerMessage, mode: SlackServer['metadata']): object {
  if (marker === null || mode === 'none') return {};
  const marks = also === null ? { marker } : { marker, also };
  const payload = mode === 'all' ? { event_payload: marks } : {};
  return { metadata: { event_type: 'ospo_bot_delivery', ...payload } };
}
