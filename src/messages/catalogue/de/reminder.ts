import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*Dieser Call ist abgesagt.*',
  'reminder.cancelled-title': 'Abgesagt: {title}',
  'reminder.check-title': 'Bitte prüfen: {title}',
  'reminder.gone':
    '*Dieser Call steht nicht mehr im Kalender.* Er war nicht als abgesagt markiert: Bitte frag bei den Organisatoren nach.',
  'reminder.length': 'Dauer: {length}.',
  'reminder.moved': 'Verschoben: vorher ~{time}~',
  'reminder.new-time': 'Neue Zeit',
  'reminder.planned': 'Geplant war: {time}.',
  'reminder.starts': '{title}. {left}: {time}.',
  'reminder.tentative': 'Noch nicht bestätigt.',
  'reminder.updated': 'Aktualisiert',
};
