import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, one {# Konferenz} other {# Konferenzen}}',
  'cfp-list.alone': '{command} zeigt diese Liste dir allein.',
  'cfp-list.event': 'Konferenzen ohne offenen Call for Papers',
  'cfp-list.found':
    '*{what}*{sought, select, yes { für „{query}“} other {}}{paged, select, yes {, Seite {page} von {pages}} other {}}',
  'cfp-list.help':
    '{command} zeigt die offenen Calls for Papers, die nächste Frist zuerst. Nur du siehst es.',
  'cfp-list.help-add':
    '{command} add öffnet ein Formular, um einen Call for Papers vorzuschlagen; Moderatoren sehen ihn sich vorher an.',
  'cfp-list.help-all':
    '{command} all zeigt auch Konferenzen ohne offenen Call for Papers; dahinter gelten dieselben Filter.',
  'cfp-list.help-date':
    'Ein Datum ohne Uhrzeit gilt, bis der Tag überall auf der Erde vorbei ist. Die Seite selbst schließt vielleicht früher.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filtert: Jedes Wort muss passen. Gesucht wird in Name, Ort und Themen; bekannt sind Regionen (europe, asia, apac, emea, amer…), Länder auf Englisch und online; auch closing:14d, topic:…, country:de. Wörter, die zusammengehören, stehen in Anführungszeichen.',
  'cfp-list.help-hint': '{command} help sagt, wie man filtert.',
  'cfp-list.help-mine': '{command} mine zeigt, woran du erinnert wirst und was du vorgeschlagen hast.',
  'cfp-list.later': 'Schließt später',
  'cfp-list.month': 'Schließt in diesem Monat',
  'cfp-list.nearest': 'Ohne {words} gibt es {count, plural, one {#} other {#}}:',
  'cfp-list.next': 'Nächste Seite',
  'cfp-list.none':
    'Zurzeit ist kein Call for Papers offen. {command} all zeigt die bekannten Konferenzen, und {command} add schlägt einen vor.',
  'cfp-list.nothing': 'Nichts passt zu „{query}“.',
  'cfp-list.nothing-next':
    '{command} zeigt alle offenen Calls for Papers, {command} all auch die Konferenzen, und {command} add schlägt einen vor.',
  'cfp-list.off': 'Diese Community zeigt hier keine Calls for Papers. Bitte frag einen Organisator.',
  'cfp-list.open': '{count, plural, one {# Call for Papers} other {# Calls for Papers}}',
  'cfp-list.previous': 'Vorige Seite',
  'cfp-list.share': 'In diesem Channel teilen',
  'cfp-list.soon': 'Öffnet bald',
  'cfp-list.undated': 'Offen, Frist unbekannt',
  'cfp-list.unknown': 'Den Filter „{word}“ kenne ich nicht. {command} help sagt, welche es gibt.',
  'cfp-list.week': 'Schließt in dieser Woche',
  'cfp-list.word': '„{word}“',
};
