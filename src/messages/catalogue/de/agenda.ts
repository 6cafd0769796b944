import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*Agenda:* {when}',
  'agenda.none': 'Für die nächsten Calls ist noch nichts geplant.',
  'agenda.open': 'Noch offen: {calls}.',
  'agenda.plan': '{command} plan öffnet das Formular für jeden davon.',
  'agenda.plan-call': 'Diesen Call planen',
  'agenda.suggest': 'Hast du ein Thema oder einen Gast im Sinn? {command} topics nimmt Vorschläge entgegen.',
  'agenda.tags': 'Schlagwörter: {tags}',
  'agenda.wanted': 'Worüber Mitglieder am liebsten sprechen möchten: {topics}',
};
