import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Millis } from '../../src/domain/time.ts';
import type { Start } from './herd.ts';
import { TIMING, type Timing } from './plan.ts';

/** The bot itself, and three that are made wrong: their faults must come to light. */
export const BOTS = ['ospo', 'retry', 'mark', 'hasty'] as const;
export type BotName = (typeof BOTS)[number];

/** How a bot is set up, and for what settle time Slack's lag is scaled. */
export function timingOf(bot: BotName): Timing & { lag: Millis } {
  // The hasty one looks before Slack's history can show what it took.
  return bot === 'hasty'
    ? { ...TIMING, settle: 100, lag: 40 * TIMING.settle }
    : { ...TIMING, lag: TIMING.settle };
}

const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** How processes of that bot are started for a plan in `folder`. */
export function startOf(
  bot: BotName,
  { folder, url, slackUrl }: { folder: string; url: string; slackUrl(bot: number): string },
): Start {
  switch (bot) {
    case 'ospo':
    case 'hasty':
      return (number, port) => ({
        args: [script('../../src/cli.ts'), 'start'],
        env: {
          SLACK_BOT_TOKEN: 'xoxb-chaos',
          SLACK_SIGNING_SECRET: 'chaos',
          SLACK_API_URL: slackUrl(number),
          PORT: String(port),
          OSPO_BOT_CONFIG: join(folder, 'community.yml'),
          DATABASE_URL: url,
          LOG_LEVEL: 'error',
          NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(folder, 'compiled'),
        },
      });
    case 'retry':
    case 'mark':
      return (number) => ({
        args: [script(`./controls/${bot}.ts`), join(folder, 'calls.json'), join(folder, `done-${number}`)],
        env: { SLACK_API_URL: slackUrl(number) },
      });
  }
}
