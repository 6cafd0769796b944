import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const bin = resolve(import.meta.dirname, '../../bin/ospo-bot.js');

type Outcome = { code: number | null; stdout: string; stderr: string };

/** A folder of its own with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-bot-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

type Circumstances = {
  folder?: string;
  env?: Readonly<Record<string, string>>;
  /** Closes stdout once something came out of it, as `head` does. */
  onlyFirstChunk?: boolean;
};

/** Runs the real command in a folder, with nothing in its environment but what is given and where Node keeps what it compiled. */
export async function ospoBot(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { folder = tmpdir(), env = {}, onlyFirstChunk = false } = circumstances;
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((settle) => child.on('close', settle));
  const [stdout, stderr, code] = await Promise.all([
    onlyFirstChunk ? firstChunk(child.stdout) : text(child.stdout),
    text(child.stderr),
    closed,
  ]);
  return { code, stdout, stderr };
}

async function firstChunk(stream: Readable): Promise<string> {
  for await (const chunk of stream) return String(chunk);
  return '';
}

/** The objects of a `--json` answer. */
export function objects(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** An ICS text of these VEVENTs, each given by its lines. */
export function calendar(...events: readonly (readonly string[])[]): string {
  const bodies = events.map((lines) =>
    ['BEGIN:VEVENT', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'].join('\r\n'),
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//test//EN', ...bodies, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

/** A weekly call on Thursdays at 15:00 in Madrid; its second instance has moved, its third is called off. */
export const TOUCHPOINTS: readonly (readonly string[])[] = [
  [
    'UID:touchpoint@example.org',
    'DTSTART;TZID=Europe/Madrid:20261203T150000',
    'DTEND;TZID=Europe/Madrid:20261203T160000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:Touchpoint',
    'LOCATION:Online',
    'URL:https://todogroup.org/touchpoint',
  ],
  [
    'UID:touchpoint@example.org',
    'RECURRENCE-ID;TZID=Europe/Madrid:20261210T150000',
    'DTSTART;TZID=Europe/Madrid:20261211T100000',
    'DTEND;TZID=Europe/Madrid:20261211T110000',
    'SUMMARY:Touchpoint (moved)',
  ],
  [
    'UID:touchpoint@example.org',
    'RECURRENCE-ID;TZID=Europe/Madrid:20261217T150000',
    'DTSTART;TZID=Europe/Madrid:20261217T150000',
    'DTEND;TZID=Europe/Madrid:20261217T160000',
    'SUMMARY:Touchpoint',
    'STATUS:CANCELLED',
  ],
];
