import { LogLevel, type Logger as SdkLogger, WebClient, type WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import { MINUTE, type Millis, SECOND } from '../domain/time.ts';

/** What every connection to the Web API needs. `apiUrl` is Slack's own when it is null. */
export type Access = {
  apiUrl: string | null;
  /** How long one request may take, in ms. */
  requestTimeout: Millis;
  /** How long to wait after a 429 that does not say how long; a minute unless given. */
  limited?: Millis;
  log: Logger;
  fetch?: typeof globalThis.fetch;
};

/** How long we wait when Slack says "later" without saying how long. */
export const LATER: Millis = MINUTE;

/**
 * The client for everything. Its own retries would post one message up to four times when answers get lost, its
 * queue would hold all channels back for one that is limited, and its debug log prints what people wrote: all of that is off.
 */
export function createClient(token: string, access: Access): WebClient {
  return new WebClient(token, clientOptions(access));
}

/** The same manners for clients that Bolt makes. */
export function clientOptions({ apiUrl, requestTimeout, limited, log, fetch }: Access): WebClientOptions {
  return {
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
    timeout: requestTimeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // A queue would let a request leave long after it was decided on.
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
    allowAbsoluteUrls: false,
    logger: sdkLogger(log),
    fetch: limitsSpelledOut(fetch ?? globalThis.fetch, limited ?? LATER),
  };
}

/** The SDK reports a 429 without a usable `Retry-After` as an error that nothing tells from others; so it always gets one. */
function limitsSpelledOut(fetch: typeof globalThis.fetch, limited: Millis): typeof globalThis.fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response;
    await response.body?.cancel();
    const seconds = String(Math.ceil(limited / SECOND));
    return new Response(null, { status: 429, headers: { 'retry-after': seconds } });
  };
}

/** Passes the SDK's warnings and errors on; everything below may hold messages and is dropped. */
export function sdkLogger(log: Logger): SdkLogger {
  const text = (parts: unknown[]) => parts.map(String).join(' ');
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.warn(text(parts)),
    error: (...parts) => log.error(text(parts)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
