import { isCommandName, runCommand } from './cli/commands.ts';
import { printHelp, unknownCommand } from './cli/help.ts';

// Who reads our results may have seen enough (`ospo-bot plan … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [name = 'help', ...rest] = process.argv.slice(2);

async function run(): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') return printHelp(rest[0]);
  if (name === '--version' || name === '-v') return printHelp('--version');
  return isCommandName(name) ? runCommand(name, rest) : unknownCommand(name);
}

// Not `process.exit`: what was printed must reach its reader first.
process.exitCode = await run();
