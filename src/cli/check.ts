import { resolve } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import type { Env } from '../../config/env.ts';
import type { NewsletterSettings } from '../domain/newsletter-settings.ts';
import { readArguments } from './arguments.ts';
import { checkContent } from './check-content.ts';
import { checkDatabase } from './check-database.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkSlack } from './check-slack.ts';
import { printResult } from './output.ts';
import { configuration, environment } from './settings.ts';

const Arguments = z.strictObject({});

/** What a part of the check found: lines for people, and whether nothing is wrong. */
export type Finding = { lines: string[]; ok: boolean };

/** `ospo-bot check`: everything that is wrong, each with its mend. It changes nothing and may run beside the bot. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('check', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const env = environment();
  const config = env === null ? null : await configuration(env);
  if (env === null || config === null) return 2;
  print('Configuration', summary(config, env));
  const now = Date.now();
  const findings = await Promise.all([
    checkFeeds(config, now),
    checkDatabase(config, env, now),
    checkSlack(config, env),
    checkContent(config),
  ]);
  const [feeds, database, slack, content] = findings;
  print('Feeds', feeds.lines);
  if (database.lines.length > 0) print('Feeds, as the bot has read them', database.lines);
  if (content.lines.length > 0) print('Content', content.lines);
  print('Slack', slack.lines);
  const ok = [content, ...findings].every((finding) => finding.ok);
  printResult(ok ? 'All is well.' : 'Something is wrong: see the lines that begin with ✗.');
  return ok ? 0 : 1;
}

function newsletterLines(settings: NewsletterSettings | null, { githubToken }: Env): string[] {
  if (settings === null) return [];
  const { channel, repository } = settings;
  const name = repository === null ? '' : `, pull requests in ${repository.owner}/${repository.name}`;
  const missing = repository !== null && githubToken === null;
  return [`Newsletter drafts in ${channel}${missing ? `${name}: not without GITHUB_TOKEN` : name}`];
}

function print(title: string, lines: readonly string[]): void {
  printResult([title, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}

function summary({ community, feeds, reminders, organisers, newsletter }: Config, env: Env): string[] {
  const rules = reminders.map(({ name }) => name).join(', ');
  return [
    `✓ ${resolve(env.configPath)} is valid`,
    `${community.name}, ${community.zone}; members in ${community.audienceZones.join(', ')}`,
    `${feeds.length} feed${feeds.length === 1 ? '' : 's'}, ${reminders.length} reminder rule${reminders.length === 1 ? '' : 's'}${rules === '' ? '' : ` (${rules})`}`,
    organisers === null
      ? 'No organisers: what needs them goes to the log alone (community.organisers)'
      : `Organisers in ${organisers.channel}`,
    ...newsletterLines(newsletter.settings, env),
  ];
}
