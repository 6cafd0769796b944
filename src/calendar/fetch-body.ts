import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** The most bytes that are taken from the network. */
const MOST_RAW = 10 * MEGABYTE;

/** The most bytes that a calendar may have, inflated or in a file. */
export const MOST_INFLATED = 20 * MEGABYTE;

/** A body that is not taken. The text is for organisers and repeats nothing of the body. */
export class BadBody extends Error {
  override name = 'BadBody';
}

/** What `decoder` can undo, as an `accept-encoding` header. */
export const ENCODINGS = 'gzip, deflate, br';

function decoder(encoding: string): Transform {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new BadBody('the answer is packed in a way that was not asked for');
  }
}

/** Passes chunks on until there are more than `most` bytes of them. */
function capped(most: number, what: string) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw new BadBody(`${what} is larger than ${most / MEGABYTE} MB`);
      yield chunk;
    }
  };
}

/**
 * Reads an answer to its end, unpacked. Never holds more than 20 MB of it.
 * @throws BadBody when it is too large or packed strangely; zlib's and node:http's errors when it is broken or cut
 */
export async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const gather = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) parts.push(chunk);
  };
  try {
    const unpack = decoder(response.headers['content-encoding'] ?? '');
    const [raw, inflated] = [capped(MOST_RAW, 'the answer'), capped(MOST_INFLATED, 'the calendar')];
    await pipeline(response, raw, unpack, inflated, gather, { signal });
    return Buffer.concat(parts);
  } finally {
    // A failed pipeline leaves the socket open for a while; the other side may go on sending.
    response.destroy();
  }
}
