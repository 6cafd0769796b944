import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from '@slack/bolt';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../config/load.ts';
import { registerHandlers } from '../handlers/index.ts';
import type { Bot } from '../src/bot.ts';

const root = resolve(import.meta.dirname, '..');
const reference = resolve(root, '../shared/data/slack');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const Manifest = z.looseObject({
  features: z.looseObject({ slash_commands: z.array(z.looseObject({ command: z.string() })).default([]) }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }).optional(),
  }),
});
const manifest = Manifest.parse(parse(read('manifest.yml')));
const scopes = manifest.oauth_config.scopes.bot;

/** The bot scopes that each Web API method needs (docs.slack.dev/reference/methods); several where it serves several kinds of conversation. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
};

/** Families of Web API methods; a dotted call that starts with one of them is a call of Slack. */
const METHOD =
  /\b(?:client|web|slack\.client)\.((?:auth|chat|conversations|files|usergroups|users|views|reactions|team|pins|bookmarks)(?:\.[a-zA-Z]+)+)\(/g;
/** `filesUploadV2` is the SDK's name for the two methods of an upload. */
const UPLOAD = /\.filesUploadV2\(|\.files\.uploadV2\(/;

function calledMethods(): string[] {
  const files = globSync(['src/!(sandbox)/**/*.ts', 'src/*.ts', 'handlers/**/*.ts'], { cwd: root });
  const called = files.flatMap((file) => {
    const text = read(file).replace(/\s*\n\s*\./g, '.');
    const upload = UPLOAD.test(text) ? ['files.getUploadURLExternal', 'files.completeUploadExternal'] : [];
    return [...upload, ...[...text.matchAll(METHOD)].map(([, method = '']) => method)];
  });
  return [...new Set(called)].filter((method) => !method.endsWith('uploadV2')).sort();
}

test('the manifest asks for exactly the scopes of the methods that the code calls', () => {
  const needed = calledMethods().flatMap(
    (method) => SCOPES[method] ?? [`(${method} is not in the table of this test)`],
  );
  const commands = manifest.features.slash_commands.length > 0 ? ['commands'] : [];
  expect([...new Set([...needed, ...commands])].sort()).toEqual([...scopes].sort());
});

test('every scope of the manifest has its reason in the README', () => {
  const missing = scopes.filter((scope) => !read('README.md').includes(`\`${scope}\``));
  expect(missing).toEqual([]);
});

/** Names of commands and events that an app registers; the names of the commands come from the configuration. */
function registered(): { commands: string[]; events: string[] } {
  const [commands, events]: [string[], string[]] = [[], []];
  const app = {
    command: (name: string) => commands.push(name),
    event: (name: string) => events.push(name),
    action: () => {},
    view: () => {},
  };
  const read = readConfig(Buffer.from('community: { name: A, zone: UTC }'), 'community.yml');
  if (!read.ok) throw new Error('the smallest configuration is not valid');
  registerHandlers(app as unknown as App, { config: read.config } as Bot);
  return { commands, events };
}

test('the manifest lists exactly the slash commands and events that the handlers register by default', () => {
  const { commands, events } = registered();
  expect(commands.length).toBeGreaterThan(0);
  const listed = manifest.features.slash_commands.map(({ command }) => command);
  expect(listed.sort()).toEqual(commands.sort());
  const subscribed = [...(manifest.settings.event_subscriptions?.bot_events ?? [])];
  expect(subscribed.sort()).toEqual(events.sort());
});

const withReference = test.skipIf(!existsSync(reference));

withReference('the manifest is valid by the JSON Schema that Slack publishes', () => {
  const schema = JSON.parse(readFileSync(join(reference, 'manifest.schema.1.0.0.json'), 'utf8'));
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  validate(parse(read('manifest.yml')));
  expect(validate.errors ?? []).toEqual([]);
});

withReference('the table of scopes agrees with the method reference', () => {
  const methods = join(reference, 'method-reference/docs.slack.dev/methods');
  const wrong = Object.entries(SCOPES).flatMap(([method, expected]) => {
    const text = readFileSync(join(methods, `${method}.json`), 'utf8');
    return expected.filter((scope) => !text.includes(scope)).map((scope) => `${method}: ${scope}`);
  });
  expect(wrong).toEqual([]);
});
