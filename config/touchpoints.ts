import type { AgendaEntry, AgendaFor } from '../src/domain/agenda.ts';
import { AGENDA_LIMITS } from '../src/domain/agenda-text.ts';
import { link, texts, words } from './content-fields.ts';
import { field } from './field.ts';
import { list, map } from './shape.ts';

const day = field({
  allowed: 'a day such as 2026-12-24, in quotes or not',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  read: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
      ? text
      : null,
});

const L = AGENDA_LIMITS;

/** One entry of `content/touchpoints.yml`. */
const Touchpoint = map('a touchpoint', {
  series: words('words of the title of its call', 120).optional(),
  date: day.optional(),
  topic: words('a topic', L.topic).optional(),
  guests: texts('guests', words('a guest', L.guest), L.guests),
  points: texts('points', words('a point of the agenda', L.point), L.points),
  agenda: link.optional(),
  rsvp: link.optional(),
  recording: link.optional(),
  notes: link.optional(),
  tags: texts('tags', words('a tag', L.tag), L.tags),
})
  .refine(({ series, date }) => series === undefined || date !== undefined, {
    error: () => 'a date beside the series: both together name the call',
    path: ['date'],
  })
  .refine(({ series, recording }) => series !== undefined || recording !== undefined, {
    error: () => 'series and date of a call, or the recording of one that is past',
    path: ['series'],
  })
  .transform((given): AgendaEntry => {
    const { topic = null, guests, points, agenda: page = null, tags } = given;
    const { rsvp = null, recording = null, notes = null } = given;
    return {
      about: aboutOf(given.series, given.date),
      agenda: { topic, guests, points, page, rsvp, recording, notes, tags },
      said: null,
    };
  });

function aboutOf(series: string | undefined, date: string | undefined): AgendaFor {
  if (series === undefined || date === undefined) return { type: 'past', date: date ?? null };
  return { type: 'day', series, date };
}

/** `content/touchpoints.yml`. */
export const TouchpointList = list('a list', Touchpoint);
