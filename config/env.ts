import { config as dotenv } from 'dotenv';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** How the bot hears of what people do: over a socket that it opens, or as requests that Slack sends. */
export type Transport =
  | { type: 'socket'; appToken: string }
  | { type: 'http'; signingSecret: string; port: number };

/** Secrets and switches. `null`: not set (an empty text counts as that). */
export type Env = {
  botToken: string | null;
  appToken: string | null;
  signingSecret: string | null;
  /** 0 lets the system choose. */
  port: number | null;
  /** Another place than Slack's own Web API, with a slash at its end. */
  slackApiUrl: string | null;
  configPath: string;
  /** `OSPO_BOT_CONFIG` is set. */
  configNamed: boolean;
  /** `file:path` or `postgres://…`. */
  databaseUrl: string;
  logLevel: (typeof LEVELS)[number];
  /** Lets the newsletter's drafts become pull requests. */
  githubToken: string | null;
  /** Another place than GitHub's own API, without a slash at its end. */
  githubApiUrl: string | null;
};

const Variables = z.object({
  SLACK_BOT_TOKEN: z.string().nullable(),
  SLACK_APP_TOKEN: z.string().nullable(),
  SLACK_SIGNING_SECRET: z.string().nullable(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 65_536)
    .nullable(),
  SLACK_API_URL: z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    .nullable(),
  OSPO_BOT_CONFIG: z.string().nullable(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/)
    .nullable(),
  LOG_LEVEL: z.enum(LEVELS).nullable(),
  GITHUB_TOKEN: z.string().nullable(),
  GITHUB_API_URL: z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    .nullable(),
});

const ALLOWED: Readonly<Record<keyof z.input<typeof Variables>, string>> = {
  SLACK_BOT_TOKEN: 'a bot token (xoxb-…)',
  SLACK_APP_TOKEN: 'an app-level token (xapp-…)',
  SLACK_SIGNING_SECRET: 'the signing secret of the app',
  PORT: 'a number from 0 to 65535',
  SLACK_API_URL: 'an http: or https: address',
  OSPO_BOT_CONFIG: 'the path of a configuration file',
  DATABASE_URL: 'file: and a path (SQLite), or postgres://user:password@host/database',
  GITHUB_TOKEN: 'a token of GitHub that may write to the repository of the newsletter',
  GITHUB_API_URL: 'an http: or https: address',
  LOG_LEVEL: `one of ${LEVELS.join(', ')}`,
};

export type EnvRead = { ok: true; env: Env } | { ok: false; problems: Problem[] };

/** Adds what a file `.env` in the working folder says to the environment; what is set already stays. */
export function loadDotenv(): void {
  dotenv({ quiet: true });
}

/** Checks the variables that the bot knows. Problems name the variable, never its value. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): EnvRead {
  const names = Object.keys(ALLOWED);
  const given = Object.fromEntries(names.map((name) => [name, variables[name]?.trim() || null]));
  const parsed = Variables.safeParse(given);
  if (parsed.success) return { ok: true, env: envOf(parsed.data) };
  return { ok: false, problems: parsed.error.issues.map(({ path }) => refused(String(path[0]), given)) };
}

function envOf(given: z.output<typeof Variables>): Env {
  const api = given.SLACK_API_URL;
  return {
    botToken: given.SLACK_BOT_TOKEN,
    appToken: given.SLACK_APP_TOKEN,
    signingSecret: given.SLACK_SIGNING_SECRET,
    port: given.PORT,
    slackApiUrl: api === null || api.endsWith('/') ? api : `${api}/`,
    configPath: given.OSPO_BOT_CONFIG ?? 'config/community.yml',
    configNamed: given.OSPO_BOT_CONFIG !== null,
    databaseUrl: given.DATABASE_URL ?? 'file:data/ospo-bot.db',
    logLevel: given.LOG_LEVEL ?? 'info',
    githubToken: given.GITHUB_TOKEN,
    githubApiUrl: given.GITHUB_API_URL?.replace(/\/+$/, '') ?? null,
  };
}

function refused(name: string, given: Readonly<Record<string, string | null>>): Problem {
  const allowed = Object.hasOwn(ALLOWED, name) ? Reflect.get(ALLOWED, name) : '';
  const hint = name === 'LOG_LEVEL' ? didYouMean(given[name] ?? '', LEVELS) : null;
  return { path: name, line: null, column: null, found: 'something else', allowed, hint };
}

/** What is needed to speak with Slack, or the names of the variables that are missing. */
export type SlackAccess =
  | { ok: true; botToken: string; transport: Transport }
  | { ok: false; missing: string[] };

/** Socket Mode when there is an app token, else HTTP with signing secret and port. */
export function slackAccess({ botToken, appToken, signingSecret, port }: Env): SlackAccess {
  const transport = transportOf(appToken, signingSecret, port);
  if (botToken !== null && transport !== null) return { ok: true, botToken, transport };
  const missing = botToken === null ? ['SLACK_BOT_TOKEN'] : [];
  if (transport !== null) return { ok: false, missing };
  if (signingSecret !== null) return { ok: false, missing: [...missing, 'PORT'] };
  return { ok: false, missing: [...missing, 'SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET with PORT)'] };
}

function transportOf(
  appToken: string | null,
  signingSecret: string | null,
  port: number | null,
): Transport | null {
  if (appToken !== null) return { type: 'socket', appToken };
  return signingSecret !== null && port !== null ? { type: 'http', signingSecret, port } : null;
}
