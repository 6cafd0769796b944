import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Instant, SECOND } from '../domain/time.ts';
import { type LocalServer, readBody, sendJson, serveLocally } from './http.ts';
import type { Names } from './ids.ts';
import { refusalOf } from './limits.ts';
import { type Answer, lagging, mend, type Params, parseJson, readParams } from './manners.ts';
import { BOT, FILE_READER } from './seed.ts';
import type { Traffic } from './traffic.ts';
import { callEntry, respondEntry } from './traffic-entries.ts';
import type { Trouble } from './trouble.ts';
import type { Workspace } from './workspace.ts';

/** One request of the Web API and what came of it. `at` is the sandbox's time when it arrived. */
export type SlackCall = { at: Instant; method: string; params: Params; answer: Answer };

/**
 * What goes wrong and who sees it: `slow` resolves when a slow answer may go out, and `kill` is called when the bot is to
 * die before it hears the answer.
 */
export type Backstage = { trouble: Trouble; traffic: Traffic; slow: () => Promise<void>; kill: () => void };

/** What stands behind and beside the front door. */
export type FrontOptions = {
  workspace: Pick<Workspace, 'url' | 'advertisedUrl'>;
  names: Names;
  now: () => Instant;
  backstage: Backstage;
  /** The bot's scopes, for the header that Slack adds to each answer. */
  scopes: readonly string[];
  /** Calls that the emulator does not know and the sandbox answers itself. */
  own: Readonly<Record<string, (params: Params) => Answer>>;
  /** Told of every call after it was answered, in the order of the answers. */
  onCall: (call: SlackCall) => void;
  /** Told what was sent to a `response_url`; `false` when it is unknown or used up. */
  onRespond: (id: string, body: unknown) => boolean;
};

const AnswerShape = z.looseObject({ ok: z.boolean() });

/** The door through which the bot meets its Slack: everything goes through it, is recorded, and is made more like Slack. */
export function openFront(options: FrontOptions): Promise<LocalServer> {
  return serveLocally((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      sendJson(response, 500, { ok: false, error: 'internal_error', detail: String(error) });
    });
  });
}

async function answer(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://front');
  const [, first = '', second = ''] = pathname.split('/');
  if (first === 'api') return answerCall(options, second, request, response);
  if (first === 'respond') return answerRespond(options, second, request, response);
  return passOn(options, request, response);
}

async function answerCall(
  options: FrontOptions,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const contentType = request.headers['content-type'] ?? '';
  const body = (await readBody(request)).toString();
  const params = readParams(contentType, body);
  const at = options.now();
  const { trouble, slow, traffic } = options.backstage;
  const { slack, lag } = trouble.now();
  const refused = slack === 'limited' || slack === 'failing' ? UNWELL[slack] : null;
  const answer =
    refused?.answer ??
    lagging(mend(method, params, await judge(options, method, params, request, body)), at, lag * SECOND);
  if (slack === 'slow') await slow();
  const lost = refused === null && isLost(trouble, method, answer);
  const call = { at, method, params, answer };
  options.onCall(call);
  traffic.add(callEntry(call, lost ? null : (refused?.status ?? 200)));
  if (lost) return loseAnswer(options.backstage, request);
  response.setHeader('x-oauth-scopes', options.scopes.join(','));
  if (refused?.status === 429) response.setHeader('retry-after', RETRY_AFTER);
  sendJson(response, refused?.status ?? 200, answer);
}

const RETRY_AFTER = '60';
const UNWELL = {
  limited: { status: 429, answer: { ok: false, error: 'ratelimited' } },
  failing: { status: 500, answer: { ok: false, error: 'internal_error' } },
} as const;

/** The next message is accepted, and then the connection is gone. */
function isLost(trouble: Trouble, method: string, { ok }: Answer): boolean {
  return ok && method === 'chat.postMessage' && trouble.now().next !== 'answered';
}

function loseAnswer({ trouble, kill }: Backstage, request: IncomingMessage): void {
  const { next } = trouble.now();
  trouble.change({ next: 'answered' });
  if (next === 'killed') kill();
  request.socket.destroy();
}

/** What Slack says to a call: first whether it keeps to the limits, then what comes of it. */
async function judge(
  options: FrontOptions,
  method: string,
  params: Params,
  request: IncomingMessage,
  body: string,
): Promise<Answer> {
  const refusal = refusalOf(method, params);
  if (refusal !== null) return refusal;
  const own = options.own[method];
  if (own !== undefined) return own(params);
  if (await isStranger(options, method, params)) return { ok: false, error: 'not_in_channel' };
  return forward(options, method, request, body);
}

const Membership = z.looseObject({ channel: z.looseObject({ is_member: z.literal(false) }) });

/** Without `chat:write.public` a bot posts only where it is a member; the emulator lets it post everywhere. */
async function isStranger(
  { workspace, names, scopes }: FrontOptions,
  method: string,
  params: Params,
): Promise<boolean> {
  const { channel = '' } = params;
  if (method !== 'chat.postMessage' || !/^[CG]/.test(channel) || scopes.includes('chat:write.public'))
    return false;
  const said = await fetch(`${workspace.url}/api/conversations.info`, {
    method: 'POST',
    headers: { authorization: `Bearer ${BOT.token}` },
    body: new URLSearchParams({ channel: names.inward(channel) }),
  });
  return Membership.safeParse(await said.json()).success;
}

async function forward(
  { workspace, names }: FrontOptions,
  method: string,
  request: IncomingMessage,
  body: string,
): Promise<Answer> {
  const contentType = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const authorization = request.headers.authorization ?? '';
  const said = await fetch(`${workspace.url}/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': contentType, authorization },
    body: signed(method, authorization, names.inward(body)),
  });
  if (said.status === 404) return { ok: false, error: 'unknown_method' };
  const text = (await said.text()).replaceAll(workspace.advertisedUrl, `http://${request.headers.host}`);
  const answer = AnswerShape.safeParse(parseJson(names.outward(text)));
  return answer.success ? answer.data : { ok: false, error: 'internal_error' };
}

/** Slack puts the bot's ids on what a bot posts; the emulator takes them as arguments. */
function signed(method: string, authorization: string, body: string): string {
  const isPost = method === 'chat.postMessage' || method === 'chat.postEphemeral';
  return isPost && authorization.endsWith(BOT.token)
    ? `${body}&bot_id=${BOT.botId}&app_id=${BOT.appId}`
    : body;
}

async function answerRespond(
  { onRespond, backstage, now }: FrontOptions,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseJson((await readBody(request)).toString());
  const taken = onRespond(id, body);
  backstage.traffic.add(respondEntry(now(), body, taken));
  response.writeHead(taken ? 200 : 404, { 'content-type': 'text/plain' });
  response.end(taken ? 'ok' : 'expired_url');
}

/** Uploads and downloads of files: bytes, which nobody renames. */
async function passOn(
  { workspace }: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = request.method === 'POST' ? new Uint8Array(await readBody(request)) : null;
  const said = await fetch(new URL(request.url ?? '/', workspace.url), {
    method: request.method ?? 'GET',
    headers: {
      'content-type': request.headers['content-type'] ?? 'application/octet-stream',
      authorization: `Bearer ${FILE_READER.token}`,
    },
    body: bytes,
  });
  const type = said.headers.get('content-type') ?? 'application/octet-stream';
  response.writeHead(said.status, { 'content-type': type, 'content-disposition': 'attachment' });
  response.end(Buffer.from(await said.arrayBuffer()));
}
