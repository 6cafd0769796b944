import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Call } from '../../src/domain/call.ts';
import { tidy } from '../../src/domain/text.ts';
import { googleCalendarUrl, outlookCalendarUrl } from '../../src/messages/calendar-links.ts';
import { icsText } from '../../src/messages/ics.ts';
import { at, call, START } from '../domain/samples.ts';

const STAMP = at('2026-11-20T12:00:00Z');
const ALL_DAY: Call['time'] = { allDay: true, startDate: '2026-11-26', endDate: '2026-11-28' };

function event(text: string): ICAL.Component {
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (found === null) throw new Error('no VEVENT');
  return found;
}

test('a call becomes one event that any calendar can read', () => {
  expect(icsText(call({ place: 'Malmö; Room, 5' }), STAMP).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ospo-bot//reminders//EN',
    'BEGIN:VEVENT',
    'UID:touchpoints/touchpoint%40todogroup.org/2026-11-26T16%3A00%3A00Z@ospo-bo',
    ' t',
    'DTSTAMP:20261120T120000Z',
    'DTSTART:20261126T160000Z',
    'DTEND:20261126T170000Z',
    'SUMMARY:TODO Touchpoint AMER & EMEA',
    'DESCRIPTION:Security management in OSPOs\\nhttps://github.com/todogroup/ospo',
    ' logy/discussions/443',
    'LOCATION:Malmö\\; Room\\, 5',
    'URL:https://zoom.us/j/99999999999',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a whole-day event has dates, and an event without length has no end', () => {
  const text = icsText(call({ time: ALL_DAY }), STAMP);
  expect(text).toContain('DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261128\r\n');
  const time: Call['time'] = { allDay: false, start: START, end: START, zone: 'UTC' };
  expect(icsText(call({ time }), STAMP)).not.toContain('DTEND');
});

test('the UID stays when the call moves', () => {
  const uid = (time: Call['time']): unknown =>
    event(icsText(call({ time }), STAMP)).getFirstPropertyValue('uid');
  expect(uid(ALL_DAY)).toBe(uid(call().time));
});

test('whatever is in it, lines are at most 75 octets and another reader reads the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      (title, topic) => {
        const said = { title: tidy(title), topic: tidy(topic) };
        const text = icsText(call({ ...said, links: { join: null, agenda: null, rsvp: null } }), STAMP);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const read = event(text);
        expect(read.getFirstPropertyValue('summary') ?? '').toBe(said.title);
        expect(read.getFirstPropertyValue('description') ?? '').toBe(said.topic);
      },
    ),
  );
});

test('the calendars on the web are handed the same call', () => {
  const google = new URL(googleCalendarUrl(call()));
  expect(Object.fromEntries(google.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'TODO Touchpoint AMER & EMEA',
    dates: '20261126T160000Z/20261126T170000Z',
    location: 'https://zoom.us/j/99999999999',
    details: 'Security management in OSPOs\nhttps://github.com/todogroup/ospology/discussions/443',
  });
  const outlook = new URL(outlookCalendarUrl(call()));
  expect(Object.fromEntries(outlook.searchParams)).toMatchObject({
    subject: 'TODO Touchpoint AMER & EMEA',
    startdt: '2026-11-26T16:00:00Z',
    enddt: '2026-11-26T17:00:00Z',
    location: 'https://zoom.us/j/99999999999',
  });
});

test('whole days are whole days there too', () => {
  const days = call({ time: ALL_DAY });
  expect(new URL(googleCalendarUrl(days)).searchParams.get('dates')).toBe('20261126/20261128');
  expect(Object.fromEntries(new URL(outlookCalendarUrl(days)).searchParams)).toMatchObject({
    startdt: '2026-11-26',
    enddt: '2026-11-28',
    allday: 'true',
  });
});
