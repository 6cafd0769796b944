import { monthOf } from './months.ts';

type Day = { year: number | null; month: number; day: number };

/**
 * A date or range as a text has it; a year that is not written is `null`, and so is the end of `October 30 - November`.
 * `index` and `length` say where it stands.
 */
export type WrittenDate = { index: number; length: number } & (
  | { type: 'days'; start: Day; end: Day | null }
  | { type: 'month'; year: number | null; month: number }
);

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const MONTH = '(?<![\\p{L}\\d])([\\p{L}]{3,11})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)';
const YEAR = '(?:,?\\s*(?:del?\\s+)?(20\\d\\d)(?!\\d))?';
/** English, Spanish and Italian: `7 of June`, `7 de junio`, `7 di giugno`. */
const OF = '(?:(?:of|de|di)\\s+)?';
/** `5-7`, `5 to 7`, and `5, 6 and 7`. */
const TO = '(?:,\\s*\\d{1,2}(?!\\d))*,?\\s*(?:-|–|—|−|&|to\\b|and\\b|al\\b|[ey]\\b)\\s*';

const UNTIL_MONTH = new RegExp(`^${TO}([\\p{L}]{3,11})(?![\\p{L}.]*\\s*\\d)`, 'iu');

type Read = (groups: readonly (string | undefined)[]) => (Day | null)[];

/** Each way to write days, with how its groups are read as the first and last day. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    regex(
      `${WEEKDAY}${MONTH}\\s+${DAY}${YEAR}(?:${TO}${WEEKDAY}(?:([\\p{L}]{3,11})\\.?\\s+)?${DAY}${YEAR})?`,
    ),
    ([month, day, year, endMonth, endDay, endYear]) => [
      dayOf(year ?? endYear, month, day),
      endDay === undefined ? null : dayOf(endYear ?? year, endMonth ?? month, endDay),
    ],
  ],
  [
    regex(`${WEEKDAY}(?<!\\d)${DAY}(?:${TO}${WEEKDAY}${DAY})?\\s+${OF}${MONTH}${YEAR}`),
    ([day, endDay, month, year]) => [
      dayOf(year, month, day),
      endDay === undefined ? null : dayOf(year, month, endDay),
    ],
  ],
  [
    regex(`${WEEKDAY}(?<!\\d)${DAY}\\s+${OF}${MONTH}${YEAR}${TO}${WEEKDAY}${DAY}\\s+${OF}${MONTH}${YEAR}`),
    ([day, month, year, endDay, endMonth, endYear]) => [
      dayOf(year ?? endYear, month, day),
      dayOf(endYear ?? year, endMonth, endDay),
    ],
  ],
  [
    regex(`${MONTH}\\s+(20\\d\\d),?\\s+${DAY}(?:${TO}${DAY})?`),
    ([month, year, day, endDay]) => [
      dayOf(year, month, day),
      endDay === undefined ? null : dayOf(year, month, endDay),
    ],
  ],
  [
    /(?:(20\d\d)\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*日?(?:\s*(?:-|–|—|~|〜|～|至|到|から)\s*(?:(\d{1,2})\s*月\s*)?(\d{1,2})\s*日?)?/gu,
    ([year, month, day, endMonth, endDay]) => [
      numeric(year, month, day),
      endDay === undefined ? null : numeric(year, endMonth ?? month, endDay),
    ],
  ],
  [
    /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?:\s*(?:-|–|—|to|\/)\s*(20\d\d)-(\d\d)-(\d\d))?(?!\d)/giu,
    ([year, month, day, endYear, endMonth, endDay]) => [
      numeric(year, month, day),
      endDay === undefined ? null : numeric(endYear, endMonth, endDay),
    ],
  ],
];

/** The first date in a text; of two that begin together, the longer one. Words that name no month are passed over. */
export function findDate(text: string): WrittenDate | null {
  const found = FORMS.flatMap(([form, read]) => {
    for (const match of text.matchAll(form)) {
      const [start = null, end = null] = read(match.slice(1));
      if (start !== null) return [{ index: match.index, length: match[0].length, start, end }];
    }
    return [];
  });
  const [first] = found.toSorted((left, right) => left.index - right.index || right.length - left.length);
  if (first === undefined) return null;
  const endless = first.end === null ? untilMonth(text.slice(first.index + first.length)) : 0;
  const length = first.length + endless;
  return {
    type: 'days',
    index: first.index,
    length,
    start: first.start,
    end: endless > 0 ? null : (first.end ?? first.start),
  };
}

/** The length of an end that names a month and no day. */
function untilMonth(after: string): number {
  const [whole = '', month = ''] = UNTIL_MONTH.exec(after) ?? [];
  return monthOf(month) === null ? 0 : whole.length;
}

/** A month that is the first of a text's parts, begins the text with its year, or ends it with its year. */
const MONTHS: readonly RegExp[] = [
  /^[\s,–-]*(?:(?:early|mid|late)[\s-]+)?([\p{L}]{3,11})\.?(?:,?\s+(20\d\d))?(?:[\s–-]+TB[ADC])?[\s–-]*(?:$|[,;])/iu,
  /^[\s,–-]*(?:(?:early|mid|late)[\s-]+)?([\p{L}]{3,11})\.?,?\s+(20\d\d)(?!\d)/iu,
  /[,;–-]\s*(?:(?:early|mid|late)[\s-]+)?([\p{L}]{3,11})\.?,?\s+(20\d\d)[\s,]*$/iu,
];

/** A month without days, such as `June`, `June 2022, Malaga` or `Malaga, June 2022`. */
export function findMonth(text: string): WrittenDate | null {
  for (const form of MONTHS) {
    const match = form.exec(text);
    const month = monthOf(match?.[1] ?? '');
    if (match === null || month === null) continue;
    const year = match[2] === undefined ? null : Number(match[2]);
    return { type: 'month', month, year, index: match.index, length: match[0].length };
  }
  return null;
}

/** Whether a text has what looks like a day and is none, such as `February 30`. */
export function hasImpossibleDay(text: string): boolean {
  const written = [...text.matchAll(regex(`${MONTH}\\s+${DAY}`))];
  return written.some(
    ([, month = '', day]) => monthOf(month) !== null && dayOf(undefined, month, day) === null,
  );
}

function regex(source: string): RegExp {
  return new RegExp(source, 'giu');
}

function dayOf(year: string | undefined, monthName: string | undefined, day: string | undefined): Day | null {
  const month = monthOf(monthName ?? '');
  return month === null ? null : dayIn(year, month, day);
}

function numeric(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  return Number(month) >= 1 && Number(month) <= 12 ? dayIn(year, Number(month), day) : null;
}

function dayIn(year: string | undefined, month: number, day: string | undefined): Day | null {
  const number = Number(day);
  const days = new Date(Date.UTC(year === undefined ? 2024 : Number(year), month, 0)).getUTCDate();
  if (number < 1 || number > days) return null;
  return { year: year === undefined ? null : Number(year), month, day: number };
}
