import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { PretendSlack } from './commands-slack.ts';

/** What both servers of the comparison share. */
export const SECRET = 'a signing secret of the benchmark';

/** Where commands go, what is typed, and who hears of what follows from it (`null`: nothing does). */
export type Target = { port: number; command: string; text: string; slack: PretendSlack | null };

/** Milliseconds, in order of size: until the acknowledgements, and until the forms were opened or the answers given. */
export type Waits = { acknowledged: number[]; answered: number[] };

// Fresh for each measurement: a server closes what has been idle for five seconds.
let agent = newAgent();
let counted = 0;

function newAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 64 });
}

function signed({ command, text, slack }: Target, id: string) {
  const fields = {
    command,
    text,
    user_id: 'U1ANN',
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: id,
    response_url: slack?.respondUrl(id) ?? 'https://hooks.slack.com/commands/1',
  };
  const body = new URLSearchParams(fields).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
  return { body, headers };
}

/** Sends one signed command; resolves when it was acknowledged. What follows from it is noted when it comes. */
function send(target: Target, waits: Waits, following: Promise<unknown>[]): Promise<void> {
  counted += 1;
  const id = String(counted);
  const { body, headers } = signed(target, id);
  const from = performance.now();
  if (target.slack !== null)
    following.push(target.slack.answer(id).then((at) => waits.answered.push(at - from)));
  return new Promise((resolve, reject) => {
    const options = { port: target.port, host: '127.0.0.1', path: '/slack/events', method: 'POST' };
    const sent = request({ ...options, headers, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        waits.acknowledged.push(performance.now() - from);
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`HTTP ${answer.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** So many commands, 16 always under way: acknowledgements per second, and all that followed, to the last. */
export async function flood(target: Target, total: number): Promise<{ rate: number; waits: Waits }> {
  agent = newAgent();
  const [waits, following]: [Waits, Promise<unknown>[]] = [{ acknowledged: [], answered: [] }, []];
  let left = total;
  const from = performance.now();
  const sender = async () => {
    while (left > 0) {
      left -= 1;
      await send(target, waits, following);
    }
  };
  await Promise.all(Array.from({ length: 16 }, sender));
  const rate = (total / (performance.now() - from)) * 1000;
  await Promise.all(following);
  return { rate, waits };
}

/** So many commands a second, each sent when its time has come. */
export async function stream(target: Target, perSecond: number, seconds: number): Promise<Waits> {
  agent = newAgent();
  const [waits, following]: [Waits, Promise<unknown>[]] = [{ acknowledged: [], answered: [] }, []];
  const from = performance.now();
  const sent = Array.from({ length: perSecond * seconds }, async (_, index) => {
    await pause(Math.max(1, (index * 1000) / perSecond - (performance.now() - from)));
    return send(target, waits, following);
  });
  await Promise.all(sent);
  await Promise.all(following);
  return waits;
}

/** The value that this share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
