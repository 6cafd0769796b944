import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

// Runs a PostgreSQL server for as long as standard input is open, so that it ends with the tests even when they are
// killed. Arguments: uid and gid (or `-`), the folder to delete in the end, the program and its arguments.
const [uid = '-', gid = '-', folder = '', program = '', ...args] = process.argv.slice(2);
const runner = uid === '-' ? {} : { uid: Number(uid), gid: Number(gid) };
const server = spawn(program, args, { ...runner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

// Ctrl-C reaches the server by itself; we stay to clean up after it.
process.on('SIGINT', () => {});
process.stdin.on('end', () => server.kill('SIGINT')).resume();
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
