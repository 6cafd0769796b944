import { chosen, mistakesIn, optionalLine, readLine, tooLong } from './answers.ts';
import type { CfpSource, Conference } from './cfp.ts';
import { conferenceOverAt } from './cfp.ts';
import { closesAt, readDate, readTime, readZone } from './cfp-deadline.ts';
import type { Answers, CfpItem, Filled } from './item.ts';
import { type Mistake, type Mistaken, mistaken, type PlainMistake } from './mistake.ts';
import { readCountry } from './region.ts';
import { readLink } from './shared-link.ts';
import { DAY, type Instant, type LocalDate } from './time.ts';
import { localDate } from './walltime.ts';

/** How long the texts of a suggestion may be, in characters, and how many topics it may have. */
const LIMITS = { name: 120, place: 80, topics: 8, topic: 40 } as const;

type Field<T> = { ok: true; value: T } | Mistaken;

/** Reads a suggested call from its form. `today` is the earliest deadline. */
export function readCfp(answers: Answers, today: LocalDate): Filled {
  const name = readLine(answers, 'name', 'no-conference', LIMITS.name);
  const link = readLink(text(answers, 'link'));
  const cfpLink = text(answers, 'cfp_link').trim() === '' ? null : readLink(text(answers, 'cfp_link'));
  const fields = {
    start: readDay(answers, 'start'),
    end: readDay(answers, 'end'),
    due: readDay(answers, 'due'),
    time: readOptional(answers, 'time', readTime, 'time'),
    zone: readOptional(answers, 'zone', readZone, 'zone'),
    topics: readTopics(answers),
    country: readOptional(
      { country: chosen(answers, 'countries')[0] ?? null },
      'country',
      readCountry,
      'unlisted',
    ),
  };
  const place = optionalLine(answers, 'place');
  const item = {
    kind: 'cfp',
    name: name.ok ? name.text : '',
    link: link.ok ? link.link : '',
    cfpLink: cfpLink?.ok === true ? cfpLink.link : null,
    start: valueIn(fields.start),
    end: valueIn(fields.end),
    place,
    country: valueIn(fields.country),
    online: chosen(answers, 'online').length > 0,
    open: answers['state'] !== 'not_open',
    due: valueIn(fields.due),
    time: valueIn(fields.time),
    zone: valueIn(fields.zone),
    topics: fields.topics.ok ? fields.topics.value : [],
  } satisfies CfpItem;
  const mistakes = {
    ...disagreements(item, today),
    ...mistakesIn({
      name,
      link,
      cfp_link: cfpLink ?? { ok: true },
      place: tooLong(place, LIMITS.place) ?? { ok: true },
      ...fields,
    }),
  };
  if (Object.keys(mistakes).length > 0) return { ok: false, mistakes };
  const stripped = [...(link.ok ? link.stripped : []), ...(cfpLink?.ok === true ? cfpLink.stripped : [])];
  return { ok: true, stripped, content: item };
}

function text(answers: Answers, field: string): string {
  const value = answers[field];
  return typeof value === 'string' ? value : '';
}

function valueIn<T>(field: Field<T | null>): T | null {
  return field.ok ? field.value : null;
}

function readOptional<T>(
  answers: Answers,
  field: string,
  read: (text: string) => T | null,
  wrong: PlainMistake,
): Field<T | null> {
  const line = optionalLine(answers, field);
  if (line === '') return { ok: true, value: null };
  const value = read(line);
  return value === null ? mistaken(wrong) : { ok: true, value };
}

function readDay(answers: Answers, field: string): Field<LocalDate | null> {
  return readOptional(answers, field, readDate, 'no-day');
}

function readTopics(answers: Answers): Field<readonly string[]> {
  const topics = optionalLine(answers, 'topics')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
  if (topics.length > LIMITS.topics)
    return { ok: false, mistake: { type: 'many-topics', most: LIMITS.topics } };
  const long = topics.find((topic) => topic.length > LIMITS.topic);
  return long === undefined
    ? { ok: true, value: [...new Set(topics)] }
    : { ok: false, mistake: { type: 'long-topic', most: LIMITS.topic } };
}

/** What no field shows alone. */
function disagreements({ start, end, due, time, zone }: CfpItem, today: LocalDate): Record<string, Mistake> {
  return {
    ...(end !== null && start === null ? { start: { type: 'no-first-day' } } : {}),
    ...(end !== null && start !== null && end < start ? { end: { type: 'reversed' } } : {}),
    ...(start === null && due === null ? { due: { type: 'no-dates' } } : {}),
    ...(due !== null && due < today ? { due: { type: 'past' } } : {}),
    ...(due === null && time !== null ? { due: { type: 'no-day-of-time' } } : {}),
    ...(time === null && zone !== null ? { time: { type: 'no-time-of-zone' } } : {}),
    ...((end ?? start) !== null && (end ?? start ?? '') < today ? { start: { type: 'over' } } : {}),
  };
}

/** A suggested call as a conference of the community's list. */
export function conferenceOfItem(item: CfpItem, source: CfpSource, listedAt: Instant): Conference {
  const { name, link, cfpLink, start, end, place, country, online, open, due, time, topics } = item;
  return {
    name,
    url: link,
    cfpUrl: cfpLink,
    start,
    end: end ?? start,
    month: null,
    location: place === '' ? null : place,
    country,
    online,
    status: open ? 'open' : 'not_open',
    due: due === null ? null : { date: due, time, zone: item.zone },
    topics,
    source,
    verified: localDate(listedAt, 'UTC'),
  };
}

/** When a suggested call leaves the list: after its conference, or a month after its deadline. */
export function itemOverAt({ start, end, due, time, zone }: CfpItem): Instant | null {
  const over = conferenceOverAt({ start, end, month: null });
  if (over !== null || due === null) return over;
  return closesAt({ date: due, time, zone }) + 30 * DAY;
}
