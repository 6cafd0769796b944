import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'Gerade in diesem Moment wird etwas gesendet, das dich betrifft, deshalb wurde nichts gelöscht. Bitte versuch es in einer Minute noch einmal.',
  'privacy.confirm':
    'Ich lösche deine Einstellungen, deine Erinnerungen an Calls und Calls for Papers und deine Stimme, dazu alles von dir Geteilte, das nicht gelistet ist. Gelistetes bleibt, aber nicht, dass es von dir kam. Das lässt sich nicht rückgängig machen.',
  'privacy.confirm-title': 'Dich vergessen?',
  'privacy.data': 'Meine Daten',
  'privacy.erased': 'Was hier stand, wurde auf Wunsch der Person gelöscht, die es geteilt hatte.',
  'privacy.file':
    'Alles, was ich über dich speichere. Deine Antworten auf Umfragen und deine Themenvorschläge sind nicht dabei: Sie sind ohne Absender gespeichert.',
  'privacy.forget': 'Mich vergessen',
  'privacy.forgotten':
    'Erledigt: Nichts, was ich speichere, nennt dich noch. Nachrichten, die in Slack stehen, bleiben dort. Wenn du mich wieder benutzt, fange ich von vorn an.',
  'privacy.sending':
    'Deine Daten kommen innerhalb einer Minute als Datei in deinen Direktnachrichten mit mir. Falls nicht, klick bitte noch einmal auf den Button.',
  'privacy.title': 'Deine Daten',
};
