import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Resolve } from '../../src/calendar/address.ts';
import { checkLink } from '../../src/web/check-link.ts';
import { checkLinks, MOST_LINKS } from '../../src/web/check-links.ts';

/** What no handler answers goes to this resolver, which lets nothing out. */
const resolve: Resolve = async () => [{ address: '10.1.2.3', family: 4 }];
const server = setupServer();
const seen: string[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'bypass' });
  server.events.on('request:start', ({ request }) => {
    seen.push(`${request.method} ${request.url}`);
  });
});
afterEach(() => {
  server.resetHandlers();
  seen.length = 0;
});
afterAll(() => server.close());

const check = (address: string) => checkLink(address, { resolve });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new HttpResponse(null, { status: code, headers });

test('a page that is there is asked for its head alone', async () => {
  server.use(http.head('https://a.example/x', status(200)));
  expect(await check('https://a.example/x')).toEqual({ type: 'alive' });
  expect(seen).toEqual(['HEAD https://a.example/x']);
});

test('a host that knows no HEAD is asked for the page', async () => {
  server.use(http.head('http://a.example/x', status(405)), http.get('http://a.example/x', status(200)));
  expect(await check('http://a.example/x')).toEqual({ type: 'alive' });
});

test.each([
  [404, 'dead'],
  [410, 'dead'],
  [503, 'dead'],
  [403, 'unsure'],
  [429, 'unsure'],
  [999, 'unsure'],
])('an answer %i leaves a link %s', async (code, type) => {
  // `Response` knows no 999, so the lowest that is as strange stands for it.
  const answered = code === 999 ? 499 : code;
  server.use(http.all('https://a.example/x', status(answered)));
  expect(await check('https://a.example/x')).toEqual({ type, reason: `its host answered ${answered}` });
});

test('a redirect is followed, and checked like the first address', async () => {
  server.use(
    http.head('https://a.example/x', status(301, { location: '/y' })),
    http.head('https://a.example/y', status(302, { location: 'http://127.0.0.1/admin' })),
    http.head('https://a.example/loop', status(302, { location: '/loop' })),
  );
  expect(await check('https://a.example/x')).toEqual({
    type: 'dead',
    reason: 'its host is not on the public internet',
  });
  expect(seen).toEqual(['HEAD https://a.example/x', 'HEAD https://a.example/y']);
  expect(await check('https://a.example/loop')).toEqual({
    type: 'dead',
    reason: 'it redirects more than 5 times',
  });
});

test.each([
  ['http://10.0.0.1/', 'its host is not on the public internet'],
  ['http://[::1]/', 'its host is not on the public internet'],
  ['http://0x7f000001/', 'its host is not on the public internet'],
  ['https://intranet.example/', 'its host is not on the public internet'],
  ['https://a.example:8443/', 'it names a port, which is not asked'],
  ['https://me:secret@a.example/', 'it holds credentials, which are not sent'],
  ['file:///etc/passwd', 'its address is not one of the web'],
  ['nonsense', 'its address is not one of the web'],
])('%s is never asked', async (address, reason) => {
  expect(await check(address)).toEqual({ type: 'dead', reason });
});

test('each link is asked once, one after the other on a host, and not without end', async () => {
  let now = 0;
  let most = 0;
  const handler = http.all(/^https:\/\/[ab]\.example\//, async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return new HttpResponse(null, { status: 200 });
  });
  server.use(handler);
  const links = ['https://a.example/1', 'https://a.example/2', 'https://a.example/1', 'https://b.example/1'];
  const found = await checkLinks(links, { resolve });
  expect([...found.values()].map(({ type }) => type)).toEqual(['alive', 'alive', 'alive']);
  expect(seen).toHaveLength(3);
  expect(most).toBeLessThanOrEqual(2);
  const many = Array.from({ length: MOST_LINKS + 1 }, (_, index) => `https://me:x@a.example/${index}`);
  const surplus = (await checkLinks(many, { resolve })).get(`https://me:x@a.example/${MOST_LINKS}`);
  expect(surplus).toEqual({ type: 'unsure', reason: 'not asked: there are more than 300 links' });
});
