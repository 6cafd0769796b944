import { openStore } from '../../../src/store/open.ts';
import { inserted } from '../example.ts';

// Writes one delivery after another and says each key once it is committed, until it is killed. Argument: the URL.
const store = await openStore(process.argv[2] ?? '');
const run = process.pid;
for (let index = 0; ; index += 1) {
  const key = `${run}-${index}`;
  await store.outbox.apply([inserted(key)]);
  process.stdout.write(`${key}\n`);
}
