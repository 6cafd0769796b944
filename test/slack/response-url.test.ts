import { expect, test } from 'vitest';
import { mayRespond } from '../../src/slack/response-url.ts';

test.each([
  ['https://hooks.slack.com/actions/T1/1/x', null, true],
  ['https://hooks.slack.com.evil.example/x', null, false],
  ['http://hooks.slack.com/x', null, false],
  ['https://hooks.slack.com:8443/x', null, false],
  ['https://user@hooks.slack.com/x', null, false],
  ['http://127.0.0.1:9000/respond/1', 'http://127.0.0.1:9000/api/', true],
  ['http://127.0.0.1:9001/respond/1', 'http://127.0.0.1:9000/api/', false],
  ['nonsense', 'http://127.0.0.1:9000/api/', false],
])('an answer to %s (with the Web API at %s) may be sent: %s', (url, apiUrl, may) => {
  expect(mayRespond(url, apiUrl)).toBe(may);
});
