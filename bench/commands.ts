import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { LISTINGS, p99At, rateOf } from './commands-load.ts';

const SERVER = fileURLToPath(new URL('commands-server.ts', import.meta.url));
const RATE_BAR = 0.8;
const P99_BAR_MS = 100;
const PER_SECOND = 50;
const SECONDS = 10;
const TOTAL = 1_000;

type Server = { port: number; read(): void; stop(): void };

/** Acknowledgements of `/ospo-job` and `/ospo-job list` beside an empty Bolt app, in the same run on the same machine. */
export async function benchCommands(): Promise<boolean> {
  const slack = await startSlack();
  const servers = [await startServer('empty', slack.url), await startServer('ours', slack.url)] as const;
  try {
    return await compare(servers, slack.respondUrl);
  } finally {
    for (const server of servers) server.stop();
    slack.stop();
  }
}

async function compare([empty, ours]: readonly [Server, Server], respondUrl: string): Promise<boolean> {
  console.log(`${LISTINGS} listings; 16 requests at a time, and ${PER_SECOND} a second`);
  const met: boolean[] = [];
  for (const text of ['', 'list']) {
    // Three times in turn, the best of each: the first also warms up.
    const rates = { empty: 0, ours: 0 };
    for (let round = 0; round < 3; round += 1) {
      rates.empty = Math.max(rates.empty, await rateOf(empty.port, text, respondUrl, TOTAL));
      rates.ours = Math.max(rates.ours, await rateOf(ours.port, text, respondUrl, TOTAL));
    }
    const share = rates.ours / rates.empty;
    met.push(share >= RATE_BAR);
    console.log(`\n${`/ospo-job ${text}`.trimEnd()}`);
    console.log(`  empty Bolt app  ${rates.empty.toFixed(0)} acknowledgements/s`);
    console.log(`  ospo-bot        ${rates.ours.toFixed(0)}: ${share.toFixed(2)} of it (bar ${RATE_BAR})`);
    met.push(await patience(ours, text, respondUrl, ''));
  }
  ours.read();
  for (const text of ['', 'list'])
    met.push(await patience(ours, text, respondUrl, ' while 10 MB of calendar are read'));
  return met.every((passed) => passed);
}

async function patience({ port }: Server, text: string, respondUrl: string, when: string): Promise<boolean> {
  const p99 = await p99At(PER_SECOND, SECONDS, port, text, respondUrl);
  const command = `/ospo-job ${text}`.trimEnd();
  console.log(`  ${command}: p99 ${p99.toFixed(1)} ms at ${PER_SECOND} a second${when} (bar ${P99_BAR_MS})`);
  return p99 < P99_BAR_MS;
}

/** One of the two servers of a comparison in a process of its own. */
export async function startServer(kind: string, apiUrl: string, file: string = SERVER): Promise<Server> {
  const child = fork(file, [kind, apiUrl], { stdio: 'inherit' });
  const [port] = await once(child, 'message');
  return { port: Number(port), read: () => void child.send('read'), stop: () => void child.kill() };
}

/** A Slack that takes everything at once. */
export async function startSlack(): Promise<{ url: string; respondUrl: string; stop(): void }> {
  const answers: Readonly<Record<string, unknown>> = {
    'users.info': { ok: true, user: { id: 'U1ANN', team_id: 'T1' } },
    'auth.test': {
      ok: true,
      team_id: 'T1',
      user_id: 'U0BOT',
      bot_id: 'B0BOT',
      url: 'https://bench.example/',
    },
    'views.open': { ok: true, view: { id: 'V1' } },
  };
  const server = createServer((request, response) => {
    request.resume();
    const method = (request.url ?? '').split('/').at(-1) ?? '';
    response.setHeader('content-type', 'application/json');
    request.on('end', () => response.end(JSON.stringify(answers[method] ?? { ok: true })));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/api/`,
    respondUrl: `${origin}/respond/1`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
