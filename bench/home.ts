import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { readConfig } from '../config/load.ts';
import type { Bot } from '../src/bot.ts';
import { agendaBook } from '../src/domain/agenda-book.ts';
import type { KnownOccurrence } from '../src/domain/feed.ts';
import type { News } from '../src/domain/item.ts';
import { offered } from '../src/domain/submission.ts';
import { DAY, HOUR, MINUTE } from '../src/domain/time.ts';
import { homeView } from '../src/messages/home.ts';
import { openStore } from '../src/store/open.ts';
import { gatherHome } from '../src/tasks/home.ts';

const BAR_MS = 100;
const ITEMS = 10_000;
const OWN = 500;
const CALLS = 2_000;
const ROUNDS = 50;
const NOW = Date.parse('2026-11-20T09:00:00Z');
const ME = 'U0ME';

const FILE = `community: { name: TODO Group, zone: Europe/Madrid, organisers: { channel: "#o", members: [${ME}] } }
feeds: [{ name: calls, url: "https://calendar.example.org/basic.ics" }]
submissions: { job: { channel: "#jobs" }, news: { channel: "#news" } }
moderation: { channel: "#mods", moderators: [${ME}] }
`;

/** Home of an organiser who is a moderator, with 10,000 items and 500 of their own: from the database to the view. */
export async function benchHome(): Promise<boolean> {
  const read = readConfig(Buffer.from(FILE), 'community.yml');
  if (!read.ok) throw new Error('the configuration is not valid');
  const store = await openStore('file::memory:');
  const slack = {
    standingOf: async () => 'member' as const,
    isOneOf: async () => true,
    zoneOf: async () => 'Asia/Tokyo',
    languageOf: async () => 'ja' as const,
  };
  const log = pino({ level: 'silent' });
  // Slack's own answers take their time elsewhere; what is measured is ours.
  const cfps = { read: async () => ({ conferences: [], complete: true }) };
  const bot = { config: read.config, cfps, clock: { now: () => NOW }, store, slack, log } as unknown as Bot;
  await fill(bot);
  const agendas = agendaBook([], 'UTC');
  const times: number[] = [];
  let [blocks, size] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    const view = homeView(await gatherHome(bot, ME, agendas));
    times.push(performance.now() - begun);
    [blocks, size] = [view.blocks.length, JSON.stringify(view).length];
  }
  await store.close();
  const sorted = times.toSorted((one, other) => one - other);
  const [median = 0, worst = 0] = [sorted[Math.floor(ROUNDS / 2)], sorted.at(-1)];
  console.log(`${ITEMS} items, ${OWN} of one's own, ${CALLS} calls: ${blocks} blocks, ${size} characters`);
  console.log(
    `  first ${(times[0] ?? 0).toFixed(1)} ms, median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms (bar ${BAR_MS})`,
  );
  return median < BAR_MS && blocks <= 100;
}

async function fill({ store }: Bot): Promise<void> {
  const occurrences = Array.from({ length: CALLS }, (_, index) => occurrenceAt(index));
  await store.feeds.put({
    ...{ name: 'calls', url: 'https://calendar.example.org/basic.ics', etag: null, lastModified: null },
    ...{
      body: null,
      bodyHash: null,
      checkedAt: NOW,
      goodAt: NOW,
      expandedAt: NOW,
      problems: [],
      suspicion: null,
    },
    ...{ failingSince: null, failures: 0, error: null, toldAt: null, nextCheckAt: NOW + DAY, occurrences },
  });
  await store.transaction(async ({ submissions }) => {
    for (let index = 0; index < ITEMS; index += 1) await submissions.commit(changeAt(index));
  });
}

function occurrenceAt(index: number): KnownOccurrence {
  const start = NOW + index * 30 * MINUTE;
  return {
    ...{ feed: 'calls', uid: `u${index}`, recurrenceId: null, status: 'CONFIRMED', summary: `Call ${index}` },
    ...{ description: 'Topic: Something long enough\nhttps://zoom.us/j/1', location: '', url: null },
    ...{ conferences: [], categories: [], missingSince: null, removed: false },
    time: { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' },
  };
}

function changeAt(index: number) {
  const id = createHash('sha256').update(String(index)).digest('hex');
  const by = index % (ITEMS / OWN) === 0 ? ME : `U${index % 97}`;
  const summary = `Article ${index} about open source offices`;
  const content: News = { kind: 'news', summary, tag: 'Blog', link: `https://example.org/${index}` };
  const record = { accepted: 0, rejected: 0, waiting: 0 };
  const before = offered(id, { content, by, at: NOW - index * MINUTE, warnings: [], record });
  const isListed = index % 3 !== 0;
  const after = isListed
    ? { ...before, status: 'approved' as const, published: content, publishedAt: NOW - index * MINUTE }
    : before;
  const entry = { id, submission: id, at: NOW, actor: by, action: 'offered', detail: '' } as const;
  return { before: null, after, entry, wishes: [], ripeAt: null };
}
