import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/time.ts';
import type { Kept } from './ledger.ts';
import type { Person } from './people.ts';
import { BOT, type Channel } from './seed.ts';

/** A button of a message that somebody presses. */
export type Press = {
  person: Person;
  message: Kept;
  channel: Pick<Channel, 'id' | 'name'>;
  action: Record<string, unknown>;
};

/** A `block_actions` payload: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function blockActions(
  { person, message, channel, action }: Press,
  responseUrl: string,
  now: Instant,
): unknown {
  const ephemeral = message.onlyFor !== null;
  const team = { id: 'T000000001', domain: 'sandbox' };
  return {
    type: 'block_actions',
    user: { id: person.id, username: person.name, name: person.name, team_id: team.id },
    api_app_id: BOT.appId,
    container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: ephemeral },
    trigger_id: `${now}.${randomUUID()}`,
    team,
    enterprise: null,
    is_enterprise_install: false,
    channel,
    message: {
      type: 'message',
      user: message.user,
      bot_id: BOT.botId,
      ts: message.ts,
      text: message.text,
      blocks: message.blocks,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    response_url: responseUrl,
    actions: [{ ...action, action_ts: `${now / 1_000}` }],
  };
}
