import type { WebClient } from '@slack/web-api';
import { type Instant, MINUTE, SECOND } from '../domain/time.ts';
import { failureOf } from './classify.ts';
import { type Identity, isOurs } from './identity.ts';
import { markersOf } from './marks.ts';
import type { FindOutcome, Found, Slack } from './slack.ts';

type Query = Parameters<Slack['find']>[0];

type Listed = {
  ts?: string;
  subtype?: string;
  user?: string;
  bot_id?: string;
  metadata?: { event_type?: string; event_payload?: object };
  files?: { title?: string }[];
};

/** How far Slack's clock may be from ours. */
const SKEW = 10 * MINUTE;
const PAGES = 10;

/** Looks for our own messages with a marker. Somebody else's message proves nothing, whatever marker it carries. */
export async function findMessages(
  client: WebClient,
  identity: () => Promise<Identity>,
  query: Query,
): Promise<FindOutcome> {
  try {
    const ours = await identity();
    const listed = await listMessages(client, query);
    if (listed === null) return { type: 'unreadable', reason: 'too many messages to look through' };
    return judge(
      listed.filter((message) => isOurs(message, ours)),
      query,
    );
  } catch (error) {
    return failed(error);
  }
}

/** Of messages of ours without any readable marker nothing can be told: one may be the one that is looked for. */
function judge(own: readonly Listed[], { marker, fileTitle }: Query): FindOutcome {
  const isIt = (message: Listed): boolean =>
    fileTitle === undefined ? markersOf(message.metadata).includes(marker) : hasFile(message, fileTitle);
  const [first, ...rest] = own.flatMap((message): Found[] =>
    isIt(message) && message.ts ? [{ ts: message.ts, markers: markersOf(message.metadata) }] : [],
  );
  if (first !== undefined) return { type: 'found', messages: inOrder(first, rest) };
  if (fileTitle !== undefined) return { type: 'absent' };
  // Messages with files cannot carry a marker.
  const spoken = own.filter(
    ({ subtype, files = [] }) => files.length === 0 && (subtype === undefined || subtype === 'bot_message'),
  );
  const blind = spoken.length > 0 && spoken.every(({ metadata }) => markersOf(metadata).length === 0);
  return blind ? { type: 'unreadable', reason: 'message metadata is not returned' } : { type: 'absent' };
}

function hasFile({ files = [] }: Listed, wanted: string): boolean {
  return files.some(({ title }) => title === wanted);
}

function inOrder(first: Found, rest: readonly Found[]): [Found, ...Found[]] {
  const [oldest = first, ...later] = [first, ...rest].sort((one, other) => Number(one.ts) - Number(other.ts));
  return [oldest, ...later];
}

/** Everything within the time in question, or `null` when that is more than we are ready to read. */
async function listMessages(client: WebClient, query: Query): Promise<Listed[] | null> {
  const messages: Listed[] = [];
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await listPage(client, query, cursor);
    messages.push(...(answer.messages ?? []));
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (cursor === '') return messages;
  }
  return null;
}

function listPage(client: WebClient, { channelId, threadTs, since, until }: Query, cursor: string) {
  const page = {
    channel: channelId,
    oldest: timestamp(since - SKEW),
    latest: timestamp(until + SKEW),
    inclusive: true,
    include_all_metadata: true,
    limit: 200,
    ...(cursor !== '' && { cursor }),
  };
  if (threadTs === null) return client.conversations.history(page);
  return client.conversations.replies({ ...page, ts: threadTs });
}

function timestamp(instant: Instant): string {
  return (Math.max(0, instant) / SECOND).toFixed(6);
}

/** Refusals that stay until somebody acts: waiting brings nothing. */
const UNREADABLE = [
  'access_denied',
  'channel_is_limited_access',
  'channel_not_found',
  'method_not_supported_for_channel_type',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_in_channel',
];

function failed(error: unknown): FindOutcome {
  const failure = failureOf(error);
  switch (failure.type) {
    case 'later':
      return { type: 'later', retryAfter: failure.retryAfter };
    case 'refused':
      // The message that was to be answered has been deleted, and our answer with it.
      if (failure.error === 'thread_not_found') return { type: 'absent' };
      if (UNREADABLE.includes(failure.error)) return { type: 'unreadable', reason: failure.error };
      return { type: 'later', retryAfter: null };
    case 'unsent':
    case 'unknown':
      return { type: 'later', retryAfter: null };
  }
}
