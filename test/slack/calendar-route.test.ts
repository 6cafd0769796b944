import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { httpDoor } from '../../src/slack/http.ts';

async function open(calendar: () => Promise<string>) {
  const door = httpDoor({
    ...{ signingSecret: 'secret', port: 0, host: '127.0.0.1', healthy: async () => true },
    calendar,
    log: pino({ level: 'silent' }),
  });
  await door.open();
  onTestFinished(() => door.close());
  const url = `http://127.0.0.1:${door.port()}/calendar/cfps.ics`;
  return (init: RequestInit = {}) => fetch(url, init);
}

test('the calendar is there for anybody, and a client that has it is not sent it again', async () => {
  let text = 'BEGIN:VCALENDAR\r\n';
  const ask = await open(async () => text);
  const first = await ask();
  const etag = first.headers.get('etag') ?? '';
  expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    text,
  ]);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ask({ headers: { 'if-none-match': known } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  }
  text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  const changed = await ask({ headers: { 'if-none-match': etag } });
  expect([changed.status, await changed.text()]).toEqual([200, text]);
});

test('a HEAD request has the headers alone, and any other method is refused', async () => {
  const ask = await open(async () => 'BEGIN:VCALENDAR\r\n');
  const head = await ask({ method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '17', '']);
  expect((await ask({ method: 'POST' })).status).not.toBe(200);
});

test('when the list cannot be read the client is asked to come again', async () => {
  const ask = await open(async () => {
    throw new Error('no database');
  });
  const answer = await ask();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await answer.text()).not.toContain('no database');
});
