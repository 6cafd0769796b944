import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What both servers of the comparison share. */
export const SECRET = 'a signing secret of the benchmark';
export const COMMAND = '/ospo-job';
export const LISTINGS = 10_000;

// Fresh for each measurement: a server closes what has been idle for five seconds.
let agent = newAgent();
let counted = 0;

function newAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 64 });
}

/** Sends one signed command; resolves to the milliseconds until it was acknowledged. */
function send(port: number, text: string, respondUrl: string): Promise<number> {
  counted += 1;
  const fields = {
    command: COMMAND,
    text,
    user_id: 'U1ANN',
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: `${counted}`,
  };
  const body = new URLSearchParams({ ...fields, response_url: respondUrl }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: '/slack/events', method: 'POST', headers, agent },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(performance.now() - from);
          else reject(new Error(`HTTP ${answer.statusCode}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Acknowledgements per second with so many requests always under way. */
export async function rateOf(port: number, text: string, respondUrl: string, total: number): Promise<number> {
  agent = newAgent();
  let left = total;
  const from = performance.now();
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await send(port, text, respondUrl);
    }
  };
  await Promise.all(Array.from({ length: 16 }, lane));
  return (total / (performance.now() - from)) * 1000;
}

/** The 99th percentile, in ms, at so many requests a second, each sent when its time has come. */
export async function p99At(
  perSecond: number,
  seconds: number,
  port: number,
  text: string,
  respondUrl: string,
): Promise<number> {
  agent = newAgent();
  const from = performance.now();
  const waits = Array.from({ length: perSecond * seconds }, async (_, index) => {
    await pause(Math.max(1, (index * 1000) / perSecond - (performance.now() - from)));
    return send(port, text, respondUrl);
  });
  const sorted = (await Promise.all(waits)).sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
