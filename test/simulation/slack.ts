import { type Instant, MINUTE, type Millis, SECOND } from '../../src/domain/time.ts';
import type { FindOutcome, Outgoing, PostOutcome, Slack } from '../../src/slack/slack.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

/** A message as the simulated workspace keeps it. Instants are true ones, whatever the bot's clock says. */
export type Said = {
  ts: string;
  channelId: string;
  threadTs: string | null;
  /** Of all deliveries that stand in it. */
  markers: readonly string[];
  text: string;
  requestedAt: Instant;
  acceptedAt: Instant;
  /** From then on the history shows it. */
  shownAt: Instant;
  deletedAt: Instant | null;
  deletedBy: 'bot' | 'member' | null;
};

/** Something that the workspace took: a new message, or another text for one. */
export type Utterance = { at: Instant; said: Said; text: string; edit: boolean };

/** The simulated workspace, as the bot sees it and as everybody else does. */
export type Workspace = Slack & { messages: readonly Said[]; utterances: readonly Utterance[] };

/** How far the bot's clock and Slack's may be apart for `find`, as in the Slack room. */
const APART: Millis = 10 * MINUTE;
const TIMEOUT: Millis = 10 * SECOND;

type Fate =
  | 'fine'
  | 'answer lost'
  | 'request lost'
  | 'accepted late'
  | 'refused'
  | 'limited'
  | 'limited without word';

function fateOf(random: Random, weather: Weather): Fate {
  if (weather.is('slack down')) return random.pick(['refused', 'refused', 'request lost', 'answer lost']);
  if (!random.chance(weather.is('slack shaky') ? 0.35 : 0.02)) return 'fine';
  return random.pick([
    'answer lost',
    'answer lost',
    'answer lost',
    'request lost',
    'accepted late',
    'refused',
    'limited',
    'limited without word',
  ]);
}

/** A workspace in memory that loses answers, is late, says "later", shows its history late, or nothing of it. */
export function createWorkspace(random: Random, timeline: Timeline, weather: Weather): Workspace {
  const messages: Said[] = [];
  const utterances: Utterance[] = [];
  const after = (wait: Millis) => timeline.reach(timeline.now() + wait);
  const latency = () => random.between(20, 900);

  const accept = (message: Outgoing, requestedAt: Instant): Said => {
    const at = timeline.now();
    const said: Said = {
      ts: `${Math.floor(at / SECOND)}.${String(messages.length).padStart(6, '0')}`,
      channelId: message.channelId,
      threadTs: message.threadTs,
      markers: [message.marker, ...(message.also ?? [])],
      text: message.text,
      requestedAt,
      acceptedAt: at,
      shownAt: at + random.pick([0, 0, SECOND, 45 * SECOND]),
      deletedAt: null,
      deletedBy: null,
    };
    messages.push(said);
    utterances.push({ at, said, text: message.text, edit: false });
    if (random.chance(0.02)) timeline.plan(at + random.between(1, 2 * MINUTE), () => erase(said, 'member'));
    return said;
  };
  const erase = (said: Said, deletedBy: 'bot' | 'member') => {
    if (said.deletedAt !== null) return;
    said.deletedAt = timeline.now();
    said.deletedBy = deletedBy;
  };
  const visible = (channelId: string, ts: string): Said | undefined =>
    messages.find((one) => one.channelId === channelId && one.ts === ts && one.deletedAt === null);
  const notSent = (reason: string, retryAfter: Millis | null): PostOutcome => {
    return { type: 'not_sent', reason, retryAfter, permanent: false };
  };

  const post = async (message: Outgoing): Promise<PostOutcome> => {
    const requestedAt = timeline.now();
    const fate = fateOf(random, weather);
    await after(latency());
    switch (fate) {
      case 'fine': {
        const { ts, channelId } = accept(message, requestedAt);
        await after(latency());
        return { type: 'posted', ts, channelId };
      }
      case 'answer lost':
        accept(message, requestedAt);
        await after(random.pick([10, TIMEOUT - SECOND]));
        return { type: 'in_doubt', reason: 'HTTP 503' };
      case 'request lost':
        await after(random.pick([10, TIMEOUT - SECOND]));
        return { type: 'in_doubt', reason: 'timeout' };
      case 'accepted late':
        timeline.plan(timeline.now() + random.between(SECOND, 9 * MINUTE), () =>
          accept(message, requestedAt),
        );
        return { type: 'in_doubt', reason: 'reset' };
      case 'refused':
        return notSent('no connection (ECONNREFUSED)', null);
      case 'limited':
        return notSent('rate limited', random.pick([1, 30, 300]) * SECOND);
      case 'limited without word':
        return notSent('rate limited', MINUTE);
    }
  };

  const find = async (query: Parameters<Slack['find']>[0]): Promise<FindOutcome> => {
    await after(latency());
    if (weather.is('history unreadable')) return { type: 'unreadable', reason: 'missing_scope' };
    if (weather.is('slack down')) return { type: 'later', retryAfter: MINUTE };
    if (weather.is('history limited') && random.chance(0.7)) return { type: 'later', retryAfter: MINUTE };
    const now = timeline.now();
    const found = messages.filter(
      (one) =>
        one.channelId === query.channelId &&
        one.threadTs === query.threadTs &&
        one.markers.includes(query.fileTitle ?? query.marker) &&
        one.deletedAt === null &&
        one.shownAt <= now &&
        one.acceptedAt >= query.since - APART &&
        one.acceptedAt <= query.until + APART,
    );
    const [first, ...rest] = found;
    return first === undefined ? { type: 'absent' } : { type: 'found', messages: [first, ...rest] };
  };

  const change = async (channelId: string, ts: string, apply: (said: Said) => void) => {
    await after(latency());
    if (weather.is('slack down') || random.chance(0.02)) {
      return { type: 'not_done', reason: 'HTTP 500', retryAfter: null, permanent: false } as const;
    }
    const said = visible(channelId, ts);
    if (said === undefined) return { type: 'gone' } as const;
    apply(said);
    return { type: 'done' } as const;
  };

  return {
    messages,
    utterances,
    post,
    find,
    upload: async (files) => ({ type: 'uploaded', files: files.map(({ title }) => ({ id: title, title })) }),
    share: ({ channelId, threadTs, text, files }) =>
      post({ channelId, threadTs, text, blocks: [], marker: files[0]?.title ?? '' }),
    nameOf: async () => null,
    channel: async (ref) => {
      await after(latency());
      if (weather.is('slack down')) return { type: 'later', reason: 'HTTP 503', retryAfter: null };
      return { type: 'channel', id: `C${ref.replaceAll(/\W/g, '').toUpperCase()}`, isMember: true };
    },
    edit: ({ channelId, ts, text }) =>
      change(channelId, ts, (said) => {
        said.text = text;
        utterances.push({ at: timeline.now(), said, text, edit: true });
      }),
    remove: ({ channelId, ts }) => change(channelId, ts, (said) => erase(said, 'bot')),
    draw: async () => null,
    audience: async () => 100,
    isOneOf: async () => true,
    standingOf: async () => 'member',
    zoneOf: async () => 'Europe/Madrid',
    languageOf: async () => null,
    publishHome: async () => true,
    openView: async () => 'V1',
    updateView: async () => {},
    permalink: async () => null,
    mayRespond: () => true,
    sendFile: async () => {},
  };
}
