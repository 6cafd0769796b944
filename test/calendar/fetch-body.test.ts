import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { readBody } from '../../src/calendar/fetch-body.ts';

const MEGABYTE = 1024 * 1024;
let server: http.Server | null = null;

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A real answer over a real socket on loopback. */
async function answerOf(handler: (response: ServerResponse) => void): Promise<IncomingMessage> {
  server = http.createServer((_request, response) => handler(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const request = http.get({ host: '127.0.0.1', port, agent: false });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response === undefined) throw new Error('no response');
  request.on('error', () => {});
  return response;
}

function read(response: IncomingMessage): Promise<Uint8Array> {
  return readBody(response, new AbortController().signal);
}

test('a body in many pieces is put together', async () => {
  const response = await answerOf((answer) => {
    answer.write('BEGIN:VCAL');
    answer.end('ENDAR');
  });
  expect(Buffer.from(await read(response)).toString()).toBe('BEGIN:VCALENDAR');
});

test('a body of exactly 10 MB is taken, one byte more is not', async () => {
  const exact = await answerOf((answer) => answer.end(Buffer.alloc(10 * MEGABYTE)));
  expect((await read(exact)).length).toBe(10 * MEGABYTE);
  server?.close();
  const more = await answerOf((answer) => answer.end(Buffer.alloc(10 * MEGABYTE + 1)));
  await expect(read(more)).rejects.toThrow('the answer is larger than 10 MB');
});

test('a body without end is dropped at 10 MB', async () => {
  const response = await answerOf((answer) => {
    const chunk = Buffer.alloc(MEGABYTE);
    const more = () => {
      while (!answer.destroyed && answer.write(chunk));
    };
    answer.on('drain', more);
    more();
  });
  await expect(read(response)).rejects.toThrow('the answer is larger than 10 MB');
  expect(response.destroyed).toBe(true);
});

test('a packed body that swells to more than 20 MB is dropped without being held', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE));
  const before = process.memoryUsage().arrayBuffers;
  const response = await answerOf((answer) => {
    answer.setHeader('content-encoding', 'gzip');
    answer.end(bomb);
  });
  await expect(read(response)).rejects.toThrow('the calendar is larger than 20 MB');
  expect(bomb.length).toBeLessThan(MEGABYTE);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * MEGABYTE);
});

test('a connection that breaks in the middle of the body is an error', async () => {
  const response = await answerOf((answer) => {
    answer.setHeader('content-length', '1000');
    answer.write('BEGIN:VCALENDAR', () => answer.destroy());
  });
  await expect(read(response)).rejects.toThrow();
});

test('a body that comes byte by byte ends with its signal', async () => {
  const stop = new AbortController();
  const response = await answerOf((answer) => {
    answer.write('B');
    stop.signal.addEventListener('abort', () => answer.write('E'));
  });
  const reading = readBody(response, stop.signal);
  stop.abort();
  await expect(reading).rejects.toThrow();
  expect(response.destroyed).toBe(true);
});
