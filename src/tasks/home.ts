import { createAgendas } from '../agendas.ts';
import type { Bot } from '../bot.ts';
import { feedRecords, occurrencesIn } from '../calendars.ts';
import type { AgendaBook } from '../domain/agenda-book.ts';
import { isOpen } from '../domain/cfp.ts';
import { closingCalls } from '../domain/closing.ts';
import { comingCalls, comingOccurrences } from '../domain/coming.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import {
  type FeedHealth,
  type HomeFacts,
  type HomeTopics,
  type Listed,
  type Newest,
  SHOWN,
} from '../domain/home.ts';
import { KINDS } from '../domain/item.ts';
import type { Reader } from '../domain/person.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { wantedFirst } from '../domain/topic.ts';
import { homeView } from '../messages/home.ts';
import { isOrganiser } from '../organiser.ts';
import { readerOf } from '../reader.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';
import type { StaleHome } from '../store/rooms/person.ts';

/** So many in one look, which comes each second: Slack takes some hundred views a minute. */
const BATCH = 2;

/** One that Slack did not take is tried again after this. */
const PATIENCE = MINUTE;

/** Shows the Homes anew that were opened, or of whose people something has changed. Never those of everybody. */
export function createHomes(bot: Bot): () => Promise<void> {
  const { clock, store } = bot;
  const readAgendas = createAgendas(bot);
  return async () => {
    const stale = await store.homes.stale(clock.now(), BATCH);
    if (stale.length === 0) return;
    const agendas = await readAgendas();
    await Promise.all(stale.map((home) => show(bot, home, agendas)));
  };
}

async function show(bot: Bot, home: StaleHome, agendas: AgendaBook): Promise<void> {
  const { clock, log, slack, store } = bot;
  try {
    const view = homeView(await gatherHome(bot, home.person, agendas));
    if (!(await slack.publishHome(home.person, view)))
      log.warn('Slack refused a Home; it is tried again when it is opened');
    await store.homes.shown(home);
  } catch (error) {
    log.warn({ err: error }, 'a Home was not shown; it is tried again');
    await store.homes.change([home.person], clock.now() + PATIENCE);
  }
}

/** Everything that a member's Home shows. What they may see is looked up each time. */
export async function gatherHome(bot: Bot, person: string, agendas: AgendaBook): Promise<HomeFacts> {
  const { clock, config, slack, store } = bot;
  const now = clock.now();
  const records = await feedRecords(bot);
  const reader = await readerOf(bot, person);
  const isMember = (await slack.standingOf(person)) === 'member';
  return {
    community: config.community,
    reader,
    now,
    cfps: await cfpsFor(bot, person, reader, now),
    calls: await callsFor(bot, person, {
      occurrences: occurrencesIn(records),
      agendas,
      now,
    }),
    listed: isMember ? await listed(bot) : [],
    mine: await store.submissions.of(person, SHOWN.mine),
    topics: await topicsFor(bot, person),
    settings: await store.people.settingsOf(person),
    waiting: await waitingFor(bot, person),
    operation: await operationFor(bot, person, records),
  };
}

type Record = FeedRecord | null;

type Calendar = { occurrences: readonly KnownOccurrence[]; agendas: AgendaBook; now: Instant };

async function callsFor(
  { config, store }: Bot,
  person: string,
  { occurrences, agendas, now }: Calendar,
): Promise<HomeFacts['calls']> {
  const coming = comingOccurrences(occurrences, now);
  const watches = [
    ...(await store.watches.of(person, 'call')),
    ...(await store.watches.of(person, 'series')),
  ];
  return {
    next: comingCalls(coming.slice(0, SHOWN.calls), config.community, agendas, now),
    total: coming.length,
    watched: new Set(watches.map(({ subject }) => subject)),
  };
}

async function cfpsFor(
  { cfps, config, store }: Bot,
  person: string,
  { zone }: Reader,
  now: Instant,
): Promise<HomeFacts['cfps']> {
  if (config.cfp === null) return { next: [], total: 0, command: '' };
  const { conferences } = await cfps.read();
  const watched = new Set((await store.watches.of(person, 'cfp')).map(({ subject }) => subject));
  const closing = closingCalls(conferences, watched, { now, zone });
  const total = conferences.filter((one) => isOpen(one, now)).length;
  return { next: closing.slice(0, SHOWN.cfps), total, command: config.cfp.command };
}

async function listed({ config, store }: Bot): Promise<Listed[]> {
  const all = (['job', 'news'] as const).map(async (kind): Promise<Listed[]> => {
    const { settings } = config.submissions[kind];
    if (settings === null) return [];
    const newest = await store.submissions.listed(kind, SHOWN.listed);
    return [{ kind, channel: settings.channel, ...newest }];
  });
  return (await Promise.all(all)).flat();
}

async function topicsFor({ config, store }: Bot, person: string): Promise<HomeTopics> {
  const [topics, vote] = await Promise.all([store.topics.all(), store.topics.voteOf(person)]);
  const open = wantedFirst(topics);
  const others = open.filter(({ id }) => id !== vote);
  return {
    vote: open.find(({ id }) => id === vote)?.title ?? null,
    others: others.slice(0, SHOWN.topics),
    total: others.length,
    command: `${config.topics.command} topics`,
  };
}

async function waitingFor({ config, slack, store }: Bot, person: string): Promise<HomeFacts['waiting']> {
  const [moderation] = KINDS.flatMap((kind) => config.submissions[kind].settings?.moderation ?? []);
  if (moderation === undefined || !(await slack.isOneOf(person, moderation.moderators))) return null;
  const newest: Newest = await store.submissions.waiting(SHOWN.waiting);
  return { ...newest, channel: moderation.channel };
}

async function operationFor(
  bot: Bot,
  person: string,
  records: readonly Record[],
): Promise<HomeFacts['operation']> {
  if (!(await isOrganiser(bot, person))) return null;
  const { config, store } = bot;
  const feeds = config.feeds.map(({ name }, index) => healthOf(name, records[index] ?? null));
  const worstFirst = feeds.toSorted((one, other) => troubleOf(other) - troubleOf(one));
  const held = (await store.outbox.inState('held')).slice(0, SHOWN.held);
  const surveys = (await store.surveys.active()).sort((one, other) => one.closesAt - other.closesAt);
  return {
    feeds: worstFirst.slice(0, SHOWN.feeds),
    held: await Promise.all(held.map(async (row) => [row, ...(await store.outbox.joinedTo(row.key))])),
    surveys: surveys.slice(0, SHOWN.surveys),
  };
}

function healthOf(name: string, record: Record): FeedHealth {
  const { goodAt = null, failingSince = null, suspicion = null } = record ?? {};
  return { name, goodAt, failingSince, suspect: suspicion !== null && suspicion.decision === null };
}

function troubleOf({ failingSince, suspect }: FeedHealth): number {
  return failingSince !== null ? 2 : Number(suspect);
}
