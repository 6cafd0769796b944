import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

// What a bot does that would rather lose a message than post it twice: it writes down that it posts, and then posts once.
// Arguments: the calls to remind of, the file to write to.
type Call = { title: string; channel: string; dueAt: number };

const [plan = '', done = ''] = process.argv.slice(2);
const calls: Call[] = JSON.parse(readFileSync(plan, 'utf8'));
const marked = new Set(existsSync(done) ? readFileSync(done, 'utf8').split('\n') : []);

async function remind({ title, channel, dueAt }: Call): Promise<void> {
  await sleep(Math.max(0, dueAt - Date.now()));
  appendFileSync(done, `${title}\n`);
  const body = new URLSearchParams({
    channel: `C${channel.replaceAll(/\W/g, '').toUpperCase()}`,
    text: title,
  });
  const url = `${process.env['SLACK_API_URL']}chat.postMessage`;
  await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(300) }).catch(() => {});
}

process.on('SIGTERM', () => process.exit(0));
await Promise.all(calls.filter(({ title }) => !marked.has(title)).map(remind));
setInterval(() => {}, 60_000);
