import { type Agenda, type AgendaEntry, mergedAgenda } from './agenda.ts';
import { isOfSeries } from './agenda-book.ts';
import { byText } from './text.ts';
import type { LocalDate } from './time.ts';

/** What is left of a call that is over. `title` is that of the call or the words by which its series is known. */
export type Recording = {
  date: LocalDate | null;
  title: string | null;
  agenda: Agenda;
};

/** Every call of which a recording or notes are known, newest first, those without a day last; each recording once. */
export function recordingsIn(entries: readonly AgendaEntry[]): Recording[] {
  const seen = new Set<string>();
  return entries
    .map((entry) => recordingOf(entry, entries))
    .filter(({ agenda: { recording, notes } }) => {
      const link = recording ?? notes;
      const size = seen.size;
      return link !== null && seen.add(link).size > size;
    })
    .toSorted((one, other) => -byText(one.date ?? '', other.date ?? ''));
}

function recordingOf({ about, agenda }: AgendaEntry, entries: readonly AgendaEntry[]): Recording {
  switch (about.type) {
    case 'past':
      return { date: about.date, title: null, agenda };
    case 'day':
      return { date: about.date, title: about.series, agenda };
    case 'call': {
      const { date, title } = about;
      const sameDay = entries.filter(
        (other) =>
          other.about.type === 'day' && other.about.date === date && isOfSeries(title, other.about.series),
      );
      return { date, title, agenda: mergedAgenda([agenda, ...sameDay.map((one) => one.agenda)]) };
    }
  }
}
