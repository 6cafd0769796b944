import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import { type LocalServer, readBody, sendJson, serveLocally } from './http.ts';
import type { Names } from './ids.ts';
import { type Answer, mend, type Params, parseJson, readParams } from './manners.ts';
import { BOT, FILE_READER } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** One request of the Web API and what came of it. `at` is the sandbox's time when it arrived. */
export type SlackCall = { at: Instant; method: string; params: Params; answer: Answer };

/** What stands behind and beside the front door. */
export type FrontOptions = {
  workspace: Pick<Workspace, 'url' | 'advertisedUrl'>;
  names: Names;
  now: () => Instant;
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
  const own = options.own[method];
  const said = own ? own(params) : await forward(options, method, request, body);
  const answer = mend(method, params, said);
  options.onCall({ at, method, params, answer });
  response.setHeader('x-oauth-scopes', options.scopes.join(','));
  sendJson(response, 200, answer);
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
  { onRespond }: FrontOptions,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const taken = onRespond(id, parseJson((await readBody(request)).toString()));
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
