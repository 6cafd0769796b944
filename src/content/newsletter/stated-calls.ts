import type { StatedCall } from '../../domain/newsletter-calls.ts';
import type { LocalDate } from '../../domain/time.ts';
import { withYears } from './dates.ts';
import { visibleText } from './list-items.ts';
import { findDate } from './written-date.ts';

const ABOUT = /touchpoint|ospology (?:live|call)/i;
const HEADING = /^ {0,3}#{1,6}\s/;
/** `12:00 PM GMT`, `11:00 CET`, `5 pm ET`, `17:00 Madrid (UTC+1)`. */
const CLOCK =
  /(?<![\d:-])(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?\s*(?:([A-Z]{2,4}T?)\b|[\p{L} ]{2,30}\(UTC([+-]\d{1,2})?(?::(\d{2}))?\))?/giu;

/** The touchpoints that an issue announces, with the day and hour that it states for them. */
export function statedCalls(text: string, issue: LocalDate): StatedCall[] {
  let announced = false;
  return visibleText(text)
    .split('\n')
    .flatMap((line, index) => {
      if (HEADING.test(line)) announced = ABOUT.test(line);
      else if (announced || ABOUT.test(line)) return statedIn(line, index + 1, issue);
      return [];
    });
}

function statedIn(written: string, line: number, issue: LocalDate): StatedCall[] {
  // An address may hold what looks like a date or an hour.
  const text = written.replaceAll('**', '').replace(/\]\([^)]*\)|https?:\/\/\S+/g, ']');
  const found = findDate(text);
  if (found === null) return [];
  const { startDate } = withYears(found, issue, null);
  if (startDate === null) return [];
  return [{ line, date: startDate, ...clockIn(text.slice(found.index + found.length)) }];
}

function clockIn(after: string): Pick<StatedCall, 'minutes' | 'label' | 'offset'> {
  for (const [whole, hour = '', minute, half, label, offset, rest] of after.matchAll(CLOCK)) {
    if (minute === undefined && half === undefined) continue;
    const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
    if (twelve > 23 || Number(minute ?? 0) > 59) continue;
    const zone = label !== undefined && label === label.toUpperCase() ? label : null;
    const utc = /\(UTC/.test(whole) ? Number(offset ?? 0) * 60 + Number(rest ?? 0) : null;
    return { minutes: twelve * 60 + Number(minute ?? 0), label: zone, offset: utc };
  }
  return { minutes: null, label: null, offset: null };
}
