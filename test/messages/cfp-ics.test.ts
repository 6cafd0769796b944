import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import type { Conference } from '../../src/domain/cfp.ts';
import { cfpCalendar } from '../../src/messages/cfp-ics.ts';
import { conference, due } from '../domain/conferences.ts';

const STAMP = Date.parse('2026-06-01T00:00:00Z');
const textOf = (...all: Conference[]) =>
  cfpCalendar(all, { community: 'Test; calls', language: 'en', stamp: STAMP });

/** What each of two independent readers makes of a calendar. */
function byIcalJs(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((one) => {
    const { summary, startDate, uid, location } = new ICAL.Event(one);
    const start = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
    return { summary, start, uid, location, url: String(one.getFirstPropertyValue('url')) };
  });
}

function byNodeIcal(text: string) {
  const found = Object.values(nodeIcal.sync.parseICS(text));
  return found
    .filter((one): one is VEvent => one?.type === 'VEVENT')
    .map(({ summary, start, uid, location, url, datetype }) => {
      const local = `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(start.getDate()).padStart(2, '0')}`;
      const place = location === undefined ? null : String(location);
      return {
        summary: String(summary),
        start: datetype === 'date' ? local : start.toISOString(),
        uid,
        location: place,
        url: String(url),
      };
    });
}

test('a bare date is a day without a clock and a deadline with one is its moment, to two independent readers', () => {
  const bare = conference();
  const timed = conference({
    name: 'Clock',
    cfpUrl: 'https://cfp.example.org/?a=1&b=2',
    ...due('2026-12-12', '23:59', 'America/Los_Angeles'),
  });
  const text = textOf(bare, timed, conference({ name: 'None', due: null }));
  const expected = [
    {
      summary: 'CFP closes: Example Conference',
      start: '2026-07-12',
      uid: 'cfp-example%20conference%2F2026@ospo-bot',
      location: 'Bilbao',
      url: 'https://conf.example.org/',
    },
    {
      summary: 'CFP closes: Clock',
      start: '2026-12-13T07:59:00.000Z',
      uid: 'cfp-clock%2F2026@ospo-bot',
      location: 'Bilbao',
      url: 'https://cfp.example.org/?a=1&b=2',
    },
  ];
  expect(byIcalJs(text)).toEqual(expected);
  expect(byNodeIcal(text)).toEqual(expected);
});

test('an extended deadline is the same event at another time', () => {
  const [before] = byIcalJs(textOf(conference()));
  const [after] = byIcalJs(textOf(conference(due('2026-07-26'))));
  expect(after).toEqual({ ...before, start: '2026-07-26' });
});

test('whatever a name holds, both readers find it whole, and no line is longer than 75 octets', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(names, (name) => {
      const text = textOf(conference({ name }));
      const [one] = byIcalJs(text);
      const [other] = byNodeIcal(text);
      expect(one?.start).toBe('2026-07-12');
      expect(other?.start).toBe('2026-07-12');
      const shown = `CFP closes: ${name.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '')}`;
      expect(one?.summary).toBe(shown);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

test('nobody who suggested a call is named in the calendar', () => {
  expect(textOf(conference({ source: { type: 'member', by: 'U0SECRET00' } }))).not.toContain('U0SECRET00');
});

test('a call that has closed early has no deadline to come, and one that is over keeps its own', () => {
  const closed = (date: string) => conference({ name: date, status: 'closed', ...due(date) });
  expect(byIcalJs(textOf(closed('2026-05-20'), closed('2026-07-12'))).map(({ summary }) => summary)).toEqual([
    'CFP closes: 2026-05-20',
  ]);
});

test('its words are in the language of the community', () => {
  const stamp = { community: 'TODO', language: 'es', stamp: STAMP } as const;
  const text = cfpCalendar([conference({ online: true })], stamp).replaceAll('\r\n ', '');
  expect(byIcalJs(text)).toMatchObject([
    {
      summary: 'Cierra la convocatoria de ponencias: Example Conference',
      start: '2026-07-12',
      location: 'Bilbao, en línea',
    },
  ]);
  expect(text).toContain('NAME:TODO: convocatorias de ponencias\r\n');
  expect(text).toContain('DESCRIPTION:22–23 de octubre de 2026\\ncloud\\nNo se indica la zona horaria');
});
