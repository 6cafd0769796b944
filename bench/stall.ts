import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../config/load.ts';
import type { Bot } from '../src/bot.ts';
import { openFeeds } from '../src/calendar/open.ts';
import { NO_AGENDA } from '../src/domain/agenda.ts';
import { DAY, HOUR, type Millis } from '../src/domain/time.ts';
import { addDays } from '../src/domain/walltime.ts';
import { openStore } from '../src/store/open.ts';
import { createPlan } from '../src/tasks/plan.ts';
import { createRefresh } from '../src/tasks/refresh.ts';
import { createUnderWay } from '../src/tasks/under-way.ts';
import { createTestBot } from '../test/support/bot.ts';
import { createTestClock } from '../test/support/clock.ts';

/** How long the main thread may be kept from everybody else, and how often each step is measured. */
const BAR: Millis = 50;
const ROUNDS = 5;

const EVENTS = 100_000;
const YEARS = 15;
const BEGIN = Date.parse('2013-01-01T00:00:00Z');
const NOW = '2026-11-20T09:00:30Z';

/** One agenda a day, for the whole of the window. */
const AGENDAS = Array.from({ length: 60 }, (_, index) => ({
  about: { type: 'day', series: 'call', date: addDays('2026-11-20', index) } as const,
  agenda: { ...NO_AGENDA, topic: `Topic ${index}`, points: ['What is new', 'What is next'] },
  said: null,
}));

const FILE = (url: string) => `community: { name: Bench, zone: Europe/Madrid }
feeds: [{ name: calls, url: "${url}", refresh: 10m }]
reminders:
  - { name: all, feed: calls, match: { summary: call }, channel: "#calls", before: [7d, 1d, 1h, 10m] }
`;

/**
 * Looks at a calendar of 100,000 events and plans four reminders of each call, with the real reader and a database on disk,
 * and says how long the main thread was kept at most from one turn of the event loop to the next. In the thread's own time,
 * so that other work on the machine does not count.
 */
export async function benchStall(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-stall-'));
  const file = join(folder, 'calls.ics');
  try {
    return await measureSteps(file, join(folder, 'bot.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureSteps(file: string, database: string): Promise<boolean> {
  const read = readConfig(Buffer.from(FILE(pathToFileURL(file).href)), 'community.yml');
  if (!read.ok) throw new Error('the configuration is not valid');
  const store = await openStore(`file:${database}`);
  const clock = createTestClock(NOW);
  const feeds = openFeeds();
  const quiet = createTestBot({ store, clock, apiUrl: 'http://127.0.0.1:9/', config: read.config });
  const touchpoints = {
    ...quiet.content.touchpoints,
    read: async () => ({ items: AGENDAS, problems: [] }),
  };
  const bot: Bot = { ...quiet, feeds, content: { ...quiet.content, touchpoints } };
  const lanes = createUnderWay();
  const signal = new AbortController().signal;
  const refresh = createRefresh(bot, { signal, lanes, changed: () => {} });
  const plan = createPlan(bot);
  const look = async () => {
    await refresh();
    await lanes.idle();
  };
  const kept: Millis[] = [];
  const step = async (name: string, work: () => Promise<unknown>) => {
    const longest = await longestTurn(work);
    kept.push(longest);
    console.log(`  ${name.padEnd(46)} ${longest.toFixed(1).padStart(6)} ms`);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    writeFileSync(file, calendar(round * HOUR));
    await step(round === 0 ? 'a calendar that is new' : 'the calendar, every call moved', look);
    await step(round === 0 ? '  its plan, every reminder new' : '  its plan, every reminder moved', plan);
    clock.advance(HOUR);
    await step('the calendar unchanged', look);
    await step('  its plan unchanged', plan);
    clock.advance(HOUR);
  }
  const rows = await store.outbox.list({ kind: 'reminder', since: 0 });
  await feeds.close();
  await store.close();
  const worst = Math.max(...kept);
  console.log(`${EVENTS} events, ${rows.length} reminders: ${worst.toFixed(1)} ms at most (bar ${BAR})`);
  return worst <= BAR;
}

/** The most time of this thread that passed between two turns of the event loop while `work` was done. */
async function longestTurn(work: () => Promise<unknown>): Promise<Millis> {
  let longest = 0;
  let before = process.threadCpuUsage();
  let going = true;
  const turn = () => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.threadCpuUsage();
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  going = false;
  turn();
  return longest;
}

/** Every call begins `later` than it did at first. */
function calendar(later: Millis): string {
  const apart = Math.floor((YEARS * 365 * DAY) / EVENTS);
  const events = Array.from({ length: EVENTS }, (_, index) => eventAt(index, BEGIN + index * apart + later));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function eventAt(index: number, start: number): string {
  const stamp = new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
  return `BEGIN:VEVENT\r\nUID:u${index}\r\nDTSTART:${stamp}\r\nDURATION:PT1H\r\nSUMMARY:call ${index}\r\nEND:VEVENT`;
}
