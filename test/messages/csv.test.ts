import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeader, csvLine } from '../../src/messages/csv.ts';
import { JOB, NEWS, NOW, waiting } from '../domain/items.ts';
import { hostile } from './sound.ts';

test('a listing is one line of its public fields, with nobody named', () => {
  const one = {
    ...waiting(),
    published: { ...JOB, title: 'Lead, "OSPO"' },
    publishedAt: NOW,
    expiresAt: NOW,
  };
  expect(csvHeader('job').split(',')).toHaveLength(10);
  expect(csvLine(one)).toBe(
    '"s1","Example Corp","Lead, ""OSPO""","https://example.org/jobs/1","DE","yes","","","2026-11-20T09:00:00Z","2026-11-20T09:00:00Z"',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '＋1', '"=1', "'=1", '\u200B=1'])(
  'a cell %j is a text',
  (summary) => {
    const [, cell = ''] =
      /^"s1","((?:[^"]|"")*)"/.exec(csvLine(waiting('s1', { content: { ...NEWS, summary } }))) ?? [];
    expect(cell.replaceAll('""', '"').startsWith("'")).toBe(true);
  },
);

test('whatever was written, a line has the same number of cells and no break', () => {
  fc.assert(
    fc.property(hostile, (summary) => {
      const line = csvLine(waiting('s1', { content: { ...NEWS, summary } }));
      expect(line.match(/"(?:[^"]|"")*"(?:,|$)/g)).toHaveLength(5);
      expect(line).not.toMatch(/[\r\n]/);
    }),
  );
});
