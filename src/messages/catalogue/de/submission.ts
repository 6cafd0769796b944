import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Antwort an die Moderatoren',
  'submission.answer-title': 'Deine Antwort',
  'submission.answered': 'Deine Antwort ist bei den Moderatoren.',
  'submission.change-moderated': 'Moderatoren sehen sich die Änderung an; bis dahin bleibt es, wie es ist.',
  'submission.change-title': 'Aktualisieren',
  'submission.elsewhere':
    'Nur Mitglieder dieses Workspace können hier etwas teilen. Frag bitte eines von ihnen, ob es das für dich sendet.',
  'submission.first-moderated': 'Moderatoren sehen es sich an, bevor es veröffentlicht wird.',
  'submission.guest':
    'Gäste können hier nichts teilen. Frag bitte ein Mitglied der Community, ob es das für dich sendet.',
  'submission.here-listed':
    '{kind, select, job {Diese Stelle ist schon gelistet.} news {Dieser Artikel ist schon gelistet.} session {Diese Session ist schon gelistet.} other {Dieser Call for Papers ist schon gelistet.}}',
  'submission.here-message': 'Nachricht anzeigen',
  'submission.here-title': 'Schon vorhanden',
  'submission.here-waits':
    '{kind, select, job {Diese Stelle wurde schon gesendet und wartet auf die Moderatoren.} news {Dieser Artikel wurde schon gesendet und wartet auf die Moderatoren.} session {Diese Session wurde schon gesendet und wartet auf die Moderatoren.} other {Dieser Call for Papers wurde schon gesendet und wartet auf die Moderatoren.}}',
  'submission.known-call':
    'Diese Konferenz ist schon gelistet: {command} all zeigt sie. Wenn daran etwas nicht stimmt, sag es bitte einem Organisator.',
  'submission.limited':
    'Du hast in dieser Stunde {limit} gesendet, so viele, wie ein Mitglied darf. Bitte sende den nächsten Beitrag später: Was du geschrieben hast, ist noch da, wenn du dies schließt.',
  'submission.limited-title': 'Bitte warten',
  'submission.no-account': 'Dieses Konto kann hier nichts teilen.',
  'submission.offer-cfp': 'Call for Papers teilen',
  'submission.offer-job': 'Stelle teilen',
  'submission.offer-news': 'Artikel teilen',
  'submission.offer-session': 'Session vorschlagen',
  'submission.outcome-title': 'Moderation',
  'submission.send': 'Senden',
  'submission.sent':
    '{kind, select, job {Deine Stelle ist bei den Moderatoren.} news {Dein Artikel ist bei den Moderatoren.} session {Deine Session ist bei den Moderatoren.} other {Dein Call for Papers ist bei den Moderatoren.}} Ich schreibe dir eine Direktnachricht, sobald sie entschieden haben.',
  'submission.stranger-title': 'Nur für Mitglieder',
  'submission.thanks': 'Danke',
};
