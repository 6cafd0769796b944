import type { Survey } from '../domain/survey.ts';
import type { ResultPart } from '../domain/survey-result.ts';
import { csvRow } from './csv.ts';
import { atLeastWords, rangeWords } from './survey-words.ts';

/** What was published of each survey as a table (RFC 4180): a line for each count, mean and text. No time, and no order. */
export function feedbackCsv(surveys: readonly Survey[]): string {
  const rows = surveys.flatMap(({ call, result }) =>
    (result?.parts ?? []).flatMap((part) =>
      partRows(part).map((row) => [call.title, String(result?.answers ?? ''), part.label, ...row]),
    ),
  );
  // In the order of the alphabet, which says nothing of when anything was answered.
  const lines = rows.map(csvRow).sort();
  return [csvRow(['call', 'people', 'question', 'answer', 'count']), ...lines]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** Answer and count. */
function partRows(part: ResultPart): string[][] {
  switch (part.type) {
    case 'rating':
      return [
        ...(part.mean === null ? [] : [['mean', part.mean.toFixed(1)]]),
        ...part.ranges.map(({ from, to, atLeast }) => [
          rangeWords(from, to, part.words),
          atLeastWords(atLeast),
        ]),
      ];
    case 'choice':
    case 'choices':
      return part.shown.map(({ label, atLeast }) => [label, atLeastWords(atLeast)]);
    case 'text':
      return (part.texts ?? []).map((text) => [text, '']);
  }
}
