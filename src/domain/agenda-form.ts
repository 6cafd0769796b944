import { type Agenda, mergedAgenda, NO_AGENDA } from './agenda.ts';
import { AGENDA_LIMITS, agendaText, agendaTexts, readAgendaLink } from './agenda-text.ts';
import { mistakesIn, optionalLine, optionalText, tooLong } from './answers.ts';
import { sameValue } from './canonical.ts';
import type { Answers } from './item.ts';
import { type Mistaken, type Mistakes, mistaken } from './mistake.ts';

/** An agenda as an organiser filled it in, or everything that is wrong with it. */
export type FilledAgenda = { ok: true; agenda: Agenda } | { ok: false; mistakes: Mistakes };

const FINE = { ok: true } as const;

const LINKS = ['page', 'rsvp', 'recording', 'notes'] as const;
const L = AGENDA_LIMITS;

/** Reads an agenda from its form: lists are one entry a line, tags are divided by commas. */
export function readAgendaForm(answers: Answers): FilledAgenda {
  const topic = optionalLine(answers, 'topic');
  const guests = linesOf(answers, 'guests');
  const points = linesOf(answers, 'points');
  const tags = optionalLine(answers, 'tags')
    .split(/\s*[,，、]\s*/)
    .filter((tag) => tag !== '');
  const links = Object.fromEntries(LINKS.map((name) => [name, optionalLine(answers, name)]));
  const mistakes = mistakesIn({
    topic: tooLong(topic, L.topic) ?? secretIn([topic]),
    guests: listError(guests, L.guest, L.guests),
    points: listError(points, L.point, L.points),
    tags: listError(tags, L.tag, L.tags),
    ...Object.fromEntries(LINKS.map((name) => [name, linkError(links[name] ?? '')])),
  });
  if (Object.keys(mistakes).length > 0) return { ok: false, mistakes };
  const linkOf = (name: (typeof LINKS)[number]): string | null => {
    const read = readAgendaLink(links[name] ?? '');
    return read.ok ? read.link : null;
  };
  const agenda = {
    topic: topic === '' ? null : topic,
    guests: agendaTexts(guests, L.guest, L.guests),
    points: agendaTexts(points, L.point, L.points),
    tags: agendaTexts(tags, L.tag, L.tags),
    ...{ page: linkOf('page'), rsvp: linkOf('rsvp'), recording: linkOf('recording'), notes: linkOf('notes') },
  };
  return { ok: true, agenda };
}

function linesOf(answers: Answers, field: string): string[] {
  return optionalText(answers, field)
    .split('\n')
    .map((line) => line.replace(/^[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
}

function secretIn(texts: readonly string[]): typeof FINE | Mistaken {
  return texts.every((text) => agendaText(text, text.length + 1) === text) ? FINE : mistaken('secret');
}

function listError(texts: readonly string[], longest: number, most: number) {
  const long = texts.map((text) => tooLong(text, longest)).find((mistake) => mistake !== null);
  if (long !== undefined) return long;
  if (texts.length > most)
    return { ok: false, mistake: { type: 'too-many', count: texts.length, most } } as const;
  return secretIn(texts);
}

function linkError(text: string): typeof FINE | Mistaken {
  if (text === '') return FINE;
  const read = readAgendaLink(text);
  return read.ok ? FINE : read;
}

/** Do other sources have something that was left empty in the form? They go on saying it. */
export function saysMore(others: Agenda | null, agenda: Agenda): boolean {
  return others !== null && !sameValue(mergedAgenda([agenda, others]), agenda);
}

/** What was changed in the form: what other sources say alike stays theirs, so that it follows them later. */
export function ownPart(agenda: Agenda, others: Agenda | null): Agenda {
  const kept = Object.entries(agenda).filter(
    ([name, value]) => !sameValue(value, Reflect.get(others ?? NO_AGENDA, name)),
  );
  return { ...NO_AGENDA, ...Object.fromEntries(kept) };
}
