import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*Abgesagt.* Der für {time} geplante Call findet nicht statt.',
  'change.join-changed': 'Der Link zur Teilnahme hat sich geändert: {link}',
  'change.join-gone': 'Der Link zur Teilnahme wurde aus dem Kalender entfernt.',
  'change.length': '*Neue Dauer:* {length} (vorher {before}).',
  'change.length-unknown': '*Neue Dauer:* {length}',
  'change.moved': '*Verschoben:* {time}',
  'change.removed':
    '*Nicht mehr im Kalender.* Der Call war für {time} geplant. Er war nicht als abgesagt markiert: Bitte frag vor der Teilnahme bei den Organisatoren nach.',
  'change.renamed': '*Neuer Titel:* {title}',
  'change.restored': '*Findet doch statt.*',
  'change.restored-at': '*Findet doch statt:* {time}',
  'change.was-time': 'Vorher: ~{time}~',
  'change.was-title': 'Vorher: {title}',
};
