import type { WebClient } from '@slack/web-api';
import type { Instant } from '../domain/time.ts';
import { createChannels } from './channels.ts';
import { failureOf } from './classify.ts';
import { type Access, createClient } from './client.ts';

/** Something that would keep messages from arriving, and what to do about it; both are plain sentences. */
export type Problem = { problem: string; mend: string };

/** `channels` are those that the configuration names, `scopes` those of the manifest. Null tokens are not looked at. */
export type Examination = Access & {
  botToken: string;
  appToken: string | null;
  channels: readonly string[];
  scopes: readonly string[];
  now: () => Instant;
};

/** Looks at everything that Slack must grant us, and lists all problems at once. Posts and changes nothing. */
export async function examine({
  botToken,
  appToken,
  channels,
  scopes,
  now,
  ...access
}: Examination): Promise<Problem[]> {
  const client = createClient(botToken, access);
  const app = appToken === null ? [] : await examineAppToken(createClient(appToken, access));
  const granted = await examineBotToken(client, scopes);
  if (granted.fatal) return [...granted.problems, ...app];
  const look = createChannels(client, now);
  const names = [...new Set(channels)];
  // One after the other: the first lookup fills the list that serves the rest.
  const found: Problem[] = [];
  for (const name of names) found.push(...(await examineChannel(look, name)));
  return [...granted.problems, ...app, ...found];
}

async function examineBotToken(
  client: WebClient,
  scopes: readonly string[],
): Promise<{ fatal: boolean; problems: Problem[] }> {
  try {
    const { response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes ?? scopes;
    const missing = scopes.filter((scope) => !granted.includes(scope));
    return { fatal: false, problems: missing.map(missingScope) };
  } catch (error) {
    return { fatal: true, problems: [refused('SLACK_BOT_TOKEN', error)] };
  }
}

const ADD_SCOPE =
  'Add it under "OAuth & Permissions" (or paste manifest.yml again) and install the app again.';

function missingScope(scope: string): Problem {
  return {
    problem: `The app lacks the scope ${scope}.`,
    mend: ADD_SCOPE,
  };
}

/** Slack lists an app's scopes with each answer; where it has not, a refusal is what tells. */
function lackingScope(ref: string): Problem {
  return {
    problem: `${ref} could not be looked up: the app lacks channels:read (or groups:read, if it is private).`,
    mend: ADD_SCOPE,
  };
}

/** https://docs.slack.dev/reference/methods/apps.connections.open */
async function examineAppToken(client: WebClient): Promise<Problem[]> {
  try {
    await client.apps.connections.open();
    return [];
  } catch (error) {
    return [refused('SLACK_APP_TOKEN', error)];
  }
}

function refused(variable: string, error: unknown): Problem {
  const failure = failureOf(error);
  switch (failure.type) {
    case 'refused':
      return {
        problem: `Slack refuses ${variable}: ${failure.error}.`,
        mend: 'Copy the token once more from https://api.slack.com/apps; README.md says where it is found and which scope it needs.',
      };
    case 'later':
      return { problem: 'Slack asks us to wait.', mend: 'Run this again in a minute.' };
    case 'unsent':
    case 'unknown':
      return {
        problem: `Slack cannot be reached: ${failure.reason}.`,
        mend: 'See whether this machine may open connections to slack.com (or to SLACK_API_URL, if that is set), and try again.',
      };
  }
}

async function examineChannel(look: ReturnType<typeof createChannels>, ref: string): Promise<Problem[]> {
  const channel = await look(ref);
  switch (channel.type) {
    case 'channel':
      if (channel.isMember) return [];
      return [{ problem: `The bot is not in ${ref}.`, mend: `In that channel, send: /invite @ospo-bot` }];
    case 'unknown':
      return [
        {
          problem: `There is no channel ${ref} that the bot can see.`,
          mend: 'Correct its name in community.yml, unarchive it, or, if it is private, send in it: /invite @ospo-bot',
        },
      ];
    case 'later':
      return [
        channel.reason === 'missing_scope'
          ? lackingScope(ref)
          : {
              problem: `${ref} could not be looked up: ${channel.reason}.`,
              mend: 'Run this again in a minute.',
            },
      ];
  }
}
