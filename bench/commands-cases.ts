import type { Bot } from '../src/bot.ts';
import { jobCommands } from './commands-job.ts';

/** The commands of one feature, and what the bot needs to answer them. */
export type CommandSuite = {
  /** Top-level lines of `community.yml`; no key twice among all suites. */
  config: string;
  /** Puts into the store what the commands shall find there. Says in a few words what that is. */
  fill(bot: Pick<Bot, 'config' | 'store' | 'clock'>): Promise<string>;
  /** What is typed. Each must open a form or give an answer of its own: the time until then is measured too. */
  cases: readonly { command: string; text: string }[];
};

/**
 * Everything that `npm run bench -- commands` measures. To add a feature: a file `commands-<feature>.ts` beside this one that
 * exports a suite (`commands-job.ts` shows how), and a line here. The empty app that is compared with learns the commands by itself.
 */
export const SUITES: readonly CommandSuite[] = [jobCommands];
