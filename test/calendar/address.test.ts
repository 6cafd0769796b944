import type { LookupAddress } from 'node:dns';
import https from 'node:https';
import { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPublicAddress, type Resolve } from '../../src/calendar/address.ts';
import { fetchFeed } from '../../src/calendar/fetch.ts';

const UNKNOWN = { etag: null, lastModified: null };
const signal = new AbortController().signal;
const PUBLIC = '93.184.215.14';

/** Every address that a socket was about to dial. The handle refuses, so that no test leaves this machine. */
let dialled: string[] = [];

beforeEach(() => {
  dialled = [];
  const emit = Socket.prototype.emit;
  vi.spyOn(Socket.prototype, 'emit').mockImplementation(function (this: Socket, ...event: unknown[]) {
    const [name, address] = event;
    if (name === 'connectionAttempt') {
      dialled.push(String(address));
      refuseToConnect(this);
    }
    return Reflect.apply(emit, this, event);
  });
});

afterEach(() => vi.restoreAllMocks());

function refuseToConnect(socket: Socket): void {
  const handle: unknown = Reflect.get(socket, '_handle');
  const refuse = () => -111;
  if (typeof handle === 'object' && handle !== null)
    Object.assign(handle, { connect: refuse, connect6: refuse });
}

function resolvesTo(...addresses: string[]): Resolve {
  return async () =>
    addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
}

test('a plain request is seen by the recorder', async () => {
  const request = https.get('https://127.0.0.1:9/', { agent: false });
  await new Promise((resolve) => request.on('error', resolve));
  expect(dialled).toEqual(['127.0.0.1']);
});

const PRIVATE = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1'],
  ...['127.255.255.254', '169.254.169.254', '169.254.0.1', '172.16.0.1', '172.31.255.255', '192.0.0.8'],
  ...['192.0.2.1', '192.88.99.1', '192.168.0.1', '192.168.255.255', '198.18.0.1', '198.19.255.255'],
  ...['198.51.100.7', '203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...[
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:93.184.215.14',
    '::ffff:0:7f00:1',
  ],
  ...['64:ff9b::7f00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::1', '100::1', '2001::1', '2001:10::1'],
  ...['2001:20::1', '2001:db8::1', '2002:7f00:1::', '2002:a00:1::1', '2620:4f:8000::1', '3fff::1', '5f00::1'],
  ...['fc00::1', 'fd12:3456:789a::1', 'fe80::1', 'febf::1', 'fec0::1', 'ff02::1', 'ff0e::1', '4000::1'],
];

const OPEN = ['1.1.1.1', '8.8.8.8', PUBLIC, '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1'];
const OPEN_V6 = ['2606:4700::1111', '2a00:1450:4001::200e', '2001:4860:4860::8888', '2003::1'];

test.each(PRIVATE)('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([...OPEN, ...OPEN_V6])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(['', 'localhost', '127.1', 'fe80::1%eth0', '2606:4700::1111%eth0', '1.1.1.1 ', '[::1]'])(
  '"%s" is no public address',
  (text) => {
    expect(isPublicAddress(text)).toBe(false);
  },
);

test.each(PRIVATE)('a name that resolves to %s is never dialled', async (address) => {
  const fetched = await fetchFeed('https://calendar.example/a.ics', UNKNOWN, signal, {
    resolve: resolvesTo(address),
  });
  expect(fetched).toEqual({
    type: 'failed',
    error: 'its host is not on the public internet',
    retryAfter: null,
  });
  expect(dialled).toEqual([]);
});

const HOSTILE_URLS = [
  ...['https://127.0.0.1/', 'https://127.1/', 'https://0177.1/', 'https://2130706433/', 'https://0x7f.1/'],
  ...['https://0/', 'https://0x7f000001/', 'https://017700000001/', 'https://127.0.0.1./', 'https://[::1]/'],
  ...[
    'https://[::]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
  ],
  ...['https://[fe80::1]/', 'https://[fe80::%25eth0]/', 'https://[fc00::1]/', 'https://[2002:7f00:1::]/'],
  ...['https://169.254.169.254/latest/meta-data/', 'https://10.0.0.1/', 'https://100.64.1.1/'],
  ...[
    'https://１２７.０.０.１/',
    'https://①②⑦.⓪.⓪.①/',
    'https://%31%32%37.0.0.1/',
    'https://255.255.255.255/',
  ],
  ...[
    'http://calendar.example/',
    'ftp://calendar.example/',
    'gopher://calendar.example/',
    'data:text/calendar,x',
  ],
  ...[
    'webcal://calendar.example/',
    'javascript:alert(1)',
    'calendar.example/a.ics',
    '',
    'https://',
    '//x/a.ics',
  ],
  ...['https://calendar.example:6379/', 'https://calendar.example:80/', 'https://calendar.example:8443/'],
  ...[
    'https://user:password@calendar.example/',
    'https://user@calendar.example/',
    'https://:p@calendar.example/',
  ],
  ...[
    'https://calendar.example@127.0.0.1/',
    'https://127.0.0.1#@calendar.example/',
    'https://127.0.0.1\\@x/',
  ],
];

test.each(HOSTILE_URLS)('"%s" is refused without a look-up or a connection', async (url) => {
  const resolve = vi.fn(resolvesTo(PUBLIC));
  const fetched = await fetchFeed(url, UNKNOWN, signal, { resolve });
  expect(fetched.type).toBe('failed');
  expect(JSON.stringify(fetched)).not.toMatch(/\d+\.\d+\.\d+|::|password|@/);
  expect(resolve).not.toHaveBeenCalled();
  expect(dialled).toEqual([]);
});

test('a name with one private address among public ones is refused', async () => {
  const resolve = resolvesTo(PUBLIC, '2606:4700::1111', '10.0.0.1');
  expect((await fetchFeed('https://calendar.example/', UNKNOWN, signal, { resolve })).type).toBe('failed');
  expect(dialled).toEqual([]);
});

test('a name without any address is refused', async () => {
  const fetched = await fetchFeed('https://calendar.example/', UNKNOWN, signal, { resolve: resolvesTo() });
  expect(fetched.type).toBe('failed');
  expect(dialled).toEqual([]);
});

test('localhost is looked up as the system does and refused', async () => {
  const fetched = await fetchFeed('https://localhost/', UNKNOWN, signal);
  expect(fetched).toMatchObject({ error: 'its host is not on the public internet' });
  expect(dialled).toEqual([]);
});

test('a name that changes its mind after the check is dialled at the checked address', async () => {
  const answers = [PUBLIC, '127.0.0.1'];
  const resolve = vi.fn<Resolve>(async () => [{ address: answers.shift() ?? '', family: 4 }]);
  const first = await fetchFeed('https://calendar.example/', UNKNOWN, signal, { resolve });
  expect(first).toMatchObject({ error: 'its host refuses connections' });
  expect(resolve).toHaveBeenCalledTimes(1);
  expect(dialled).toEqual([PUBLIC]);

  const second = await fetchFeed('https://calendar.example/', UNKNOWN, signal, { resolve });
  expect(second).toMatchObject({ error: 'its host is not on the public internet' });
  expect(dialled).toEqual([PUBLIC]);
});

test('a literal public address is dialled as it is', async () => {
  await fetchFeed(`https://${PUBLIC}/`, UNKNOWN, signal);
  expect(dialled).toEqual([PUBLIC]);
});

test('a name that does not resolve is named as that', async () => {
  const resolve: Resolve = async () => {
    throw Object.assign(new Error('queryA ENOTFOUND secret.internal'), { code: 'ENOTFOUND' });
  };
  expect(await fetchFeed('https://secret.internal/', UNKNOWN, signal, { resolve })).toEqual({
    type: 'failed',
    error: 'its host name is not known',
    retryAfter: null,
  });
});

test('a proxy in the environment is not used, and the error says so', async () => {
  vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:3128');
  const fetched = await fetchFeed('https://calendar.example/', UNKNOWN, signal, {
    resolve: resolvesTo(PUBLIC),
  });
  vi.unstubAllEnvs();
  expect(dialled).toEqual([PUBLIC]);
  expect(fetched).toMatchObject({ error: expect.stringContaining('the proxy in HTTPS_PROXY is not used') });
});
