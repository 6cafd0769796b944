import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { ENCODINGS } from './fetch-body.ts';

/** The validators of the last good copy (RFC 9110 13.1). */
export type Known = { etag: string | null; lastModified: string | null };

function headersFor({ etag, lastModified }: Known): Record<string, string> {
  return {
    accept: 'text/calendar, */*;q=0.1',
    'accept-encoding': ENCODINGS,
    'user-agent': 'ospo-bot',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

/** One GET whose body has not been read yet. Rejects when the connection fails or `signal` aborts. */
export function request(
  url: URL,
  known: Known,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const outgoing = https.get(url, {
    lookup,
    signal,
    headers: headersFor(known),
    // A connection of its own: no pooled socket whose address was checked earlier, and no proxy from the environment.
    agent: false,
    // Stated because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise turn it off.
    rejectUnauthorized: true,
  });
  return new Promise((resolve, reject) => {
    // Stays on: an error after the answer has begun reaches whoever reads its body.
    outgoing.on('error', reject).on('response', resolve);
  });
}
