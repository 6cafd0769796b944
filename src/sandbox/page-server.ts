import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { Deed } from './deeds.ts';
import { type LocalServer, readBody, sendJson, serveLocally } from './http.ts';
import type { Outcome } from './interactions.ts';
import { parseJson } from './manners.ts';
import type { EventStream } from './page-stream.ts';
import type { Routes } from './stage.ts';

/** How somebody wants the clock to move; `to` is UTC ms. */
const Move = z.union([
  z.strictObject({ to: z.int() }),
  z.strictObject({ by: z.int().positive() }),
  z.strictObject({ next: z.literal(true) }),
  z.strictObject({ speed: z.number().min(0).max(1_000_000) }),
]);
export type Move = z.infer<typeof Move>;

/** What the page shows and what it may ask for. */
export type ServerOptions = {
  port: number;
  state: () => Promise<unknown>;
  stream: EventStream;
  /** Resolves when the clock has arrived; a sentence when it cannot go there. */
  move: (move: Move) => Promise<string | null>;
  deed: (deed: Deed) => Promise<Outcome>;
  /** A picture that the bot has uploaded, by the id of its file. */
  picture(file: string): Promise<Uint8Array | null>;
  openGallery: () => Promise<void>;
  /** What else it may ask for. */
  routes: Routes;
};

const FILES = new URL('./page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page on loopback. Throws when `port` is taken. */
export function servePage(options: ServerOptions): Promise<LocalServer> {
  return serveLocally((request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('cache-control', 'no-store');
    answer(options, request, response).catch((error: unknown) => {
      sendJson(response, 500, { error: String(error) });
    });
  }, options.port);
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOurs(request)) return sendJson(response, 403, { error: 'This page answers only to itself.' });
  const { pathname } = new URL(request.url ?? '/', 'http://page');
  switch (`${request.method} ${pathname}`) {
    case 'GET /state':
      return sendJson(response, 200, await options.state());
    case 'GET /events':
      return options.stream.open(response);
    case 'POST /clock':
      return answerMove(options, request, response);
    case 'POST /deed':
      return answerDeed(options, request, response);
    case 'GET /gallery':
      await options.openGallery();
      return sendFile('index.html', response);
    default:
      return answerRoute(options, pathname, request, response);
  }
}

async function answerRoute(
  { picture, routes }: ServerOptions,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, file] = /^\/pictures\/(F[A-Z0-9]+)$/.exec(pathname) ?? [];
  if (file !== undefined && request.method === 'GET') return sendPicture(await picture(file), response);
  const route = routes[`${request.method} ${pathname}`];
  if (route === undefined) return sendFile(pathname === '/' ? 'index.html' : pathname.slice(1), response);
  const said = await route(parseJson((await readBody(request)).toString()));
  sendJson(response, 'error' in said ? 400 : 200, said);
}

/** Another site must neither read the sandbox (a name that resolves to loopback) nor press its buttons. */
function isOurs({ headers, method }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  const named = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
  return named && (method === 'GET' || headers.origin === `http://${host}`);
}

async function answerMove(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wish = Move.safeParse(parseJson((await readBody(request)).toString()));
  const refusal = wish.success
    ? await options.move(wish.data)
    : 'That is no moment to which the clock can go.';
  sendJson(response, refusal === null ? 200 : 400, refusal === null ? {} : { error: refusal });
}

async function answerDeed(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const deed = Deed.safeParse(parseJson((await readBody(request)).toString()));
  const outcome: Outcome = deed.success
    ? await options.deed(deed.data)
    : { type: 'unheard', reason: 'nobody can do that' };
  sendJson(response, 200, outcome);
}

function sendPicture(bytes: Uint8Array | null, response: ServerResponse): void {
  if (bytes === null) sendJson(response, 404, { error: 'There is no such picture.' });
  else response.writeHead(200, { 'content-type': 'image/png' }).end(bytes);
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const [, type = ''] = /^[a-z-]+\.(html|css|js|svg)$/.exec(path) ?? [];
  const text = type === '' ? null : await readFile(new URL(path, FILES), 'utf8').catch(() => null);
  if (text === null) return sendJson(response, 404, { error: 'There is nothing here.' });
  response.writeHead(200, { 'content-type': TYPES[type] ?? 'text/plain' });
  response.end(text);
}
