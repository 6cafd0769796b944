import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title}: die Agenda',
  'delivery.card': 'Für die Moderatoren: {title}',
  'delivery.cfp':
    'Calls for Papers: {type, select, opened {geöffnet} closing {schließen bald} other {Übersicht}}',
  'delivery.cfp-change':
    '{name}: {change, select, extended {verlängert} earlier {vorgezogen} withdrawn {zurückgezogen} closed {geschlossen} other {wieder offen}}',
  'delivery.cfp-offers': 'Für die Moderatoren: vorgeschlagene Konferenzen',
  'delivery.cfp-watch': 'Für alle, die daran erinnert werden: {name}',
  'delivery.change': '{title}: was sich geändert hat',
  'delivery.digest': 'Die Woche ab {week} in {zone}',
  'delivery.newsletter':
    'Newsletter vom {date}: {type, select, handover {Entwurf} ask {Frage nach Neuigkeiten} other {Pull Request}}',
  'delivery.note': 'Für die Person, die es eingereicht hat: {title}',
  'delivery.notice': 'Für die Organisatoren: ein Hinweis',
  'delivery.nudge': 'Für die Moderatoren: {title} wartet',
  'delivery.own': '{title}, auf Wunsch eines Mitglieds',
  'delivery.recording': '{title}: Aufzeichnung und Notizen',
  'delivery.recording-ask': 'Für die Organisatoren: Aufzeichnung von {title}?',
  'delivery.reminder-at': '{title}, um {clock}',
  'delivery.reminder-before': '{title}, {lead} vorher',
  'delivery.suggestions': 'Für die Organisatoren: Themenvorschläge',
  'delivery.survey':
    '{title}: Wie war es? ({role, select, invitation {Einladung} nudge {Erinnerung} other {Antwort}})',
  'delivery.survey-result': 'Für die Organisatoren: was zu {title} gesagt wurde',
  'delivery.survey-said': '{title}: was gesagt wurde',
  'delivery.welcome': 'Für alle, die gerade dazugekommen sind',
};
