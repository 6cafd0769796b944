import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failedEdit, failedPost, postedOutcome } from '../../src/slack/classify.ts';

const platform = (error: string) => new WebAPIPlatformError({ ok: false, error });

function cause(code: string, syscall = ''): Error {
  const inner = Object.assign(new Error(code), { code, syscall });
  return new WebAPIRequestError(new TypeError('fetch failed', { cause: inner }));
}

const connecting = (code: string) => Object.assign(new Error(code), { code, syscall: 'connect' });
const both = (one: Error, other: Error) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: new AggregateError([one, other]) }));

const NOT_SENT: readonly [string, unknown, { retryAfter: number | null; permanent: boolean }][] = [
  ['a 429', new WebAPIRateLimitedError(30), { retryAfter: 30_000, permanent: false }],
  ['a refused connection', cause('ECONNREFUSED', 'connect'), { retryAfter: null, permanent: false }],
  ['an unknown host', cause('ENOTFOUND', 'getaddrinfo'), { retryAfter: null, permanent: false }],
  [
    'a name server that does not answer',
    cause('EAI_AGAIN', 'getaddrinfo'),
    { retryAfter: null, permanent: false },
  ],
  ['a connection that times out', cause('UND_ERR_CONNECT_TIMEOUT'), { retryAfter: null, permanent: false }],
  ['an expired certificate', cause('CERT_HAS_EXPIRED'), { retryAfter: null, permanent: false }],
  [
    "a certificate for another's name",
    cause('ERR_TLS_CERT_ALTNAME_INVALID'),
    { retryAfter: null, permanent: false },
  ],
  [
    'two addresses that both refuse',
    both(connecting('ECONNREFUSED'), connecting('ENETUNREACH')),
    { retryAfter: null, permanent: false },
  ],
  ['ratelimited in a 200', platform('ratelimited'), { retryAfter: 60_000, permanent: false }],
  ['not_in_channel', platform('not_in_channel'), { retryAfter: null, permanent: true }],
  ['msg_too_long', platform('msg_too_long'), { retryAfter: null, permanent: true }],
  ['invalid_auth', platform('invalid_auth'), { retryAfter: null, permanent: false }],
];

test.each(NOT_SENT)('%s is certainly not sent', (_name, error, expected) => {
  expect(failedPost(error)).toMatchObject({ type: 'not_sent', ...expected });
});

const IN_DOUBT: readonly [string, unknown][] = [
  ['a reset', cause('ECONNRESET', 'read')],
  ['a broken pipe', cause('EPIPE', 'write')],
  ['a timeout', new WebAPIRequestError(new DOMException('timed out', 'TimeoutError'))],
  [
    'one address that refuses and one that resets',
    both(connecting('ECONNREFUSED'), Object.assign(new Error('x'), { code: 'ECONNRESET', syscall: 'read' })),
  ],
  ['HTTP 500', new WebAPIHTTPError(500, '', {}, 'busy')],
  ['HTTP 403 of a proxy', new WebAPIHTTPError(403, '', {}, 'denied')],
  ['a page of HTML', platform('<html>busy</html>')],
  ['internal_error', platform('internal_error')],
  ['fatal_error', platform('fatal_error')],
  ['an error of the future', platform('new_error_x')],
  ['a name that every object has', platform('constructor')],
  ['a bare TypeError', new TypeError('terminated')],
  [
    'a redirect',
    new WebAPIRequestError(new TypeError('fetch failed', { cause: new Error('unexpected redirect') })),
  ],
  ['nothing at all', undefined],
];

test.each(IN_DOUBT)('%s leaves us in doubt', (_name, error) => {
  expect(failedPost(error).type).toBe('in_doubt');
});

test('the reason is one short line without what the answer held', () => {
  const outcome = failedPost(platform(`<html>${'secret '.repeat(500)}</html>`));
  expect(outcome).toEqual({ type: 'in_doubt', reason: "an answer that is not Slack's" });
});

test('whatever is thrown, a post is never taken for certain', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      expect(failedPost(thrown).type).toBe('in_doubt');
    }),
  );
});

test('only ok with a channel and a ts counts as posted', () => {
  expect(postedOutcome({ ok: true, channel: 'C1', ts: '1.2' })).toEqual({
    type: 'posted',
    channelId: 'C1',
    ts: '1.2',
  });
  for (const answer of [
    { ok: true },
    { ok: true, channel: 'C1', ts: 12 },
    { channel: 'C1', ts: '1.2' },
    null,
    'ok',
  ]) {
    expect(postedOutcome(answer).type).toBe('in_doubt');
  }
});

test('an edit of a message that is gone is over; other refusals say whether trying again helps', () => {
  expect(failedEdit(platform('message_not_found'))).toEqual({ type: 'gone' });
  expect(failedEdit(platform('edit_window_closed'))).toMatchObject({ type: 'not_done', permanent: true });
  expect(failedEdit(platform('channel_not_found'))).toMatchObject({ type: 'not_done', permanent: true });
  expect(failedEdit(platform('internal_error'))).toMatchObject({ type: 'not_done', permanent: false });
  expect(failedEdit(cause('ECONNRESET', 'read'))).toMatchObject({ type: 'not_done', permanent: false });
  expect(failedEdit(new WebAPIRateLimitedError(5))).toMatchObject({ type: 'not_done', retryAfter: 5_000 });
});
