import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/load.ts';
import { HOUR, SECOND } from '../../src/domain/time.ts';
import { ACTION, FORM } from '../../src/messages/ids.ts';
import { text } from './members.ts';
import type { Workspace } from './workspace.ts';

/** Amina runs the community; the others come to its calls. */
export const ORGANISER = 'U0AMINA0000';
export const MEMBERS = [
  'U0BRUNO0000',
  'U0CARMEN000',
  'U0DANA0000',
  'U0ELIJAH000',
  'U0GABRIEL00',
  'U0HANA0000',
  'U0ISAMU0000',
  'U0JAYA0000',
] as const;

/** A call that ends on Friday, 20 November 2026 at 11:00 in UTC: two hours after a workspace begins. */
export const CALL = event('20261120T100000Z', '20261120T110000Z');
export const OPENS = Date.parse('2026-11-20T11:05:00Z');

/** The one call of the calendar, at these times. */
export function event(start: string, end: string, more = ''): string {
  return `BEGIN:VEVENT
UID:touchpoint@example.org
DTSTAMP:20261101T000000Z
DTSTART:${start}
DTEND:${end}
SUMMARY:TODO Touchpoint
${more}END:VEVENT`;
}

/** A calendar that can be written anew, and a community that asks about its calls. */
export function surveyed(survey = ''): { config: Config; calendar(events: string): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-survey-'));
  const calendar = (events: string) => {
    const lines = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//survey//EN\n${events}\nEND:VCALENDAR\n`;
    writeFileSync(join(folder, 'calendar.ics'), lines.replaceAll('\n', '\r\n'));
  };
  const file = `
community: { name: TODO Group, zone: UTC, organisers: { channel: "#ospo-organisers", members: [${ORGANISER}] } }
feeds: [{ name: touchpoints, url: "file:calendar.ics", refresh: 1h }]
reminders: [{ name: touchpoint, feed: touchpoints, match: {}, channel: "#touchpoints", before: [30m] }]
surveys:
  - { name: touchpoint, feed: touchpoints, match: { summary: touchpoint }, channel: "#touchpoints", opens_after: 5m, closes_after: 3d, quorum: 5${survey} }
submissions: { session: { channel: "#touchpoints" } }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000] }
`;
  const read = readConfig(Buffer.from(file), join(folder, 'community.yml'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  calendar(CALL);
  return { config: read.config, calendar };
}

/** What somebody answers, as the form sends it. */
export type Given = { useful: number; again?: number; next?: string; else?: string };

/** The form of a survey, filled in. */
function filled({ useful, again, next = '', else: rest = '' }: Given): Record<string, unknown> {
  const radio = (value: number | undefined) => ({
    type: 'radio_buttons',
    selected_option: value === undefined ? null : { value: String(value) },
  });
  return { useful: radio(useful), again: radio(again), next, else: rest };
}

/** The invitation, once the call is over. */
export async function invitation(workspace: Workspace, words = 'How was') {
  await workspace.pass(OPENS + 5 * SECOND - workspace.clock.now());
  const found = workspace.messages('#touchpoints').find((message) => message.text.includes(`*${words}`));
  if (found === undefined) throw new Error('no invitation');
  return found;
}

/** Opens the form and sends it; resolves to what the person sees last. */
export async function answerSurvey(
  workspace: Workspace,
  user: string,
  given: Given,
  words?: string,
): Promise<string> {
  const message = await invitation(workspace, words);
  const before = workspace.shown.length;
  await workspace.press(user, message, ACTION.survey);
  const form = await workspace.window(before + 2);
  if (form.view['callback_id'] !== FORM.survey) return text(form.view);
  return text((await workspace.submit(user, form, filled(given))).answer);
}

/** Lets the survey end, and its results be posted. */
export async function close(workspace: Workspace): Promise<void> {
  await workspace.pass(OPENS + 3 * 24 * HOUR + 60 * SECOND - workspace.clock.now());
}
