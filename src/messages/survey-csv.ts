import type { Call } from '../domain/call.ts';
import type { Survey } from '../domain/survey.ts';
import type { ResultPart } from '../domain/survey-result.ts';
import { localDate } from '../domain/walltime.ts';
import { csvRow } from './csv.ts';
import { atLeastWords, meanWords, rangeWords } from './survey-words.ts';

/**
 * What was published of each survey as a table (RFC 4180): a line for each count, mean and text. No time, and no order.
 * Always in English, so that the tables that several people fetch are alike.
 */
export function feedbackCsv(surveys: readonly Survey[]): string {
  const rows = surveys.flatMap(({ call, result }) =>
    (result?.parts ?? []).flatMap((part) =>
      partRows(part).map((row) => [
        call.title,
        dayOf(call),
        String(result?.answers ?? ''),
        part.label,
        ...row,
      ]),
    ),
  );
  // In the order of the alphabet, which says nothing of when anything was answered.
  const lines = rows.map(csvRow).sort();
  return [csvRow(['call', 'day of the call', 'people', 'question', 'answer', 'count']), ...lines]
    .map((line) => `${line}\r\n`)
    .join('');
}

function dayOf({ time }: Call): string {
  return time.allDay ? time.startDate : localDate(time.start, time.zone);
}

/** Answer and count. */
function partRows(part: ResultPart): string[][] {
  switch (part.type) {
    case 'rating':
      return [
        ...(part.mean === null ? [] : [['mean', meanWords(part.mean, 'en')]]),
        ...part.ranges.map(({ from, to, atLeast }) => [
          rangeWords(from, to, part.words, 'en'),
          atLeastWords(atLeast, 'en'),
        ]),
      ];
    case 'choice':
    case 'choices':
      return part.shown.map(({ label, atLeast }) => [label, atLeastWords(atLeast, 'en')]);
    case 'text':
      return (part.texts ?? []).map((text) => [text, '']);
  }
}
