import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { SECOND } from '../domain/time.ts';
import { NotPublic, publicLookup, type Resolve } from './address.ts';
import type { Fetched } from './feeds.ts';
import { readBody } from './fetch-body.ts';
import { describeFetchError } from './fetch-error.ts';
import { readFeedFile } from './fetch-file.ts';
import { type Known, request } from './fetch-request.ts';
import { failedStatus } from './fetch-status.ts';
import { publicUrl } from './fetch-url.ts';

const MOST_REDIRECTS = 3;
const TIMEOUT = 20 * SECOND;
const REDIRECTS = [301, 302, 303, 307, 308];

const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });

/** Follows redirects, each checked like the first address, to the first answer that is none. */
async function follow(
  address: string,
  ask: (url: URL) => Promise<IncomingMessage>,
): Promise<IncomingMessage> {
  let url = publicUrl(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(url);
    const { location } = response.headers;
    if (!REDIRECTS.includes(response.statusCode ?? 0) || location === undefined) return response;
    response.destroy();
    url = redirectedUrl(location, url);
  }
  throw new NotPublic(`it redirects more than ${MOST_REDIRECTS} times`);
}

function redirectedUrl(location: string, from: URL): URL {
  try {
    return publicUrl(location, from);
  } catch (error) {
    throw error instanceof NotPublic ? new NotPublic(`it redirects, but ${error.message}`) : error;
  }
}

async function taken(response: IncomingMessage, known: Known, signal: AbortSignal): Promise<Fetched> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 200) {
    const body = await readBody(response, signal);
    return { type: 'body', body, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  }
  response.destroy();
  const asked = known.etag !== null || known.lastModified !== null;
  return statusCode === 304 && asked ? { type: 'unchanged' } : failedStatus(statusCode, headers);
}

async function fetchHttps(
  url: string,
  known: Known,
  signal: AbortSignal,
  resolve: Resolve,
): Promise<Fetched> {
  const guarded = publicLookup(resolve);
  const response = await follow(url, (hop) => request(hop, known, guarded, signal));
  return taken(response, known, signal);
}

async function fetchFile(url: string): Promise<Fetched> {
  return { type: 'body', body: await readFeedFile(url), etag: null, lastModified: null };
}

/**
 * Conditional GET of an `https:` feed, or the whole of a `file:` feed. Only addresses on the public internet are asked, at
 * most three redirects are followed, and all of it takes at most 20 s. Never throws: what goes wrong is a `failed` value.
 */
export async function fetchFeed(
  url: string,
  known: Known,
  signal: AbortSignal,
  { resolve = systemResolve, timeout = TIMEOUT }: { resolve?: Resolve; timeout?: number } = {},
): Promise<Fetched> {
  const expired = AbortSignal.timeout(timeout);
  const either = AbortSignal.any([signal, expired]);
  try {
    return url.startsWith('file:') ? await fetchFile(url) : await fetchHttps(url, known, either, resolve);
  } catch (error) {
    const reason = `no complete answer within ${timeout / SECOND} s`;
    return { type: 'failed', error: expired.aborted ? reason : describeFetchError(error), retryAfter: null };
  }
}
