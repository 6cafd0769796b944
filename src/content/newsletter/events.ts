import type { NewsletterEvent } from '../../domain/newsletter.ts';
import type { LocalDate } from '../../domain/time.ts';
import { type Dated, UNDATED, withYears } from './dates.ts';
import { eventFields } from './event-fields.ts';
import { readFlags } from './flags.ts';
import { firstLink } from './links.ts';
import type { ListItem } from './list-items.ts';
import { unescaped } from './web-address.ts';
import type { WrittenDate } from './written-date.ts';

/** Reads a line of the list of conferences. `issue` is the day from which years that are not written are inferred. */
export function readEvent({ line, text }: ListItem, issue: LocalDate): NewsletterEvent {
  const link = firstLink(text);
  const { before, label, after } = link === null || link.bare ? { before: '', label: text, after: '' } : link;
  const fields = eventFields(readFlags(before).text, readFlags(label).text, after);
  const name = unescaped(fields.name);
  const dated = fields.date === null ? UNDATED : withYears(fields.date, issue, yearIn(name));
  const due = fields.cfp?.due ?? null;
  return {
    ...{ line, name, url: link?.url ?? null, ...dated },
    location: fields.location === null ? null : unescaped(fields.location),
    cfp: {
      status: fields.cfp?.status ?? 'unknown',
      dueDate: due === null ? null : dueDate(due, dated, issue),
    },
  };
}

/** A call for papers ends before its event: a year later than that was inferred wrongly. */
function dueDate(due: WrittenDate, { startDate }: Dated, issue: LocalDate): LocalDate | null {
  const { endDate } = withYears(due, issue, null);
  const inferred = due.type === 'days' && due.end?.year === null;
  if (!inferred || endDate === null || startDate === null || endDate <= startDate) return endDate;
  return `${Number(endDate.slice(0, 4)) - 1}${endDate.slice(4)}`;
}

function yearIn(name: string): number | null {
  const years = name.match(/(?<!\d)20[2-9]\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
