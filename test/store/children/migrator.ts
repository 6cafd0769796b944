import { Kysely } from 'kysely';
import { migrate } from '../../../src/store/migrate.ts';
import { MIGRATIONS } from '../../../src/store/migrations/all.ts';
import { openPostgres } from '../../../src/store/postgres.ts';
import type { Tables } from '../../../src/store/schema.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';

// Brings a database half-way: does all that every step does, but hangs before the last one is committed.
const url = process.argv[2] ?? '';
const engine = url.startsWith('file:') ? 'sqlite' : 'postgres';
const dialect = engine === 'sqlite' ? openSqlite(url, false).dialect : await openPostgres(url, false, 30_000);
const hanging = MIGRATIONS.map(({ name, up }, index) => ({
  name,
  async up(...args: Parameters<typeof up>) {
    await up(...args);
    if (index < MIGRATIONS.length - 1) return;
    process.stdout.write('half-way\n');
    await new Promise((resolve) => setInterval(resolve, 2 ** 30));
  },
}));
await migrate(new Kysely<Tables>({ dialect }), engine, hanging);
