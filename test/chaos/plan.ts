import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOUR, type Instant, isoInstant, type Millis, SECOND } from '../../src/domain/time.ts';
import type { Random } from '../simulation/random.ts';

/** One message that must appear once: a reminder of a call of its own, known by its title. */
export type Expected = { title: string; channel: string; dueAt: Instant };

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

/** `count` reminders whose due times spread over `spread` ms from `from` on. */
export function expect(random: Random, count: number, from: Instant, spread: Millis): Expected[] {
  const channels = Math.ceil(count / PER_CHANNEL);
  return Array.from({ length: count }, (_, index) => {
    // A calendar knows whole seconds only.
    const dueAt = Math.ceil((from + random.between(0, spread)) / SECOND) * SECOND;
    return { title: `Call ${String(index).padStart(6, '0')}`, channel: `room-${index % channels}`, dueAt };
  });
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
delivery: { request_timeout: ${timing.requestTimeout}ms, settle: ${timing.settle}ms, recheck: ${timing.recheck}ms, pace: ${timing.pace}ms, limited: ${timing.limited}ms }
`;
}

/** Writes the calendar and configuration of a run into a folder; returns the path of the configuration. */
export function writePlan(folder: string, calls: readonly Expected[], timing: Timing): string {
  const channels = [...new Set(calls.map(({ channel }) => channel))];
  writeFileSync(join(folder, 'calls.ics'), calendar(calls));
  writeFileSync(join(folder, 'calls.json'), JSON.stringify(calls));
  const path = join(folder, 'community.yml');
  writeFileSync(path, configuration(channels, timing));
  return path;
}
