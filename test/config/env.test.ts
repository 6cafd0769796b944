import { expect, test } from 'vitest';
import { readEnv, slackAccess } from '../../config/env.ts';
import { describeProblem } from '../../config/problem.ts';

test('without variables everything has its default', () => {
  expect(readEnv({ SLACK_BOT_TOKEN: ' ', PATH: '/bin' })).toEqual({
    ok: true,
    env: {
      botToken: null,
      appToken: null,
      signingSecret: null,
      port: null,
      slackApiUrl: null,
      configPath: 'config/community.yml',
      configNamed: false,
      databaseUrl: 'file:data/ospo-bot.db',
      logLevel: 'info',
      githubToken: null,
      githubApiUrl: null,
    },
  });
});

test('every wrong variable is named with what is allowed, and no value is repeated', () => {
  const read = readEnv({
    PORT: 'hunter2',
    SLACK_API_URL: 'ftp://hunter2',
    DATABASE_URL: 'mysql://root:hunter2@db',
    LOG_LEVEL: 'inf0',
  });
  expect(read.ok ? [] : read.problems.map(describeProblem)).toEqual([
    'PORT: found something else; allowed: a number from 0 to 65535',
    'SLACK_API_URL: found something else; allowed: an http: or https: address',
    'DATABASE_URL: found something else; allowed: file: and a path (SQLite), or postgres://user:password@host/database',
    'LOG_LEVEL: found something else; allowed: one of trace, debug, info, warn, error, fatal, silent. Did you mean "info"?',
  ]);
});

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };
const HTTP = { SLACK_SIGNING_SECRET: 's', PORT: '3000' };

test.each([
  [
    { ...BOT, SLACK_APP_TOKEN: 'xapp-1' },
    { ok: true, botToken: 'xoxb-1', transport: { type: 'socket', appToken: 'xapp-1' } },
  ],
  [
    { ...BOT, ...HTTP },
    { ok: true, botToken: 'xoxb-1', transport: { type: 'http', signingSecret: 's', port: 3000 } },
  ],
  [
    { ...BOT, ...HTTP, SLACK_APP_TOKEN: 'xapp-1' },
    { ok: true, botToken: 'xoxb-1', transport: { type: 'socket', appToken: 'xapp-1' } },
  ],
  [{}, { ok: false, missing: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET with PORT)'] }],
  [BOT, { ok: false, missing: ['SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET with PORT)'] }],
  [HTTP, { ok: false, missing: ['SLACK_BOT_TOKEN'] }],
  [
    { ...BOT, SLACK_SIGNING_SECRET: 's' },
    { ok: false, missing: ['PORT'] },
  ],
])('%j decides how Slack is reached, or what is missing', (variables, expected) => {
  const read = readEnv(variables);
  expect(read.ok && slackAccess(read.env)).toEqual(expected);
});

test('the address of the Web API ends with a slash, as its client wants it', () => {
  expect(readEnv({ SLACK_API_URL: 'http://127.0.0.1:9/api' })).toMatchObject({
    env: { slackApiUrl: 'http://127.0.0.1:9/api/' },
  });
});
