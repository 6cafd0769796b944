import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'Gerade in diesem Moment wird etwas gesendet, das dich betrifft, deshalb wurde nichts gelöscht. Bitte versuche es in einer Minute noch einmal.',
  'privacy.confirm':
    'Ich lösche deine Einstellungen, Erinnerungen, was du verfolgst und deine Stimme, dazu was du geteilt hast und nicht veröffentlicht ist. Veröffentlichtes bleibt, aber nicht, dass es von dir kam. Das lässt sich nicht rückgängig machen.',
  'privacy.confirm-title': 'Dich vergessen?',
  'privacy.data': 'Meine Daten',
  'privacy.erased': 'Was hier stand, wurde auf Wunsch der Person gelöscht, die es geteilt hatte.',
  'privacy.file':
    'Alles, was ich über dich speichere. Deine Antworten auf Umfragen und deine Themenvorschläge sind nicht dabei: Sie sind ohne Absender gespeichert.',
  'privacy.forget': 'Mich vergessen',
  'privacy.forgotten':
    'Erledigt: Nichts, was ich speichere, nennt dich noch. Nachrichten, die in Slack stehen, bleiben dort. Wenn du mich wieder benutzt, fange ich von vorn an.',
  'privacy.sending':
    'Deine Daten kommen innerhalb einer Minute als Datei in deinen Direktnachrichten mit mir. Falls nicht, drücke bitte noch einmal auf den Knopf.',
  'privacy.title': 'Deine Daten',
};
