import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*Diese Agenda und der Kalender stimmen nicht überein:* {agenda}',
  'notice.agenda-next':
    'Mitglieder sehen die Zeit des Kalenders. Nächster Schritt: Korrigiere, was falsch ist.',
  'notice.content': '*In `{file}` sind Fehler*',
  'notice.content-next':
    '{reach, select, entry {Einträge ohne Fehler gelten.} other {Es gilt weiter, was vorher in der Datei stand.}} Nächster Schritt: Korrigiere sie; `ospo-bot check` listet alles auf.',
  'notice.failed': '*Diese Nachricht konnte nicht gesendet werden:* {title}',
  'notice.failed-next': 'Nächster Schritt: Führe `ospo-bot check` aus; das nennt, was zu beheben ist.',
  'notice.failed-why': 'Slack hat sie für {channel} abgelehnt: {reason}',
  'notice.feed': '*Der Kalender {feed} ist nicht lesbar* seit {since}',
  'notice.feed-back': '*Der Kalender {feed} ist wieder lesbar*',
  'notice.feed-copy': 'Erinnerungen gehen nach der letzten guten Kopie weiter ({date}).',
  'notice.feed-next':
    'Nächster Schritt: Sieh nach, ob sich seine Adresse in `community.yml` noch öffnet, und führe `ospo-bot check` aus.',
  'notice.feed-none': 'Es gibt noch keine gute Kopie, also kann an keinen seiner Calls erinnert werden.',
  'notice.feed-was': 'Er war seit {since} nicht lesbar. Es ist nichts mehr zu tun.',
  'notice.held': '*Ist diese Nachricht angekommen?* {title}',
  'notice.held-next':
    'Nächster Schritt: Sieh im Channel nach und wähle dann. Bis dahin wird sie nicht noch einmal gesendet.',
  'notice.held-post': 'Jetzt senden',
  'notice.held-there': 'Sie ist schon da',
  'notice.held-why': 'Sie wurde an {channel} gesendet, aber die Antwort von Slack ging verloren: {reason}',
  'notice.older': '*Meine Datenbank weiß nichts von der Zeit seit {from}*',
  'notice.older-next':
    'Nichts wird doppelt gesendet: Jede Nachricht wird vorher gesucht. Nächster Schritt: keiner, außer du hast gar keine Sicherung eingespielt.',
  'notice.older-why':
    'Nachrichten aus dieser Zeit stehen schon in ihren Channels; also wurde eine ältere Kopie eingespielt ({to}).',
  'notice.survey': '*Keine Umfrage zu {title}*',
  'notice.survey-why':
    'In {channel} sind weniger als {quorum} Personen, also ließen sich Antworten zuordnen. Nächster Schritt: keiner, oder frag sie persönlich.',
};
