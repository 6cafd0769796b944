import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Resolve } from '../../src/calendar/address.ts';
import { fetchFeed } from '../../src/calendar/fetch.ts';
import type { Known } from '../../src/calendar/fetch-request.ts';

const URL = 'https://calendar.example/private-0123/basic.ics';
const UNKNOWN: Known = { etag: null, lastModified: null };
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const signal = new AbortController().signal;
/** What no handler answers goes to this resolver, which lets nothing out. */
const nowhere: Resolve = async () => [{ address: '10.1.2.3', family: 4 }];

const server = setupServer();
const seen: Request[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'bypass' });
  server.events.on('request:start', ({ request }) => {
    seen.push(request);
  });
});
afterEach(() => {
  server.resetHandlers();
  seen.length = 0;
});
afterAll(() => server.close());

function fetchIt(known = UNKNOWN, url = URL) {
  return fetchFeed(url, known, signal, { resolve: nowhere });
}

function answers(make: () => Response): void {
  server.use(http.get(URL, make));
}

async function textOf(fetched: ReturnType<typeof fetchIt>): Promise<string> {
  const result = await fetched;
  return result.type === 'body' ? new TextDecoder().decode(result.body) : JSON.stringify(result);
}

test('a first answer brings the body and its validators', async () => {
  answers(
    () =>
      new HttpResponse(CALENDAR, {
        headers: { etag: 'W/"1"', 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT' },
      }),
  );
  expect(await fetchIt()).toEqual({
    type: 'body',
    body: Buffer.from(CALENDAR),
    etag: 'W/"1"',
    lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT',
  });
  expect(seen[0]?.headers.get('if-none-match')).toBeNull();
  expect(seen[0]?.headers.get('authorization')).toBeNull();
});

test('a later question carries the validators, and 304 means unchanged', async () => {
  answers(() => new HttpResponse(null, { status: 304 }));
  expect(await fetchIt({ etag: '"1"', lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT' })).toEqual({
    type: 'unchanged',
  });
  expect(seen[0]?.headers.get('if-none-match')).toBe('"1"');
  expect(seen[0]?.headers.get('if-modified-since')).toBe('Fri, 20 Nov 2026 10:00:00 GMT');
});

test('304 to a question without validators is a failure', async () => {
  answers(() => new HttpResponse(null, { status: 304 }));
  expect(await fetchIt()).toMatchObject({ type: 'failed' });
});

test.each([
  [404, 'its host answered 404 Not Found: has its address changed?'],
  [403, 'its host answered 403 Forbidden: is the calendar public?'],
  [500, 'its host answered 500 Internal Server Error'],
  [204, 'its host answered 204 No Content'],
  [206, 'its host answered 206 Partial Content'],
])('%i is a failure that says nothing of the body', async (status, error) => {
  answers(() => new HttpResponse(status === 204 ? null : 'at 10.0.0.7: secret', { status }));
  expect(await fetchIt()).toEqual({ type: 'failed', error, retryAfter: null });
});

test.each([
  [429, '120', 120_000],
  [503, '3600', 3_600_000],
  [503, '0', 0],
  [429, 'Fri, 20 Nov 2026 10:05:00 GMT', 300_000],
  [429, 'Fri, 20 Nov 2026 09:05:00 GMT', 0],
  [429, 'soon', null],
  [429, '-1', null],
  [500, '120', null],
])('%i with Retry-After "%s" waits %s ms', async (status, header, retryAfter) => {
  const headers = { 'retry-after': header, date: 'Fri, 20 Nov 2026 10:00:00 GMT' };
  answers(() => new HttpResponse('', { status, headers }));
  expect(await fetchIt()).toMatchObject({ type: 'failed', retryAfter });
});

test('a date in Retry-After is worth nothing without the date of the answer', async () => {
  answers(
    () => new HttpResponse('', { status: 429, headers: { 'retry-after': 'Fri, 20 Nov 2026 10:05:00 GMT' } }),
  );
  expect(await fetchIt()).toMatchObject({ type: 'failed', retryAfter: null });
});

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['identity', Buffer.from],
])('a body packed with %s is unpacked', async (encoding, pack) => {
  const packed = new Uint8Array(pack(Buffer.from(CALENDAR)));
  answers(() => new HttpResponse(packed, { headers: { 'content-encoding': encoding } }));
  expect(await textOf(fetchIt())).toBe(CALENDAR);
});

test.each(['gzip, gzip', 'zstd', 'constructor'])('packing "%s" is refused', async (encoding) => {
  answers(() => new HttpResponse(CALENDAR, { headers: { 'content-encoding': encoding } }));
  expect(await fetchIt()).toMatchObject({ error: 'the answer is packed in a way that was not asked for' });
});

test.each(['gzip', 'deflate', 'br'])(
  'a body that only claims to be packed with %s is refused',
  async (encoding) => {
    answers(() => new HttpResponse(CALENDAR, { headers: { 'content-encoding': encoding } }));
    expect(await fetchIt()).toMatchObject({ error: 'the answer cannot be unpacked' });
  },
);

test('a packed body that is cut is refused', async () => {
  const packed = gzipSync(Buffer.from(CALENDAR.repeat(100)));
  const cut = new Uint8Array(packed.subarray(0, packed.length - 12));
  answers(() => new HttpResponse(cut, { headers: { 'content-encoding': 'gzip' } }));
  expect(await fetchIt()).toMatchObject({ type: 'failed' });
});

test.each([301, 302, 303, 307, 308])('%i is followed, relative addresses too', async (status) => {
  server.use(
    http.get(URL, () => new HttpResponse(null, { status, headers: { location: '../new.ics' } })),
    http.get('https://calendar.example/new.ics', () => new HttpResponse(CALENDAR)),
  );
  expect(await textOf(fetchIt())).toBe(CALENDAR);
});

function chain(hops: number): void {
  for (let hop = 0; hop < hops; hop++) {
    const location = `https://hop${hop + 1}.example/`;
    const from = hop === 0 ? URL : `https://hop${hop}.example/`;
    server.use(http.get(from, () => new HttpResponse(null, { status: 302, headers: { location } })));
  }
  server.use(http.get(`https://hop${hops}.example/`, () => new HttpResponse(CALENDAR)));
}

test('three redirects are followed', async () => {
  chain(3);
  expect(await textOf(fetchIt())).toBe(CALENDAR);
});

test('a fourth redirect is not followed', async () => {
  chain(4);
  expect(await fetchIt()).toMatchObject({ error: 'it redirects more than 3 times' });
  expect(seen.map(({ url }) => url)).not.toContain('https://hop4.example/');
});

test('a redirect to itself ends', async () => {
  answers(() => new HttpResponse(null, { status: 302, headers: { location: URL } }));
  expect(await fetchIt()).toMatchObject({ error: 'it redirects more than 3 times' });
  expect(seen).toHaveLength(4);
});

test.each([
  ['http://calendar.example/', 'it redirects, but only https: addresses are allowed'],
  ['file:///etc/passwd', 'it redirects, but only https: addresses are allowed'],
  ['ftp://calendar.example/', 'it redirects, but only https: addresses are allowed'],
  ['https://calendar.example:6379/', 'it redirects, but only port 443 is allowed'],
  ['https://user:pw@calendar.example/', 'it redirects, but credentials in an address are not allowed'],
  ['https://169.254.169.254/latest/', 'it redirects, but its host is not on the public internet'],
  ['//127.0.0.1/', 'it redirects, but its host is not on the public internet'],
  ['https://[::ffff:7f00:1]/', 'it redirects, but its host is not on the public internet'],
  ['https://[', 'it redirects, but its address is not a URL'],
])('a redirect to %s is not followed', async (location, error) => {
  answers(() => new HttpResponse(null, { status: 302, headers: { location } }));
  expect(await fetchIt()).toEqual({ type: 'failed', error, retryAfter: null });
  expect(seen).toHaveLength(1);
});

test('a redirect to a name with a private address is not followed', async () => {
  answers(() => new HttpResponse(null, { status: 302, headers: { location: 'https://inside.example/' } }));
  expect(await fetchIt()).toMatchObject({ error: 'its host is not on the public internet' });
});

test('a redirect without a place to go is a failure', async () => {
  answers(() => new HttpResponse(null, { status: 302 }));
  expect(await fetchIt()).toMatchObject({ error: 'its host answered 302 Found' });
});

test('an answer that never ends is given up after the timeout', async () => {
  const stalled = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) });
  answers(() => new HttpResponse(stalled));
  expect(await fetchFeed(URL, UNKNOWN, signal, { resolve: nowhere, timeout: 50 })).toEqual({
    type: 'failed',
    error: 'no complete answer within 0.05 s',
    retryAfter: null,
  });
});

test('a question that is stopped ends at once', async () => {
  const stop = new AbortController();
  answers(() => {
    stop.abort();
    return new HttpResponse(new ReadableStream({}));
  });
  expect((await fetchFeed(URL, UNKNOWN, stop.signal, { resolve: nowhere })).type).toBe('failed');
});

test('a name server that never answers is given up after the timeout', async () => {
  const never: Resolve = () => new Promise(() => {});
  const fetched = await fetchFeed('https://silent.example/', UNKNOWN, signal, {
    resolve: never,
    timeout: 50,
  });
  expect(fetched).toMatchObject({ error: 'no complete answer within 0.05 s' });
});

test('a failed connection says nothing of addresses', async () => {
  answers(() => HttpResponse.error());
  const fetched = await fetchIt();
  expect(fetched).toMatchObject({ type: 'failed', error: expect.stringMatching(/^the connection failed/) });
});

const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
}

function pipeOf(name: string): string {
  execFileSync('mkfifo', [join(folder, name)]);
  return pathToFileURL(join(folder, name)).href;
}

test('a file is read as it is', async () => {
  const fetched = await fetchIt(UNKNOWN, fileOf('a b.ics', CALENDAR));
  expect(fetched).toEqual({ type: 'body', body: Buffer.from(CALENDAR), etag: null, lastModified: null });
});

test.each([
  ['a file that is missing', () => pathToFileURL(join(folder, 'none.ics')).href, 'there is no such file'],
  ['a folder', () => pathToFileURL(folder).href, 'it is not a regular file'],
  ['a pipe that nobody writes to', () => pipeOf('pipe.ics'), 'it is not a regular file'],
  [
    'a file that is too large',
    () => fileOf('large.ics', new Uint8Array(20 * 1024 * 1024 + 1)),
    'the calendar is larger than 20 MB',
  ],
])('%s is a failure that does not show the path', async (_what, url, error) => {
  expect(await fetchIt(UNKNOWN, url())).toEqual({ type: 'failed', error, retryAfter: null });
});
