import { expect, test } from 'vitest';
import { isShareable, webcalOf } from '../../src/domain/subscription.ts';

test.each([
  ['https://calendar.google.com/calendar/ical/x%40group.calendar.google.com/public/basic.ics', true],
  ['https://calendar.google.com/calendar/ical/x/private-0123456789abcdef/basic.ics', false],
  ['https://example.org/basic.ics?token=1', false],
  ['https://user:secret@example.org/basic.ics', false],
  ['http://example.org/basic.ics', false],
  ['file:calendar.ics', false],
  ['no address', false],
])('may members see %s? %j', (url, expected) => {
  expect(isShareable(url)).toBe(expected);
});

test('a calendar is subscribed to by its webcal address', () => {
  expect(webcalOf({ name: 'x', url: 'https://example.org/basic.ics' })).toBe(
    'webcal://example.org/basic.ics',
  );
});
