import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { type Env, slackAccess } from '../../config/env.ts';
import type { ReminderRule } from '../domain/rule.ts';
import { createLog } from '../log.ts';
import { examine } from '../slack/doctor.ts';
import type { Finding } from './check.ts';
import { terminalText } from './output.ts';

const MANIFEST = new URL('../../manifest.yml', import.meta.url);
const Manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

/** With tokens: whether Slack accepts them, the scopes suffice, and every channel can be posted in. */
export async function checkSlack(config: Config, env: Env): Promise<Finding> {
  const { botToken, appToken, slackApiUrl } = env;
  if (botToken === null) return { lines: ['Not looked at: there is no SLACK_BOT_TOKEN.'], ok: true };
  const access = slackAccess(env);
  const channels = channelsOf(config);
  const problems = await examine({
    ...{ botToken, appToken, apiUrl: slackApiUrl, channels, scopes: scopes() },
    ...{ requestTimeout: config.delivery.requestTimeout, log: createLog('silent'), now: () => Date.now() },
  });
  const missing = access.ok ? [] : [`✗ To start, these are missing: ${access.missing.join(', ')}.`];
  const lines = [...missing, ...problems.map(({ problem, mend }) => `✗ ${terminalText(problem)} ${mend}`)];
  const ok = lines.length === 0;
  return { lines: ok ? [`✓ tokens, scopes and ${channels.length} channels`] : lines, ok };
}

/** What `manifest.yml` asks for: a test keeps it equal to what the code needs. */
function scopes(): string[] {
  return Manifest.parse(parse(readFileSync(MANIFEST, 'utf8'))).oauth_config.scopes.bot;
}

/** Every channel that something may be posted in. */
function channelsOf({ organisers, reminders, submissions, newsletter, cfp, digest }: Config): string[] {
  const own = organisers === null ? [] : [organisers.channel];
  const offered = Object.values(submissions).flatMap(({ settings }) =>
    settings === null ? [] : [settings.channel, settings.moderation.channel],
  );
  const { channel, askIn } = newsletter.settings ?? { channel: null, askIn: null };
  const drafted = [channel, askIn].filter((ref) => ref !== null);
  return [
    ...new Set([
      ...own,
      ...reminders.flatMap(channelsOfRule),
      ...offered,
      ...drafted,
      ...(cfp === null ? [] : [cfp.channel]),
      ...digest.map(({ channel }) => channel),
    ]),
  ];
}

function channelsOfRule({ timing }: ReminderRule): string[] {
  return timing.at === 'before' ? [timing.channel] : timing.channels.map(({ channel }) => channel);
}
