import { describe, expect, test } from 'vitest';
import { read, readBytes } from './reading.ts';
import { event } from './text.ts';

describe('texts', () => {
  test('links, categories and texts are taken as they are meant', () => {
    const reading = read(
      event(
        'UID:a',
        'DTSTART:20261001T100000Z',
        'SUMMARY;LANGUAGE=en:Ospo\\, café',
        'DESCRIPTION;ALTREP="https://x.example/a:b;c":First\\nSecond\\; C:\\\\temp \\x',
        'CATEGORIES:Calls,Open\\, source',
        'CATEGORIES:More',
        'URL:https://x.example/?a=1\\,2',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/1',
        'X-GOOGLE-CONFERENCE:https://meet.example/1',
        'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/2',
        'ATTACH;FMTTYPE=text/plain:https://docs.example/3',
        'ATTACH:CID:jsmith.part3.960817T083000.xyzMail@example.com',
        'STATUS:tentative',
      ),
    );
    expect(reading.occurrences[0]).toMatchObject({
      summary: 'Ospo, café',
      description: 'First\nSecond; C:\\temp \\x',
      categories: ['Calls', 'Open, source', 'More'],
      url: 'https://x.example/?a=1\\,2',
      conferences: ['https://meet.example/1', 'https://teams.example/2', 'https://docs.example/3'],
      status: 'TENTATIVE',
    });
  });
});

describe('files', () => {
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTART:20261001T100000Z',
    'SUMMARY:é',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const text = lines.join('\r\n');

  test.each([
    ['with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['with LF alone', Buffer.from(lines.join('\n'))],
    ['with CR alone', Buffer.from(lines.join('\r'))],
    ['with CR twice', Buffer.from(lines.join('\r\r\n'))],
    ['in lower case', Buffer.from(text.toLowerCase())],
    [
      'folded within a character',
      Buffer.from(text).toString('latin1').replace('\u00c3\u00a9', '\u00c3\r\n \u00a9'),
    ],
    ['without VCALENDAR', Buffer.from(lines.slice(1, -2).join('\r\n'))],
    ['with junk before it', Buffer.from(`Junk\r\n\r\n${text}`)],
  ])('a calendar %s is read', (_title, body) => {
    const reading = readBytes(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
    expect(reading).toMatchObject({
      complete: true,
      occurrences: [{ uid: 'a', summary: 'é', time: { start: Date.parse('2026-10-01T10:00:00Z') } }],
    });
  });

  test('a calendar that was cut off is not complete', () => {
    const cut = readBytes(Buffer.from(text.slice(0, -20)));
    expect(cut).toMatchObject({ complete: false, occurrences: [{ uid: 'a' }] });
  });

  test.each([
    ['<!DOCTYPE html><title>Sign in</title>', 'a web page came instead of a calendar'],
    [' \r\n', 'the calendar is empty'],
    ['', 'the calendar is empty'],
    ['{"error":"secret"}', 'this is not a calendar'],
  ])('%s is unreadable', (body, error) => {
    expect(readBytes(Buffer.from(body))).toEqual({ type: 'unreadable', error });
  });

  test('a calendar without events is a calendar', () => {
    expect(read()).toEqual({ type: 'read', occurrences: [], excluded: [], problems: [], complete: true });
  });
});
