import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

const SECRETS = [
  'xoxb-1-2-abcDEF',
  'xapp-1-A1-2-abc',
  'xoxe.xoxp-1-abc',
  'xoxe-1-abc',
  'hunter2',
  'https://calendar.example.org/private-0123abc/basic.ics',
];

test('tokens, passwords and private addresses do not get into the log, wherever in an error they hide', () => {
  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const cause = new Error('connect postgres://bot:hunter2@db.example.org/bot');
  const error = Object.assign(new Error(`refused ${SECRETS[0]}`, { cause }), {
    headers: { authorization: SECRETS[1] },
  });
  log.error({ err: error, token: SECRETS[2], url: SECRETS[5] }, `with ${SECRETS[3]}`);
  const written = lines.join('');
  expect(written).toContain('refused [token]');
  for (const secret of SECRETS) expect(written).not.toContain(secret);
});

test('a line stays one line of JSON, whatever it tells', () => {
  const lines: string[] = [];
  createLog('info', (line) => lines.push(line)).info({ title: '\n{"level":"fatal"}\u001b[31m' }, 'a\nb');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'a\nb' });
  expect(lines[0]?.trimEnd()).not.toContain('\n');
  expect(lines[0]).not.toContain('\u001b');
});
