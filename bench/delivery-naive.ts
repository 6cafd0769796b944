import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';

// A bot as one writes it first: a timer for each reminder, and Slack's own client with its defaults.
// Argument: the calls to remind of.
type Call = { title: string; channel: string; dueAt: number };

const calls: Call[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const client = new WebClient('xoxb-naive', { slackApiUrl: process.env['SLACK_API_URL'] ?? '' });

async function remind({ title, channel, dueAt }: Call): Promise<void> {
  await sleep(Math.max(0, dueAt - Date.now()));
  await client.chat.postMessage({ channel: `C${channel.replaceAll(/\W/g, '').toUpperCase()}`, text: title });
}

process.on('SIGTERM', () => process.exit(0));
await Promise.all(calls.map(remind));
setInterval(() => {}, 60_000);
