import { expect, test } from 'vitest';
import { isoInstant } from '../../src/domain/time.ts';
import type { ServerMessage } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';
import { begin } from './story.ts';

const CONFIG = `
community: { name: Story Group, zone: Europe/Madrid, audience_zones: [America/New_York, Europe/Madrid] }
feeds:
  - { name: calls, url: "file:calendar.ics", refresh: 6h }
reminders:
  - { name: touchpoint, feed: calls, match: { summary: touchpoint }, channel: "#general", before: [7d, 1d, 1h, 10m], grace: 30m }
delivery: { request_timeout: 10s, settle: 60s, recheck: 30s }
`;

const THURSDAYS = `
BEGIN:VEVENT
UID:thursdays
DTSTART;TZID=Europe/Madrid:20260305T140000
DTEND;TZID=Europe/Madrid:20260305T150000
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Touchpoint EMEA
END:VEVENT
BEGIN:VEVENT
UID:board
DTSTART:20260310T100000Z
SUMMARY:Board meeting
END:VEVENT`;

const FRIDAY = `
BEGIN:VEVENT
UID:friday
DTSTART;TZID=America/New_York:20260313T113000
DTEND;TZID=America/New_York:20260313T123000
SUMMARY:Touchpoint AMER
END:VEVENT`;

const MOVED = `
BEGIN:VEVENT
UID:thursdays
RECURRENCE-ID;TZID=Europe/Madrid:20260319T140000
DTSTART;TZID=Europe/Madrid:20260320T150000
DTEND;TZID=Europe/Madrid:20260320T160000
SUMMARY:Touchpoint EMEA
END:VEVENT`;

const CANCELLED = `
BEGIN:VEVENT
UID:thursdays
RECURRENCE-ID;TZID=Europe/Madrid:20260326T140000
DTSTART;TZID=Europe/Madrid:20260326T140000
DTEND;TZID=Europe/Madrid:20260326T150000
STATUS:CANCELLED
SUMMARY:Touchpoint EMEA
END:VEVENT`;

/** When it was accepted, a dash for a reply in a thread, what it says first, and how often it was edited. */
function line({ acceptedAt, threadTs, text, edits }: ServerMessage): string {
  const [first = '', second = ''] = text.split('\n');
  const said = threadTs === null ? first : `- ${first} ${second}`;
  return `${isoInstant(acceptedAt)} ${said}${edits > 0 ? ` (edited ${edits})` : ''}`;
}

describeStores((stores) => {
  test('a month of calls is told once each, though one moves, one is cancelled and the bot is killed', async () => {
    const story = await begin('2026-03-01T00:00:00Z', await stores.url(), CONFIG);
    const { slack } = story;
    story.calendar(THURSDAYS + FRIDAY);
    await story.until('2026-03-06T00:00:00Z');
    await story.restart();
    // The next post is the 1h reminder of the Friday call: Slack takes it, and the bot never hears of it.
    await story.until('2026-03-13T12:00:00Z');
    await story.killAtPost(slack.count('chat.postMessage') + 1);
    await story.until('2026-03-18T18:00:00Z');
    story.calendar(THURSDAYS + FRIDAY + MOVED);
    await story.until('2026-03-20T20:00:00Z');
    story.calendar(THURSDAYS + FRIDAY + MOVED + CANCELLED);
    await story.until('2026-04-01T00:00:00Z');

    expect(slack.messages.map(line)).toMatchInlineSnapshot(`
      [
        "2026-03-04T13:00:00Z Touchpoint EMEA. Starts in 24 hours: Thursday, 5 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-05T12:00:00Z Touchpoint EMEA. Starts in 1 hour: Thursday, 5 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-05T12:50:00Z Touchpoint EMEA. Starts in 10 minutes: Thursday, 5 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-05T13:00:00Z Touchpoint EMEA. Starts in 7 days: Thursday, 12 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-06T16:30:00Z Touchpoint AMER. Starts in 7 days: Friday, 13 March 2026 at 11:30 New York (UTC-4).",
        "2026-03-11T13:00:00Z Touchpoint EMEA. Starts in 24 hours: Thursday, 12 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-12T12:00:00Z Touchpoint EMEA. Starts in 1 hour: Thursday, 12 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-12T12:50:00Z Touchpoint EMEA. Starts in 10 minutes: Thursday, 12 March 2026 at 14:00 Madrid (UTC+1).",
        "2026-03-12T13:00:00Z Touchpoint EMEA. New time: Friday, 20 March 2026 at 15:00 Madrid (UTC+1). (edited 1)",
        "2026-03-12T15:30:00Z Touchpoint AMER. Starts in 24 hours: Friday, 13 March 2026 at 11:30 New York (UTC-4).",
        "2026-03-13T14:30:00Z Touchpoint AMER. Starts in 1 hour: Friday, 13 March 2026 at 11:30 New York (UTC-4).",
        "2026-03-13T15:20:00Z Touchpoint AMER. Starts in 10 minutes: Friday, 13 March 2026 at 11:30 New York (UTC-4).",
        "2026-03-18T13:00:00Z Touchpoint EMEA. New time: Friday, 20 March 2026 at 15:00 Madrid (UTC+1). (edited 1)",
        "2026-03-19T00:00:00Z - Touchpoint EMEA. *Moved* to Friday, 20 March 2026 at 15:00 Madrid (UTC+1)",
        "2026-03-19T00:00:01Z - Touchpoint EMEA. *Moved* to Friday, 20 March 2026 at 15:00 Madrid (UTC+1)",
        "2026-03-19T13:00:00Z Cancelled: Touchpoint EMEA. *This call is cancelled.* It was planned for Thursday, 26 March 2026 at 14:00 Madrid (UTC+1). (edited 1)",
        "2026-03-20T13:00:00Z Touchpoint EMEA. Starts in 1 hour: Friday, 20 March 2026 at 15:00 Madrid (UTC+1).",
        "2026-03-20T13:50:00Z Touchpoint EMEA. Starts in 10 minutes: Friday, 20 March 2026 at 15:00 Madrid (UTC+1).",
        "2026-03-21T00:00:00Z - Touchpoint EMEA. *Cancelled.* The call planned for Thursday, 26 March 2026 at 14:00 Madrid (UTC+1) does not take place.",
      ]
    `);
    const markers = slack.messages.map(({ marker }) => marker);
    expect(new Set(markers).size).toBe(markers.length);
  });
});
