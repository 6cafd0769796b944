import { type CfpClause, cutCfp, readCfp, withoutLeadingCfp } from './cfp.ts';
import { findDate, findMonth, type WrittenDate } from './written-date.ts';

/** An event's line in its parts, years not yet inferred. */
export type EventFields = {
  name: string;
  date: WrittenDate | null;
  location: string | null;
  cfp: CfpClause | null;
};

/** What stands beside a name: a date, a place, a clause about the call for papers. */
type Beside = { date: WrittenDate | null; place: string; cfp: CfpClause | null };

const EDGES = /^[\s,;:|.•–—-]+|[\s,;:|•–—-]+$/gu;
/** Beside a name, neither of these is a place. */
const NO_PLACES =
  /^(?:(?:dates?\s+)?TB[ADC]\b|with\b|by\b|hosted\b|organi[sz]ed\b|register\b|more\b|here\b|(?:spring|summer|fall|autumn|winter)(?:\s+20\d\d)?$)/i;
const NO_PLACE =
  /^(?:(?:in|at|on)\b\s*|(?:ends?|closes?|due|until|by|deadline|from|starts?)\b\s*)+|\s+on$/giu;
/** `11:59 PM PST`, `at 23:59 CET`, `6 pm`. */
const CLOCK =
  /\s*(?:\bat\s+)?\b\d{1,2}(?:[:.]\d{2}(?:\s*[ap]\.?m\b\.?)?|\s*[ap]\.?m\b\.?)(?:\s*\(?(?:[PECMBIJ][SD]?T|CES?T|WES?T|EES?T|GMT|UTC|AoE)\b(?:[+-]\d{1,2})?\)?)?/giu;
const LONGEST_PLACE = 80;

/**
 * Takes an event's line apart: what stands `before` its link, the link's `label`, and what stands `after`. Dates, places
 * and calls for papers come in any of the three, parted by bars, dashes, commas or parentheses.
 */
export function eventFields(before: string, label: string, after: string): EventFields {
  const called = /^\s*(?:CFPs?|calls? for (?:papers|proposals|speakers))\b\s*(?:for\b|:|-|–)?\s*$/iu.test(
    before,
  );
  const [first = '', ...others] = (called ? `CFP ${label}` : label).split(/(?<!\\)\|/u);
  const named = cutCfp(first);
  const startsWithCfp = withoutLeadingCfp(first);
  const name = startsWithCfp === null ? named.rest : startsWithCfp;
  const besides = [called ? '' : before, ...others, ...after.split('|')].map(readBeside);
  const own = startsWithCfp === null && named.clause !== null ? readCfp(named.clause) : null;
  const asCfp = startsWithCfp !== null || (own !== null && own.status === 'open' && own.due === null);
  return settle(name, besides, own, asCfp);
}

function settle(
  name: string,
  besides: readonly Beside[],
  own: CfpClause | null,
  asCfp: boolean,
): EventFields {
  const clause = besides.find(({ cfp }) => cfp !== null)?.cfp ?? own;
  const dates = besides.flatMap(({ date }) => (date === null ? [] : [date]));
  const place = besides.map((one) => one.place).find((one) => one !== '') ?? '';
  const inside = dates.length > 0 && !/\)\s*$/.test(name) ? null : dateInName(name);
  const title = inside ?? { name, date: null, place: '' };
  const [date = null] = title.date === null ? dates : [title.date];
  const spare = title.date === null ? null : (dates[0] ?? null);
  const cfp = settleCfp(clause, asCfp, asCfp ? date : spare);
  const takenByCfp = asCfp && cfp?.due === date && date !== null;
  return { ...withPlace(title.name, title.place || place), date: takenByCfp ? null : date, cfp };
}

/** The only date beside "CFP for X", or a second one beside `X (date, place)`, is the call's. */
function settleCfp(clause: CfpClause | null, asCfp: boolean, spare: WrittenDate | null): CfpClause | null {
  if (clause !== null && (clause.due !== null || spare === null || clause.status === 'unknown'))
    return clause;
  if (spare !== null) return { status: clause?.status ?? 'open', due: spare };
  return asCfp ? { status: 'open', due: null } : null;
}

/** A date inside the name: `Name (DATE, Place)`, or `Name DATE Place`. */
function dateInName(name: string): { name: string; date: WrittenDate | null; place: string } | null {
  const [, head = '', inner] = /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/u.exec(name) ?? [];
  if (inner !== undefined) {
    const { date, place } = readBeside(inner);
    if (date !== null) return { name: head, date, place };
    if (/^TB[ADC]\b/.test(inner)) return { name: head, date: null, place: trimmed(inner.slice(3)) };
  }
  const date = findDate(name);
  if (date === null || trimmed(name.slice(0, date.index)) === '') return null;
  return { name: name.slice(0, date.index), date, place: trimmed(name.slice(date.index + date.length)) };
}

function readBeside(text: string): Beside {
  const plain = text.replaceAll('**', '');
  const { rest, clause } = cutCfp(plain);
  const cfp = clause === null ? null : readCfp(clause);
  const date = findDate(rest) ?? findMonth(rest);
  // "October 27, 2025 (CFP closed)": the date before the clause is the call's, when the clause has none.
  if (date !== null && cfp?.status === 'closed' && cfp.due === null && text.includes('**'))
    return { date: null, place: '', cfp: { ...cfp, due: date } };
  const left = date === null ? rest : `${rest.slice(0, date.index)} ${rest.slice(date.index + date.length)}`;
  const place = trimmed(left.replace(CLOCK, '').replace(/\s+/g, ' ')).replace(NO_PLACE, '');
  return { date, place: isPlace(place) ? place : '', cfp };
}

function isPlace(text: string): boolean {
  return (
    text.length <= LONGEST_PLACE &&
    /\p{L}{2}/u.test(text) &&
    !NO_PLACES.test(text) &&
    !/https?:/.test(text) &&
    findMonth(text) === null
  );
}

/** A place that stands nowhere else is what follows the first comma of the name. */
function withPlace(name: string, place: string): { name: string; location: string | null } {
  const clean = trimmed(name);
  if (place !== '') return { name: clean, location: place };
  const [, head, tail] = /^([^,]+),\s*(\S.*)$/u.exec(clean) ?? [];
  return head === undefined || tail === undefined
    ? { name: clean, location: null }
    : { name: head.trim(), location: tail };
}

function trimmed(text: string): string {
  return text
    .replace(EDGES, '')
    .replace(/\(\s*\)/g, '')
    .trim()
    .replace(/(?<![A-Z])\.$/u, '');
}
