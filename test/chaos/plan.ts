import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from '../../src/domain/delivery.ts';
import { HOUR, type Instant, isoInstant, type Millis, SECOND } from '../../src/domain/time.ts';
import type { Random } from '../simulation/random.ts';

/**
 * One thing that must be said once, known by its title: a reminder of a call of its own, or a post that can wait, of which several may
 * come together in one message.
 */
export type Expected = { title: string; channel: string; dueAt: Instant; kind: 'call' | 'post' };

/** How long the parts of a delivery take in a run, in ms. */
export type Timing = {
  requestTimeout: Millis;
  settle: Millis;
  recheck: Millis;
  pace: Millis;
  limited: Millis;
};

/** Scaled from ten seconds, a minute, half a minute, a second and a minute. */
export const TIMING: Timing = { requestTimeout: 300, settle: 500, recheck: 100, pace: 100, limited: 1_000 };

/** How long before its call a reminder is due; it stays useful until the call starts. */
const LEAD = HOUR;
const PER_CHANNEL = 5;

/** How many posts are due at once in one channel. */
const BURST = 4;

/** `count` messages whose due times spread over `spread` ms from `from` on; every other channel is one for posts, in bursts. */
export function expect(random: Random, count: number, from: Instant, spread: Millis): Expected[] {
  const channels = Math.ceil(count / PER_CHANNEL);
  // A calendar knows whole seconds only.
  const moment = () => Math.ceil((from + random.between(0, spread)) / SECOND) * SECOND;
  const bursts = Array.from({ length: channels }, moment);
  return Array.from({ length: count }, (_, index) => {
    const room = index % channels;
    const kind = room % 2 === 0 ? 'call' : 'post';
    const inBurst = kind === 'post' && Math.floor(index / channels) < BURST;
    const dueAt = inBurst ? (bursts[room] ?? from) : moment();
    return { title: `Call ${String(index).padStart(6, '0')}`, channel: `room-${room}`, dueAt, kind };
  });
}

/** How many messages those are at least: a run takes less than five minutes, so all posts of one channel may be one. */
export function leastMessages(expected: readonly Expected[]): number {
  return new Set(expected.map(({ title, channel, kind }) => (kind === 'call' ? title : channel))).size;
}

/** The posts among them, as they are put into the outbox. */
export function wishesOf(expected: readonly Expected[]): Wanted[] {
  return expected
    .filter(({ kind }) => kind === 'post')
    .map(({ title, channel, dueAt }) => ({
      ...{ key: `post/${title}`, channel: `#${channel}`, dueAt, staleAfter: dueAt + HOUR },
      ...{ group: null, threadOf: null },
      facts: {
        kind: 'publication',
        content: { kind: 'news', link: 'https://example.org/', summary: title, tag: 'Blog' },
        face: 'open',
      },
    }));
}

function utc(instant: Instant): string {
  return isoInstant(instant).replaceAll(/[-:]/g, '');
}

function calendar(calls: readonly Expected[]): string {
  const events = calls.flatMap(({ title, channel, dueAt }) => [
    'BEGIN:VEVENT',
    `UID:${title.replace(' ', '-')}@chaos`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART:${utc(dueAt + LEAD)}`,
    'DURATION:PT30M',
    `SUMMARY:${title}`,
    `CATEGORIES:${channel}.`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//chaos//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

function configuration(channels: readonly string[], timing: Timing): string {
  const rules = channels.map(
    (name) =>
      `  - { name: ${name}, feed: calls, match: { categories: "${name}." }, channel: "#${name}", before: [1h], grace: 1h }`,
  );
  return `community: { name: Chaos, zone: UTC }
feeds:
  - { name: calls, url: "file:calls.ics", refresh: 1h }
reminders:
${rules.join('\n')}
posts: { per_day: 1000 }
delivery: { request_timeout: ${timing.requestTimeout}ms, settle: ${timing.settle}ms, recheck: ${timing.recheck}ms, pace: ${timing.pace}ms, limited: ${timing.limited}ms }
`;
}

/** Writes the calendar and configuration of a run into a folder; returns the path of the configuration. */
export function writePlan(folder: string, calls: readonly Expected[], timing: Timing): string {
  const fromFeed = calls.filter(({ kind }) => kind === 'call');
  const channels = [...new Set(fromFeed.map(({ channel }) => channel))];
  writeFileSync(join(folder, 'calls.ics'), calendar(fromFeed));
  writeFileSync(join(folder, 'calls.json'), JSON.stringify(calls));
  const path = join(folder, 'community.yml');
  writeFileSync(path, configuration(channels, timing));
  return path;
}
