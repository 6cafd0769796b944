import { fileURLToPath } from 'node:url';
import type { Config } from '../../config/config.ts';
import { printError, printResult } from '../cli/output.ts';
import { configuration } from '../cli/settings.ts';
import type { Instant } from '../domain/time.ts';
import { StoreRefused } from '../store/refused.ts';
import { openPage } from './page.ts';
import { listPosts, placeOf } from './posts.ts';
import { openSandbox, type Sandbox, toFirstReminders } from './sandbox.ts';
import { changeText, momentText } from './speak.ts';

/**
 * `at`: where the clock starts (now). `until`: run there at full speed and end. `speed`: how fast the clock runs by
 * itself otherwise (1). `port` of the page (a free one). `configPath`: instead of the bundled community. `keep`: the folder
 * in which the bot's database stays.
 */
export type SandboxOptions = {
  at: Instant | null;
  until: Instant | null;
  speed: number | null;
  port: number | null;
  json: boolean;
  configPath: string | null;
  keep: string | null;
};

const BUNDLED = fileURLToPath(new URL('./community/community.yml', import.meta.url));

/**
 * Runs the sandbox: until `until`, or until somebody ends it. Answers the exit code: 2 for a wrong configuration, 1 when
 * something on this machine is in the way, which is printed.
 */
export async function runSandbox(options: SandboxOptions): Promise<number> {
  const config = await configuration({ configPath: options.configPath ?? BUNDLED });
  if (config === null) return 2;
  try {
    return await runWith(config, options);
  } catch (error) {
    const reason = obstacle(error, options);
    if (reason === null) throw error;
    printError(reason);
    return 1;
  }
}

async function runWith(config: Config, options: SandboxOptions): Promise<number> {
  const { at, keep } = options;
  const sandbox = await openSandbox(config, at, tellFault, keep);
  try {
    if (!options.json) printPosts(sandbox);
    await (options.until === null ? stay(sandbox, options) : sandbox.driver.advanceTo(options.until));
    if (options.json) for (const post of await listPosts(sandbox)) printResult(JSON.stringify(post));
  } finally {
    await sandbox.close();
  }
  return 0;
}

/** What is in the way of a sandbox and how to mend it, or `null` for a fault of ours. */
function obstacle(error: unknown, { port }: SandboxOptions): string | null {
  if (error instanceof StoreRefused) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port, or leave --port out.`;
  if (code === 'ERR_MODULE_NOT_FOUND' && String(error).includes('emulate')) {
    return 'The sandbox needs packages that were not installed. Run npm ci (without --omit=dev) and try again.';
  }
  return null;
}

function tellFault(error: unknown): void {
  printError(
    `Something went wrong in the sandbox: ${error instanceof Error ? error.message : String(error)}`,
  );
}

function printPosts({ slack, clock, config }: Sandbox): void {
  const { zone } = config.community;
  slack.ledger.watch((change) => {
    printResult(changeText(change, clock.now(), placeOf(change.message, slack), zone));
  });
}

/** Serves the page until SIGINT or SIGTERM. Without a wish for a moment, the clock first runs to where there is something to see. */
async function stay(sandbox: Sandbox, { at, port, speed, json }: SandboxOptions): Promise<void> {
  const say = json ? printError : printResult;
  const { config, clock, driver } = sandbox;
  const end = ended();
  let notice: string | null = null;
  const page = await openPage(sandbox, { port, notice: () => notice, onFault: tellFault });
  const moment = momentText(clock.now(), config.community.zone);
  say(`The page: ${page.url}`);
  say(`The clock of the sandbox: ${moment} (${config.community.zone}). Ctrl-C ends everything.`);
  const begin = async () => {
    if (at === null) {
      say('It runs ahead until every reminder rule has been seen …');
      notice = await runAhead(sandbox);
      say(notice);
    }
    driver.run(speed ?? 1);
  };
  await Promise.race([begin().then(() => end), end]);
  await page.close();
}

/** Lets the clock run to where there is something to see, and says in a sentence from where to where it went. */
async function runAhead(sandbox: Sandbox): Promise<string> {
  const moment = () => momentText(sandbox.clock.now(), sandbox.config.community.zone);
  const from = moment();
  const all = await toFirstReminders(sandbox);
  const why = all
    ? 'until every reminder rule had posted something'
    : 'sixty days, but not every rule has posted';
  return `The clock ran ahead from ${from} to ${moment()}, ${why}. Now it goes on at its own speed.`;
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
