import type { NewsletterEvent } from '../../domain/newsletter.ts';
import type { LocalDate } from '../../domain/time.ts';
import { type Dated, UNDATED, withYears } from './dates.ts';
import { eventFields } from './event-fields.ts';
import { readFlags } from './flags.ts';
import { firstLink, type Link } from './links.ts';
import type { ListItem } from './list-items.ts';
import { unescaped } from './web-address.ts';
import { findDate, type WrittenDate } from './written-date.ts';

/** Reads a line of the list of conferences. `issue` is the day from which years that are not written are inferred. */
export function readEvent({ line, text }: ListItem, issue: LocalDate): NewsletterEvent {
  const link = firstLink(text);
  const { before, label, after } = link === null || link.bare ? unlinked(text) : named(link);
  const fields = eventFields(readFlags(before).text, readFlags(label).text.replaceAll('**', ''), after);
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

const INVITATION =
  /^(?:register(?: here| now)?|rsvp(?: here)?|sign up(?: here)?|more info(?:rmation)?|learn more|details|website|link|here)$/i;

/** Without a label, the name is what stands behind a date, else the whole line. */
function unlinked(text: string): Pick<Link, 'before' | 'label' | 'after'> {
  const plain = readFlags(text).text;
  const date = findDate(plain);
  const name = date?.index === 0 ? plain.slice(date.length).replace(/^[\s|,:–-]+/u, '') : '';
  return date === null || name === ''
    ? { before: '', label: text, after: '' }
    : { before: plain.slice(0, date.length), label: name, after: '' };
}

/** Where the link only invites, the name stands before it: `May 5: Fest [Register](url)`. */
function named({ before, label, after }: Link): Pick<Link, 'before' | 'label' | 'after'> {
  const own = before.replace(/[\s|,:–-]+$/u, '');
  if (!INVITATION.test(label.trim()) || own === '') return { before, label, after };
  const date = findDate(own);
  const leads = date !== null && date.index === 0;
  const name = leads ? own.slice(date.length).replace(/^[\s|,:–-]+/u, '') : own;
  return name === ''
    ? { before, label, after }
    : { before: leads ? own.slice(0, date.length) : '', label: name, after };
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
