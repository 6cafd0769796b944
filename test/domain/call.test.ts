import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type Call, callOf } from '../../src/domain/call.ts';
import { DEFAULT_LINK_HOSTS } from '../../src/domain/links.ts';
import { occurrence } from './samples.ts';

function said(over: Parameters<typeof occurrence>[0]): Call {
  return callOf(occurrence(over), DEFAULT_LINK_HOSTS);
}

test.each([
  ['  TODO Touchpoint  ', 'TODO Touchpoint'],
  ['\u202Etouchpoint\u200B', 'touchpoint'],
  ['Touchpoint (Passcode: 123456)', 'Touchpoint'],
  ['\u200B\u2066', 'Untitled call'],
  ['<!channel> <@U1>', '<!channel> <@U1>'],
  ['x'.repeat(300), `${'x'.repeat(119)}…`],
])('the summary %j becomes the title %j', (summary, title) => {
  expect(said({ summary }).title).toBe(title);
});

test.each([
  ['Hello\nTopic: Licences and AI\nMore', 'Licences and AI'],
  ['📅 Date: 24 April\n💡 Topic: OSPOs in Europe\n🎤 Guest: Ana', 'OSPOs in Europe'],
  ['- **Topics**: **AI** policy', 'AI** policy'],
  ['**Topic:** AI policy', 'AI policy'],
  ['Topic:\nAgenda follows', null],
  ['💡 Topica: security', 'security'],
  ['<p>Welcome</p><ul><li>Topic: <b>R&amp;D</b> and OSPOs</li><li>RSVP</li></ul>', 'R&D and OSPOs'],
  ['Topic: AI policy Join Zoom Meeting https://zoom.us/j/1?pwd=a Meeting ID: 1 Passcode: 2', 'AI policy'],
  ['Topic: budget https://example.org', 'budget'],
  ['Topic: <!everyone> @here <https://evil.example|click>', '<!everyone> @here'],
  ['<p>Topic: <!channel> and <!-- hidden --> more</p>', '<!channel> and more'],
  ['Topic: TODO Touchpoint AMER & EMEA\nTime: Nov 26', null],
  ['Topic: Passcode: 123456', null],
  ['Off-topic: nothing', null],
  ['We discuss the topic of the day', null],
  ['Topic:', null],
])('of the description %j the topic is %j', (description, topic) => {
  expect(said({ description }).topic).toBe(topic);
});

test.each([
  ['https://zoom.us/j/123?pwd=abc', null],
  ['Room 5, https://zoom.us/j/123?pwd=abc', 'Room 5'],
  ['zoom.us/j/99999999999?pwd=abc', null],
  ['Zoom, Meeting ID 999 9999 9999, passcode 42', 'Zoom'],
  ['Malmö Live, Dag Hammarskjölds torg 2', 'Malmö Live, Dag Hammarskjölds torg 2'],
  ['<!subteam^S1>', '<!subteam^S1>'],
  ['Room <https://evil.example|5>', 'Room'],
  ['', null],
])('of the location %j the place is %j', (location, place) => {
  expect(said({ location }).place).toBe(place);
});

const ZOOM = 'https://zoom.us/j/99999999999';

test.each<[string, Parameters<typeof occurrence>[0], Partial<Call['links']>]>([
  ['a join link in the location', { location: ZOOM }, { join: ZOOM }],
  [
    'a conference property',
    { conferences: ['https://meet.google.com/abc-defg-hij'] },
    { join: 'https://meet.google.com/abc-defg-hij' },
  ],
  [
    'a passcode taken out of a link',
    { location: `${ZOOM}?pwd=abc&uname=x#success` },
    { join: `${ZOOM}?uname=x#success`, joinLocked: true },
  ],
  [
    'a link that never held a passcode is preferred',
    { location: `${ZOOM}?pwd=abc`, description: 'Join: https://meet.jit.si/todo' },
    { join: 'https://meet.jit.si/todo' },
  ],
  ['a passcode in a fragment', { location: `${ZOOM}#pwd=abc` }, { join: ZOOM, joinLocked: true }],
  ['numbers to dial in are not a call', { description: 'Find your local number: https://zoom.us/u/abc' }, {}],
  ['a recording is not a call', { description: 'Recording: https://zoom.us/rec/share/abc' }, {}],
  [
    'a calendar file is not a call',
    { description: 'Weekly: https://zoom.us/meeting/tJ/ics?icsToken=98' },
    {},
  ],
  [
    'an agenda by its word',
    { description: 'Agenda: https://github.com/todogroup/ospology' },
    { agenda: 'https://github.com/todogroup/ospology' },
  ],
  [
    'an agenda by its place',
    { description: 'See https://github.com/todogroup/ospology/discussions/443.' },
    { agenda: 'https://github.com/todogroup/ospology/discussions/443' },
  ],
  [
    'notes in a document',
    { description: 'https://docs.google.com/document/d/1BGy/edit?usp=sharing' },
    { agenda: 'https://docs.google.com/document/d/1BGy/edit?usp=sharing' },
  ],
  [
    'the word on the line above',
    { description: 'Meeting notes:\n\nhttps://lists.todogroup.org/g/wg/messages' },
    { agenda: 'https://lists.todogroup.org/g/wg/messages' },
  ],
  [
    'the word behind the link',
    { description: 'https://todogroup.org/x (agenda)' },
    { agenda: 'https://todogroup.org/x' },
  ],
  [
    'a sign-up by its word',
    { description: 'RSVP: https://zoom-lfx.platform.linuxfoundation.org/meeting/1' },
    { rsvp: 'https://zoom-lfx.platform.linuxfoundation.org/meeting/1' },
  ],
  [
    'a sign-up by its address',
    { description: 'https://zoom.us/meeting/register/abc' },
    { rsvp: 'https://zoom.us/meeting/register/abc' },
  ],
  [
    'an event page',
    { url: 'https://community.linuxfoundation.org/events/details/x/' },
    { rsvp: 'https://community.linuxfoundation.org/events/details/x/' },
  ],
  ['a repository is no agenda', { description: 'GitHub: https://github.com/todogroup/ospology' }, {}],
  [
    'Markdown',
    { description: '[Agenda](https://hackmd.io/abc), [Join](https://zoom.us/j/1)' },
    { agenda: 'https://hackmd.io/abc', join: 'https://zoom.us/j/1' },
  ],
  [
    'HTML without line breaks, as Google writes it',
    {
      description:
        'GitHub: <a href="https://github.com/finos/x">https://github.com/finos/x</a>Join Zoom Meeting<a href="https://zoom.us/j/1?pwd=a&amp;b=1" target="_blank">https://zoom.us/j/1</a>Agenda <a href=\'https://hackmd.io/y\'>here</a>',
    },
    { join: 'https://zoom.us/j/1', agenda: 'https://hackmd.io/y', joinLocked: true },
  ],
  [
    "Google's redirect",
    { description: '<a href="https://www.google.com/url?q=https://zoom.us/j/5&amp;sa=D">join</a>' },
    { join: 'https://zoom.us/j/5' },
  ],
  [
    "Outlook's brackets",
    { description: 'Join the meeting<https://teams.microsoft.com/l/meetup-join/19%3ameeting>' },
    { join: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting' },
  ],
  ['http is not https', { location: 'http://zoom.us/j/1' }, {}],
  [
    'a host that only looks like one',
    { location: 'https://zoom.us.evil.example/j/1 https://notzoom.us/j/1' },
    {},
  ],
  ['a user in the address', { location: 'https://zoom.us@evil.example/j/1 https://a:b@zoom.us/j/1' }, {}],
  ['another port', { location: 'https://zoom.us:8443/j/1' }, {}],
  ['a hidden address', { description: 'Join <https://evil.example|https://zoom.us>' }, {}],
  ['a script', { url: 'javascript:alert(1)', description: 'Join: data:text/html,x' }, {}],
  ['an address that would burst a message', { location: `${ZOOM}?x=${'y'.repeat(600)}` }, {}],
])('%s', (_title, over, links) => {
  expect(said(over).links).toEqual({ join: null, agenda: null, rsvp: null, ...links });
});

test('a community may allow other hosts', () => {
  const raw = occurrence({ description: 'Join: https://meet.example.org/todo' });
  expect(callOf(raw, ['example.org']).links.join).toBe('https://meet.example.org/todo');
  expect(callOf(raw, []).links.join).toBeNull();
});

const REAL = join(import.meta.dirname, '../../../shared/data/calendars/finos-subset-2024-11-05.redacted.ics');

test.skipIf(!existsSync(REAL))(
  'no secret of a real calendar is said, and its links are found (needs shared/data)',
  () => {
    const events = new ICAL.Component(ICAL.parse(readFileSync(REAL, 'utf8'))).getAllSubcomponents('vevent');
    const text = (event: ICAL.Component, name: string): string =>
      String(event.getFirstPropertyValue(name) ?? '');
    const calls = events.map((event) =>
      said({
        summary: text(event, 'summary'),
        description: text(event, 'description'),
        location: text(event, 'location'),
      }),
    );
    // The file's secrets were masked by this word.
    expect(calls.filter((call) => /redacted|pwd|passcode/i.test(JSON.stringify(call)))).toEqual([]);
    expect(calls.filter(({ links }) => links.join !== null).length).toBeGreaterThan(calls.length / 2);
  },
);
