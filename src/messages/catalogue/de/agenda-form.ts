import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': 'Call',
  'agenda-form.call-gone': 'Dieser Call steht nicht mehr im Kalender, also lässt sich nichts für ihn planen.',
  'agenda-form.guests': 'Gäste',
  'agenda-form.guests-hint': 'Je Zeile einer: Dana Wang (OpenSSF)',
  'agenda-form.kept':
    'Was du geleert hast, steht noch in der Datei der Community oder in einer Tabelle: Bitte entferne es dort.',
  'agenda-form.link-hint': 'Beginnt mit https://',
  'agenda-form.organisers-only':
    'Nur die Organisatoren dieser Community können ihre Calls planen. Wenn du ein Thema oder einen Gast im Sinn hast, sag es bitte einem von ihnen.',
  'agenda-form.next': 'Weiter',
  'agenda-form.page': 'Link zur Agenda',
  'agenda-form.points': 'Punkte der Agenda',
  'agenda-form.points-hint': 'Je Zeile einer',
  'agenda-form.rsvp': 'Link zur Anmeldung',
  'agenda-form.save': 'Speichern',
  'agenda-form.saved': 'Danke. Innerhalb einer Minute steht es in jeder Nachricht über {title}.',
  'agenda-form.tags': 'Schlagwörter',
  'agenda-form.tags-hint': 'Durch Kommas getrennt',
  'agenda-form.time': '{time}. Die Zeit kommt aus dem Kalender.',
  'agenda-form.title': 'Call planen',
  'agenda-form.topic': 'Thema',
};
