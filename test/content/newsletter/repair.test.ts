import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIssue } from '../../../src/content/newsletter/read.ts';
import { decodeUtf8, repairMacRoman } from '../../../src/content/newsletter/repair.ts';

/** A text as it looks when its UTF-8 was read as MacRoman. */
function damaged(text: string): string {
  return new TextDecoder('macintosh').decode(new TextEncoder().encode(text));
}

const healthy = ['## 📚 OSPO Jobs', 'Who’s speaking – and where?', 'Zürich, Malmö, São Paulo', 'plain text'];

test.each(['## 📚 OSPO Jobs', 'Who’s speaking – and where?', 'Malmö'])(
  '%s is repaired to the letter',
  (text) => {
    expect(repairMacRoman(damaged(text))).toBe(text);
  },
);

test.each(healthy)('%s is left as it is', (text) => {
  expect(repairMacRoman(text)).toBeNull();
});

test('a text with one healthy emoji among the damage is left as it is', () => {
  expect(repairMacRoman(`${damaged('Who’s')} 📚`)).toBeNull();
});

test('what was never damaged is never changed into something else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const repaired = repairMacRoman(text);
      expect(repaired === null || damaged(repaired) === text).toBe(true);
    }),
  );
});

test('an issue that was repaired says so in its problems', () => {
  const { issue } = readIssue(
    damaged('# OSPO Newsletter 4\n\n## 📚 OSPO Jobs\n\n- [🇩🇪 Zeiß | Entwickler](https://z.example/1)\n'),
    '2025-06-02',
  );
  expect(issue.jobs[0]).toMatchObject({ org: 'Zeiß', countryCodes: ['DE'] });
  expect(issue.problems.map(({ reason }) => reason)).toEqual([
    'the text was UTF-8 read as MacRoman; that was undone without loss',
  ]);
});

test('bytes that are not UTF-8 are no text', () => {
  expect(decodeUtf8(Uint8Array.of(0x23, 0xff, 0xfe))).toBeNull();
});
