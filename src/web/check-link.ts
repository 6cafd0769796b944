import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, NotPublic, publicLookup, type Resolve } from '../calendar/address.ts';
import { describeFetchError } from '../calendar/fetch-error.ts';
import { SECOND } from '../domain/time.ts';

/** Whether somebody who follows a link finds a page. `unsure`: the host is there, and does not tell a program. */
export type LinkState = { type: 'alive' } | { type: 'dead' | 'unsure'; reason: string };

export type LinkOptions = { resolve?: Resolve; timeout?: number };

const MOST_REDIRECTS = 5;
const TIMEOUT = 10 * SECOND;
const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });

/**
 * Asks for the head of a page and, where a host refuses that, for the page itself, of which nothing is read. Only hosts on
 * the public internet are asked, by http and https on their usual ports. Never throws.
 */
export async function checkLink(
  address: string,
  { resolve = systemResolve, timeout = TIMEOUT }: LinkOptions = {},
): Promise<LinkState> {
  const expired = AbortSignal.timeout(timeout);
  try {
    const head = await follow(address, 'HEAD', resolve, expired);
    const status = head < 400 ? head : await follow(address, 'GET', resolve, expired);
    return stateOf(status);
  } catch (error) {
    if (expired.aborted) return { type: 'dead', reason: `no answer within ${timeout / SECOND} s` };
    return { type: 'dead', reason: describeFetchError(error) };
  }
}

/** Job boards answer 999, others 403 or 429, to whatever is no browser. */
function stateOf(status: number): LinkState {
  if (status < 400) return { type: 'alive' };
  const reason = `its host answered ${status}`;
  const gone = status === 404 || status === 410 || (status >= 500 && status < 600);
  return { type: gone ? 'dead' : 'unsure', reason };
}

/** The status of the first answer that is no redirect. Each address is checked like the first. */
async function follow(
  address: string,
  method: 'HEAD' | 'GET',
  resolve: Resolve,
  signal: AbortSignal,
): Promise<number> {
  let url = askable(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const { status, location } = await ask(url, method, resolve, signal);
    if (status < 300 || status >= 400 || location === null) return status;
    url = askable(location, url);
  }
  throw new NotPublic(`it redirects more than ${MOST_REDIRECTS} times`);
}

function askable(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new NotPublic('its address is not one of the web');
  if (url.port !== '') throw new NotPublic('it names a port, which is not asked');
  if (url.username !== '' || url.password !== '')
    throw new NotPublic('it holds credentials, which are not sent');
  // node:net does not call `lookup` for a literal address, so it is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host))
    throw new NotPublic('its host is not on the public internet');
  return url;
}

function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  resolve: Resolve,
  signal: AbortSignal,
): Promise<{ status: number; location: string | null }> {
  const { request } = url.protocol === 'https:' ? https : http;
  const headers = { accept: 'text/html, */*;q=0.1', 'user-agent': 'ospo-bot (link check)' };
  const outgoing = request(url, { method, headers, lookup: publicLookup(resolve), signal, agent: false });
  return new Promise((settle, reject) => {
    outgoing.on('error', reject).on('response', (response) => {
      response.on('error', () => {}).destroy();
      settle({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
    });
    outgoing.end();
  });
}
