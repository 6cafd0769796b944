import { agendaText, readAgendaLink } from '../src/domain/agenda-text.ts';
import { mistakeWords } from '../src/messages/mistake.ts';
import { field } from './field.ts';
import { list } from './shape.ts';

/** A text on one line that tells nothing which opens a call. */
export function words(what: string, limit: number) {
  return field({
    allowed: `${what}: 1 to ${limit} characters on one line, without meeting ids and passcodes`,
    read(text) {
      const line = text.trim();
      return /[\p{L}\p{N}]/u.test(line) && agendaText(line, limit) === line ? line : null;
    },
  });
}

/** A link that opens a page, and neither a call nor what a passcode guards. */
export const link = field({
  allowed: 'a link that begins with https:// and holds no passcode',
  read(text) {
    const read = readAgendaLink(text);
    return read.ok ? read.link : null;
  },
  hint(text) {
    const read = readAgendaLink(text);
    return read.ok ? null : mistakeWords(read.mistake, 'en');
  },
});

/** A list of such texts; none when it is left out. */
export function texts(what: string, item: ReturnType<typeof words>, most: number) {
  return list(`a list of ${what}`, item)
    .max(most, { error: () => `at most ${most} ${what}` })
    .prefault([]);
}
