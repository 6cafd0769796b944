import { once } from 'node:events';
import { createServer } from 'node:http';

/** A Slack that takes everything at once, and tells when a command was answered: its form opened, or something replied. */
export type PretendSlack = {
  apiUrl: string;
  respondUrl(id: string): string;
  /** The moment (`performance.now()`) at which the command with this trigger was answered. */
  answer(id: string): Promise<number>;
  stop(): void;
};

const ANSWERS: Readonly<Record<string, unknown>> = {
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

/** Nobody waits for longer; what has not come by then never does. */
const PATIENCE_MS = 60_000;

export async function startSlack(): Promise<PretendSlack> {
  const waiting = new Map<string, (at: number) => void>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const method = path.split('/').at(-1) ?? '';
    let start = '';
    request.on('data', (chunk: Buffer) => {
      if (start === '') start = chunk.toString('latin1', 0, 200);
    });
    response.setHeader('content-type', 'application/json');
    request.on('end', () => {
      response.end(JSON.stringify(ANSWERS[method] ?? { ok: true }));
      const trigger = /(?:^|&)trigger_id=(\d+)/.exec(start)?.[1];
      const id = path.startsWith('/respond/') ? method : trigger;
      waiting.get(id ?? '')?.(performance.now());
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    apiUrl: `${origin}/api/`,
    respondUrl: (id) => `${origin}/respond/${id}`,
    answer(id) {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const late = setTimeout(() => reject(new Error(`command ${id} was never answered`)), PATIENCE_MS);
      waiting.set(id, resolve);
      return promise.finally(() => {
        clearTimeout(late);
        waiting.delete(id);
      });
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
