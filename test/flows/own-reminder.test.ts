import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import type { Kept } from '../../src/sandbox/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { configOf, PEOPLE, text } from './members.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin } = PEOPLE;
const START = Date.parse('2026-11-21T16:00:00Z');

let folder: string;
let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ospo-own-'));
  calendar(weekly(START));
  store = await openStore('file::memory:');
  const url = pathToFileURL(join(folder, 'calendar.ics')).href;
  workspace = await openWorkspace(
    store,
    configOf(`community: { name: TODO Group, zone: Europe/Madrid }
feeds: [{ name: calls, url: "${url}", refresh: 30m }]
reminders: [{ name: r, feed: calls, channel: "#touchpoints", before: [1d] }]
`),
  );
});
afterEach(async () => {
  await workspace.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What the calendar says from now on. */
function calendar(...events: string[]): void {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//own//EN', ...events, 'END:VCALENDAR', ''];
  writeFileSync(join(folder, 'calendar.ics'), lines.join('\r\n'));
}

const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.000/g, '');

/** An hour every Thursday, three times; `lines` is what stands beside that. */
function weekly(start: number, ...lines: string[]): string {
  const when = [`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + HOUR)}`, 'RRULE:FREQ=WEEKLY;COUNT=3'];
  return ['BEGIN:VEVENT', 'UID:weekly', 'SUMMARY:Touchpoint', ...when, ...lines, 'END:VEVENT'].join('\r\n');
}

/** The first of them as an exception of the series. */
function first(start: number, ...lines: string[]): string {
  const when = [`RECURRENCE-ID:${stamp(START)}`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(start + HOUR)}`];
  return ['BEGIN:VEVENT', 'UID:weekly', 'SUMMARY:Touchpoint', ...when, ...lines, 'END:VEVENT'].join('\r\n');
}

const until = (moment: number) => workspace.pass(moment - workspace.clock.now());

/** The reminder that everybody sees, a day before. */
async function announced(): Promise<Kept> {
  await until(START - DAY + MINUTE);
  const [message] = workspace.messages('#touchpoints');
  if (message === undefined) throw new Error('no reminder');
  return message;
}

test('who asks is reminded ten minutes before, once; who did not hears nothing', async () => {
  const message = await announced();
  const said = await workspace.decide(ann, message, ACTION.remindCall);
  expect(said).toContain('I will remind you of Touchpoint by direct message, ten minutes before.');
  await workspace.decide(ann, message, ACTION.remindCall);
  await until(START - 10 * MINUTE - SECOND);
  expect(workspace.messages(ann)).toEqual([]);
  await workspace.pass(5 * SECOND);
  expect(workspace.messages(ann).map(({ text }) => text.split('\n')[0])).toEqual([
    'Touchpoint. Starts in 10 minutes: Saturday, 21 November 2026 at 16:00 UTC.',
  ]);
  await until(START + 8 * DAY);
  expect(workspace.messages(ann)).toHaveLength(1);
  expect(workspace.messages(lin)).toEqual([]);
});

test('who asks for the next calls can be reminded of each of them', async () => {
  const message = await announced();
  const { id } = await workspace.type(ann, '/touchpoint');
  const { blocks } = await workspace.reply(id);
  const answer = { ...message, blocks: blocks as unknown[] };
  expect(await workspace.decide(ann, answer, ACTION.remindCall)).toContain('I will remind you of Touchpoint');
  await until(START - 9 * MINUTE);
  expect(workspace.messages(ann)).toHaveLength(1);
  expect(text(blocks).match(/"Remind me"/g)).toHaveLength(3);
});

test('the whole series, until one click stops it', async () => {
  const message = await announced();
  const said = await workspace.decide(ann, message, ACTION.remindCall);
  const offered = { ...message, blocks: (JSON.parse(said) as { blocks: unknown[] }).blocks };
  expect(await workspace.decide(ann, offered, ACTION.remindSeries)).toContain('every call of this series');
  await until(START + 8 * DAY);
  const [, newest] = workspace.messages(ann);
  if (newest === undefined) throw new Error('the second call was not reminded of');
  expect(await workspace.decide(ann, newest, ACTION.remindStop)).toContain('no more reminders');
  await until(START + 15 * DAY);
  expect(workspace.messages(ann)).toHaveLength(2);
  expect([...(await store.watches.of(ann, 'series')), ...(await store.watches.of(ann, 'call'))]).toEqual([]);
});

test('a call that moves takes its reminder along, and one that was sent is mended with a note', async () => {
  await workspace.decide(ann, await announced(), ACTION.remindCall);
  calendar(weekly(START), first(START + 2 * HOUR));
  await until(START + 2 * HOUR - 11 * MINUTE);
  expect(workspace.messages(ann)).toEqual([]);
  await workspace.pass(2 * MINUTE);
  expect(workspace.messages(ann)).toHaveLength(1);
  calendar(weekly(START), first(START + 2 * HOUR, 'STATUS:CANCELLED'));
  await workspace.pass(35 * MINUTE);
  const [message, note, ...rest] = workspace.messages(ann);
  expect(rest).toEqual([]);
  expect(message?.text).toContain('This call is cancelled.');
  expect(note?.threadTs).toBe(message?.ts);
  expect(note?.text).toContain('*Cancelled.*');
});

test('a call that is cancelled before is not reminded of', async () => {
  await workspace.decide(ann, await announced(), ACTION.remindCall);
  calendar(weekly(START), first(START, 'STATUS:CANCELLED'));
  await until(START + DAY);
  expect(workspace.messages(ann)).toEqual([]);
});

test('five minutes before it is too late, and what has left its calendar cannot be asked for', async () => {
  const message = await announced();
  await until(START - 5 * MINUTE);
  expect(await workspace.decide(ann, message, ACTION.remindCall)).toContain('begins too soon for a reminder');
  const stranger = {
    ...message,
    blocks: JSON.parse(JSON.stringify(message.blocks).replaceAll('weekly', 'gone')),
  };
  expect(await workspace.decide(ann, stranger, ACTION.remindCall)).toContain('no longer in the calendar');
  await until(START + HOUR);
  expect(workspace.messages(ann)).toEqual([]);
  expect(await store.watches.all('call')).toEqual([]);
});

test('who has chosen German and an hour is told so, in German and an hour before', async () => {
  const settings = await store.people.settingsOf(ann);
  await store.people.choose(ann, { ...settings, language: 'de', lead: '1h', zone: 'Asia/Tokyo' });
  const said = await workspace.decide(ann, await announced(), ACTION.remindCall);
  expect(said).toContain('Ich erinnere dich per Direktnachricht eine Stunde vorher an Touchpoint.');
  await until(START - HOUR + 2 * SECOND);
  expect(workspace.messages(ann)[0]?.text).toContain(
    'Touchpoint. Beginnt in 1 Stunde: Sonntag, 22. November 2026 um 01:00 Tokyo (UTC+9).',
  );
});
