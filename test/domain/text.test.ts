import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeSecrets, clip, tidy } from '../../src/domain/text.ts';

test.each([
  ['  two\tlines\r\nbecome one ', 'two lines become one'],
  ['moc.live\u202Egood.com', 'moc.livegood.com'],
  ['zero\u200Bwidth\uFEFF and \u2066isolates\u2069', 'zerowidth and isolates'],
  ['joined\u200Dletters', 'joinedletters'],
  ['👩‍💻 at work ❤️', '👩‍💻 at work ❤️'],
  ['z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309lgo', 'z\u0301\u0302\u0303\u0304\u0305\u0306lgo'],
  ['bell\u0007 and null\u0000', 'bell and null'],
])('%j is tidied to %j', (raw, tidied) => {
  expect(tidy(raw)).toBe(tidied);
});

test.each([
  ['TODO call Passcode: 12345', 'TODO call'],
  ['TODO call (passcode 12345)', 'TODO call'],
  ['Online, Meeting ID 123 4567 8901', 'Online'],
  ['Dial +1 646-558-8656', 'Dial +1'],
  ['Zoom 99999999999', 'Zoom'],
  ['Zoom ID 999 9999 9999', 'Zoom'],
  ['Password: hunter', ''],
  ['Meeting ID verification group', 'Meeting ID verification group'],
  ['Touchpoint 2026-11-26 17:00', 'Touchpoint 2026-11-26 17:00'],
])('of %j only %j is kept', (raw, kept) => {
  expect(beforeSecrets(raw)).toBe(kept);
});

test('a text is cut between graphemes', () => {
  expect(clip('abcdef', 6)).toBe('abcdef');
  expect(clip('abcdefg', 6)).toBe('abcde…');
  expect(clip('ab👩‍👩‍👧‍👦', 6)).toBe('ab…');
  expect(clip('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
});

test('whatever comes in, a tidied and cut text keeps its limit and holds nothing invisible', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 80 }),
      (raw, limit) => {
        const shown = clip(tidy(raw), limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(shown.isWellFormed()).toBe(true);
      },
    ),
  );
});
