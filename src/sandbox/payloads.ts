import type { Instant } from '../domain/time.ts';
import { actionOf, type Placed, type Raw, type Raws, valuesOf } from './element.ts';
import type { Kept } from './ledger.ts';
import type { Person } from './people.ts';
import { BOT, type Channel } from './seed.ts';
import { TEAM, type View } from './view.ts';

/** What a place is called in a payload. */
export type Place = Pick<Channel, 'id' | 'name'>;

/** Something that somebody does to an element; `raws` is what all inputs beside it hold. */
export type Use = { person: Person; placed: Placed; raw: Raw; raws: Raws; triggerId: string };

function origin(person: Person, triggerId: string) {
  return {
    user: { id: person.id, username: person.name, name: person.name, team_id: TEAM.id },
    api_app_id: BOT.appId,
    token: 'sandbox',
    trigger_id: triggerId,
    team: TEAM,
    enterprise: null,
    is_enterprise_install: false,
  };
}

function action({ placed, raw }: Use, now: Instant) {
  return { ...actionOf(placed, raw), action_ts: `${now / 1_000}` };
}

/** `block_actions` of a message: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function messageAction(
  use: Use,
  message: Kept,
  channel: Place,
  responseUrl: string,
  now: Instant,
): unknown {
  return {
    type: 'block_actions',
    ...origin(use.person, use.triggerId),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.onlyFor !== null,
    },
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
    state: { values: valuesOf(message.blocks, use.raws) },
    response_url: responseUrl,
    actions: [action(use, now)],
  };
}

/** `block_actions` of a modal or of App Home. */
export function viewAction(use: Use, view: View, now: Instant): unknown {
  return {
    type: 'block_actions',
    ...origin(use.person, use.triggerId),
    container: { type: 'view', view_id: view.id },
    view: withState(view, use.raws),
    actions: [action(use, now)],
  };
}

/** `view_submission`: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function submission(person: Person, view: View, raws: Raws, triggerId: string): unknown {
  return {
    type: 'view_submission',
    ...origin(person, triggerId),
    view: withState(view, raws),
    response_urls: [],
  };
}

/** `view_closed`; `isCleared` when all views were closed at once. */
export function closing(person: Person, view: View, isCleared: boolean): unknown {
  const { trigger_id, ...rest } = origin(person, '');
  return { type: 'view_closed', ...rest, view, is_cleared: isCleared };
}

/** `app_home_opened`: https://docs.slack.dev/reference/events/app_home_opened */
export function homeOpened(
  person: Person,
  { tab, channel, home }: { tab: 'home' | 'messages'; channel: string; home: View | null },
  id: string,
  now: Instant,
): unknown {
  const view = home === null ? {} : { view: home };
  const event_ts = `${now / 1_000}`;
  return {
    type: 'event_callback',
    token: 'sandbox',
    team_id: TEAM.id,
    api_app_id: BOT.appId,
    event_id: id,
    event_time: Math.floor(now / 1_000),
    authorizations: [{ team_id: TEAM.id, user_id: BOT.userId, is_bot: true }],
    event: { type: 'app_home_opened', user: person.id, channel, tab, event_ts, ...view },
  };
}

function withState(view: View, raws: Raws): View {
  return { ...view, state: { values: valuesOf(view.blocks, raws) } };
}
