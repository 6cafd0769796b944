import { DateTime } from 'luxon';
import type { StatedWeekday, TextDoubts } from '../../domain/newsletter-lint.ts';
import type { LocalDate } from '../../domain/time.ts';
import { withYears } from './dates.ts';
import { firstLink, hasStrayBracket } from './links.ts';
import { listItems } from './list-items.ts';
import { findDate } from './written-date.ts';

const WEEKDAY = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b,?\s+(?=[\p{L}\d])/gu;
const NEAR = 40;

/** What only the text of an issue shows: weekdays beside dates, brackets that do not match, surplus bars. */
export function textDoubts(text: string, issue: LocalDate): TextDoubts {
  const { jobs, news, events } = listItems(text);
  return {
    weekdays: text.split('\n').flatMap((line, index) => weekdaysIn(line, index + 1, issue)),
    strayBrackets: [...jobs, ...news, ...events]
      .filter((item) => hasStrayBracket(item.text))
      .map(({ line }) => line),
    surplusBars: jobs.filter((item) => barsIn(item.text) > 1).map(({ line }) => line),
  };
}

function weekdaysIn(text: string, line: number, issue: LocalDate): StatedWeekday[] {
  return [...text.matchAll(WEEKDAY)].flatMap((match) => {
    const after = text.slice(match.index, match.index + match[0].length + NEAR);
    const date = findDate(after);
    if (date === null || date.index !== 0) return [];
    const { startDate } = withYears(date, issue, null);
    if (startDate === null || match[1] === undefined) return [];
    const real = DateTime.fromISO(startDate, { zone: 'UTC' }).setLocale('en').toFormat('EEEE');
    return [{ line, stated: match[1], real, date: startDate }];
  });
}

/** Bars that part organisation and title; more than one leaves open where the organisation ends. */
function barsIn(text: string): number {
  const link = firstLink(text);
  const label = link === null ? text : `${link.before} ${link.label}`;
  return label.replace(/\\./g, '').split('|').length - 1;
}
