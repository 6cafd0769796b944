import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Ask here for the URL of the run's PostgreSQL; the first to ask starts it. */
    postgresDoor: string;
  }
}

/** One PostgreSQL for the whole run, started only if a test wants it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: ReturnType<typeof startPostgres> | null = null;
  const door = createServer(async (_request, response) => {
    server ??= startPostgres();
    await server.then(
      ({ url }) => response.end(url),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  project.provide('postgresDoor', `http://127.0.0.1:${address.port}/`);
  return async () => {
    door.close();
    await (await server?.catch(() => null))?.stop();
  };
}
