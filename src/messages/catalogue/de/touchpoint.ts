import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'Alle Calls im Kalender:',
  'touchpoint.cancelled': '*Dieser Call ist abgesagt.* Geplant war:',
  'touchpoint.clock': 'Alle Zeiten nach deiner eigenen Uhr: {zone}.',
  'touchpoint.fit-all': 'alle {of} geplanten passen dir',
  'touchpoint.fit-some': '{awake} von {of} geplanten passen dir',
  'touchpoint.fits': 'Was in deine Wachzeit fällt (07:00 bis 23:00), das Beste zuerst:',
  'touchpoint.fits-none': 'Nichts von dem, was geplant ist, fällt in deine Wachzeit (07:00 bis 23:00).',
  'touchpoint.fits-night': 'Nur in deiner Nacht:',
  'touchpoint.help': 'Zu den Calls der Community:',
  'touchpoint.help-agenda': '{command} agenda: was für die nächsten Calls geplant ist',
  'touchpoint.help-all': '{command} all: jeder Call der nächsten Wochen',
  'touchpoint.help-feedback':
    '{command} feedback: wie die letzten Calls waren (für Organisatoren); feedback csv als Datei',
  'touchpoint.help-fits': '{command} fits: welche Calls in deine Wachzeit fallen, die besten zuerst',
  'touchpoint.help-help': '{command} help: diese Liste',
  'touchpoint.help-next': '{command} next: die nächsten Calls nach deiner Uhr (auch ohne weiteres Wort)',
  'touchpoint.help-plan': '{command} plan: einen Call mit Thema, Gästen und Links planen (für Organisatoren)',
  'touchpoint.help-propose': '{command} propose: eine eigene Session vorschlagen',
  'touchpoint.help-recordings': '{command} recordings: Aufzeichnungen und Notizen vergangener Calls',
  'touchpoint.help-topics': '{command} topics: worüber Mitglieder sprechen möchten, und deine Stimme',
  'touchpoint.more': '{count, plural, one {# weiterer: {command} all} other {# weitere: {command} all}}',
  'touchpoint.offsets': '{first}, später {next}',
};
