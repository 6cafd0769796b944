import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { LISTINGS, p99At, rateOf } from './commands-load.ts';

const SERVER = fileURLToPath(new URL('commands-server.ts', import.meta.url));
const RATE_BAR = 0.8;
const P99_BAR_MS = 100;
const PER_SECOND = 50;

type Server = { port: number; stop(): void };

/** Acknowledgements of `/ospo-job` and `/ospo-job list` beside an empty Bolt app, in the same run on the same machine. */
export async function benchCommands(): Promise<boolean> {
  const slack = await startSlack();
  const servers = [
    await startServer('empty', slack.url),
    await startServer('ours', slack.url),
    await startServer('ours', slack.url, 'reads'),
  ] as const;
  try {
    return await compare(servers, slack.respondUrl);
  } finally {
    for (const server of servers) server.stop();
    slack.stop();
  }
}

async function compare(
  [empty, ours, reading]: readonly [Server, Server, Server],
  respondUrl: string,
): Promise<boolean> {
  console.log(`${LISTINGS} listings; 16 requests at a time, and ${PER_SECOND} a second`);
  let met = true;
  for (const text of ['', 'list']) {
    // Three times in turn, the best of each: the first also warms up.
    const rates = { empty: 0, ours: 0 };
    for (let round = 0; round < 3; round += 1) {
      rates.empty = Math.max(rates.empty, await rateOf(empty.port, text, respondUrl, 1500));
      rates.ours = Math.max(rates.ours, await rateOf(ours.port, text, respondUrl, 1500));
    }
    const p99 = await p99At(PER_SECOND, 10, ours.port, text, respondUrl);
    const busy = await p99At(PER_SECOND, 10, reading.port, text, respondUrl);
    const share = rates.ours / rates.empty;
    met &&= share >= RATE_BAR && Math.max(p99, busy) < P99_BAR_MS;
    console.log(`\n/ospo-job ${text}`.trimEnd());
    console.log(`  empty Bolt app  ${rates.empty.toFixed(0)} acknowledgements/s`);
    console.log(
      `  ospo-bot        ${rates.ours.toFixed(0)} acknowledgements/s: ${share.toFixed(2)} (bar ${RATE_BAR})`,
    );
    console.log(
      `  p99 at ${PER_SECOND}/s     ${p99.toFixed(1)} ms; ${busy.toFixed(1)} ms while a calendar of 10 MB is read (bar ${P99_BAR_MS} ms)`,
    );
  }
  return met;
}

async function startServer(kind: string, apiUrl: string, reads = ''): Promise<Server> {
  const child = fork(SERVER, [kind, apiUrl, reads], { stdio: 'inherit' });
  const [port] = await once(child, 'message');
  return { port: Number(port), stop: () => void child.kill() };
}

/** A Slack that takes everything at once. */
async function startSlack(): Promise<{ url: string; respondUrl: string; stop(): void }> {
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
