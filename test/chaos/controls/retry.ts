import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

// What a bot does that trusts its client to retry: it posts until Slack says "ok", and then writes down that it did.
// Arguments: the calls to remind of, the file to write to.
type Call = { title: string; channel: string; dueAt: number };

const [plan = '', done = ''] = process.argv.slice(2);
const calls: Call[] = JSON.parse(readFileSync(plan, 'utf8'));
const posted = new Set(existsSync(done) ? readFileSync(done, 'utf8').split('\n') : []);

async function post({ title, channel }: Call): Promise<boolean> {
  const body = new URLSearchParams({
    channel: `C${channel.replaceAll(/\W/g, '').toUpperCase()}`,
    text: title,
  });
  const url = `${process.env['SLACK_API_URL']}chat.postMessage`;
  const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(300) });
  return /"ok":true/.test(await answer.text());
}

async function remind(call: Call): Promise<void> {
  await sleep(Math.max(0, call.dueAt - Date.now()));
  while (!(await post(call).catch(() => false))) await sleep(100);
  appendFileSync(done, `${call.title}\n`);
}

process.on('SIGTERM', () => process.exit(0));
await Promise.all(calls.filter(({ title }) => !posted.has(title)).map(remind));
setInterval(() => {}, 60_000);
